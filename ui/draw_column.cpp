#include "ui/draw_column.h"

#include "ui/canvas/canvas.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/seen_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int gap = 12;
constexpr int narrowest = 322;  // what the words beside the preview need
constexpr double sliderUnit = 0.005;  // of the canvas per step

}  // namespace

DrawColumn::DrawColumn(QWidget* parent)
    : QWidget(parent), m_canvas(new Canvas(this)), m_seen(new SeenView(this)), m_ballots(new BallotsView(this)), m_tools(makeTools()),
      m_width(makePenWidth())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_canvas, 0, Qt::AlignTop);
    column->addWidget(m_tools);
    column->addWidget(m_width);
    column->addWidget(m_seen);
    column->addWidget(m_ballots);
    column->addStretch();
}

QWidget* DrawColumn::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto button = [&](const QString& words, const QString& tip) {
        auto* made = new QPushButton(words, tools);
        made->setToolTip(tip);
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        made->setStyleSheet(QStringLiteral("padding: 0 2px;"));
        row->addWidget(made, 1);
        return made;
    };
    QPushButton* pen = button(tr("Pen"), tr("Draw (P)"));
    QPushButton* eraser = button(tr("Eraser"), tr("Take ink away (E); the right mouse button does so too"));
    QPushButton* undo = button(tr("Undo"), tr("Ctrl+Z"));
    QPushButton* redo = button(tr("Redo"), tr("Ctrl+Shift+Z"));
    QPushButton* clear = button(tr("Clear"), tr("Ctrl+Backspace"));
    auto* group = new QButtonGroup(tools);
    for (QPushButton* tool : {pen, eraser}) {
        tool->setCheckable(true);
        group->addButton(tool);
    }
    pen->setChecked(true);
    pen->setShortcut(Qt::Key_P);
    eraser->setShortcut(Qt::Key_E);
    connect(pen, &QPushButton::clicked, m_canvas, [this] { m_canvas->setTool(Canvas::Tool::Pen); });
    connect(eraser, &QPushButton::clicked, m_canvas, [this] { m_canvas->setTool(Canvas::Tool::Eraser); });
    connect(undo, &QPushButton::clicked, &m_canvas->undoStack(), &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, &m_canvas->undoStack(), &QUndoStack::redo);
    connect(clear, &QPushButton::clicked, m_canvas, &Canvas::clear);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&m_canvas->undoStack(), &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_canvas->undoStack(), &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    connect(m_canvas, &Canvas::drawingChanged, clear, [this, clear] { clear->setEnabled(!m_canvas->isEmpty()); });
    clear->setEnabled(!m_canvas->isEmpty());
    return tools;
}

QWidget* DrawColumn::makePenWidth()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* words = new QLabel(tr("Pen &width"), line);
    words->setObjectName(QStringLiteral("muted"));
    m_slider = new QSlider(Qt::Horizontal, line);
    m_slider->setAccessibleName(tr("Pen width"));
    m_slider->setRange(5, 30);
    m_slider->setValue(static_cast<int>(std::lround(core::defaultPenWidth / sliderUnit)));
    words->setBuddy(m_slider);
    row->addWidget(words);
    row->addWidget(m_slider, 1);
    connect(m_slider, &QSlider::valueChanged, m_canvas, [this](int value) { m_canvas->setPenWidth(value * sliderUnit); });
    return line;
}

void DrawColumn::setPenWidth(double width)
{
    m_slider->setValue(static_cast<int>(std::lround(width / sliderUnit)));
}

void DrawColumn::setClassifier(const core::Classifier& classifier)
{
    m_seen->setPreprocessing(classifier.preprocessing);
    m_seen->setSeen({});
    m_ballots->setClassifier(classifier);
}

void DrawColumn::setRecognition(const Recognition& recognition)
{
    m_seen->setSeen(recognition.image, recognition.asItIs);
    m_ballots->setRecognition(recognition);
}

void DrawColumn::fit(const QSize& workspace)
{
    const int height = workspace.height();
    const int seen = std::max(124, m_seen->sizeHint().height());
    const int others = m_tools->sizeHint().height() + m_width->sizeHint().height() + seen + 4 * gap;
    const int ballots = std::clamp((height - others) / 4, 128, 176);
    const int side = std::clamp(std::min(height - others - ballots, workspace.width() * 3 / 10), 220, 480);
    m_ballots->setFixedHeight(ballots);
    m_canvas->setFixedSize(std::max(side, narrowest), side);
    setFixedWidth(std::max(side, narrowest));
}

}  // namespace ui
