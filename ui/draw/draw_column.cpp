#include "ui/draw/draw_column.h"

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_tools.h"
#include "ui/picture/style.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/seen_view.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int columnGap = 12;
constexpr int lowestBallots = 140;
constexpr int smallestCanvas = 200;
constexpr int narrow = 322;  // leaves space for the answers with the other setting

}  // namespace

DrawColumn::DrawColumn(QWidget* parent)
    : QWidget(parent),
      m_canvas(new Canvas(this)),
      m_seen(new SeenView(this)),
      m_tools(new CanvasTools(*m_canvas, this)),
      m_ballots(new BallotsView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(columnGap);
    column->addWidget(m_canvas, 0, Qt::AlignTop);
    column->addWidget(m_tools);
    column->addWidget(m_seen);
    column->addWidget(m_ballots);
    column->addStretch();
}

void DrawColumn::setPenWidth(double width)
{
    m_tools->setPenWidth(width);
}

void DrawColumn::setClassifier(const core::Classifier& classifier)
{
    m_canvas->setFrame(Frame::of(classifier.preprocessing));
    m_seen->setClassifier(classifier);
    m_ballots->setClassifier(classifier);
    if (!m_room.isEmpty())
        fit(m_room);  // models for photos have no normalization setting, so the height changes
}

void DrawColumn::setRecognition(const Recognition& recognition)
{
    m_seen->setRecognition(recognition);
    m_ballots->setRecognition(recognition);
}

void DrawColumn::setCovered(const std::vector<core::StrategyId>& strategies)
{
    m_ballots->setCovered(strategies);
}

void DrawColumn::setMarksRefused(bool on)
{
    m_ballots->setMarksRefused(on);
}

std::vector<core::StrategyId> DrawColumn::refused() const
{
    return m_ballots->refused();
}

int DrawColumn::narrowest() const
{
    return std::max({narrow, m_tools->minimumSizeHint().width(), m_seen->minimumSizeHint().width()});
}

QSize DrawColumn::minimumSizeHint() const
{
    return {narrowest(), othersHeight() + lowestBallotsHeight() + smallestCanvas};
}

int DrawColumn::lowestBallotsHeight() const
{
    return static_cast<int>(lowestBallots * textScale(font()));
}

int DrawColumn::othersHeight() const
{
    return m_tools->sizeHint().height() + m_seen->sizeHint().height() + 3 * columnGap;
}

void DrawColumn::fit(const QSize& workspace)
{
    m_room = workspace;
    const int left = workspace.height() - othersHeight();  // for the canvas and the ballots
    const int lowest = lowestBallotsHeight(), highest = lowest * 230 / lowestBallots;
    const int side = std::clamp(
        std::min(left - std::clamp(left / 4, lowest, lowest * 190 / lowestBallots), workspace.width() * 3 / 10),
        smallestCanvas, 480);
    const int width = std::max(side, narrowest());
    m_ballots->setFixedHeight(std::clamp(left - side, lowest, highest));
    m_canvas->setFixedSize(width, side);
    setFixedWidth(width);
}

}  // namespace ui
