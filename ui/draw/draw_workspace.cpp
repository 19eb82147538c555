#include "ui/draw/draw_workspace.h"

#include "core/image/subject.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_column.h"
#include "ui/picture/convert.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int workspaceMargin = 16;

}  // namespace

DrawWorkspace::DrawWorkspace(QWidget* parent)
    : QWidget(parent),
      m_column(new DrawColumn(this)),
      m_scroll(new QScrollArea(this)),
      m_grid(new PanelGrid)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // the area scrolls to a panel that gets the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_grid);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(workspaceMargin, workspaceMargin, workspaceMargin, workspaceMargin);
    row->setSpacing(workspaceMargin);
    row->addWidget(m_column);
    row->addWidget(m_scroll, 1);

    connect(&canvas(), &Canvas::inkChanged, this, [this](const core::Ink& ink) { m_recognizer.recognize(ink); });
    connect(&canvas(), &Canvas::pictureChanged, this,
            [this](const QImage& picture) { m_recognizer.recognize(picture); });
    connect(&canvas(), &Canvas::imageChanged, this,
            [this](const core::Image& image) { m_recognizer.recognize(image); });
    connect(&canvas(), &Canvas::pictureChanged, this, &DrawWorkspace::lookAtEdge);
    connect(&m_column->seen(), &SeenView::optionsChanged, &m_recognizer, &Recognizer::setOptions);
    connect(&m_recognizer, &Recognizer::recognized, this, &DrawWorkspace::show);
    connect(&canvas(), &Canvas::inkChanged, this, [this] { m_grid->setTruth(std::nullopt); });
    connect(&canvas(), &Canvas::pictureChanged, this, [this] { m_grid->setTruth(std::nullopt); });
    connect(&canvas(), &Canvas::imageChanged, this, [this] { m_grid->setTruth(std::nullopt); });
    connect(m_grid, &PanelGrid::strategiesChanged, this, [this] { m_recognizer.setStrategies(m_grid->strategies()); });
    connect(m_grid, &PanelGrid::rulesChanged, this, &DrawWorkspace::decideAgain);
    connect(&m_recognizer, &Recognizer::failed, this, &DrawWorkspace::failed);
}

Canvas& DrawWorkspace::canvas()
{
    return m_column->canvas();
}

void DrawWorkspace::setClassifier(const std::shared_ptr<const core::Classifier>& classifier)
{
    m_classifier = classifier;
    m_plain = m_shown = {};
    m_column->setClassifier(*classifier);
    m_grid->setClassifier(classifier);
    m_recognizer.setClassifier(classifier, m_grid->strategies());
    if (canvas().canCrop())
        lookAtEdge(canvas().drawing().picture);
}

void DrawWorkspace::lookAtEdge(const QImage& picture)
{
    const int document = canvas().document();
    const bool isOfInk = m_classifier && m_classifier->preprocessing.source == core::Preprocessing::Source::Ink;
    if (!isOfInk || std::exchange(m_lookedAt, document) == document)
        return;
    m_looks.run(
        this, [picture] { return core::inkTouchesBorder(toCoreImage(picture)); },
        [this, document, size = picture.size()](bool touches) {
            const bool isStill =
                canvas().document() == document && canvas().drawing().picture.size() == size && !canvas().isCropping();
            if (isStill && touches)
                canvas().startCropping({},
                                       tr("Ink touches the edge of the picture. Drag a rectangle around the digit."));
        },
        [](const QString&) {});  // cropping is only a suggestion
}

void DrawWorkspace::show(const Recognition& recognition)
{
    m_plain = m_shown = recognition;
    core::decideBy(m_grid->rules(), m_shown.verdicts);
    m_column->setRecognition(m_shown);
    m_grid->setRecognition(m_shown);
    emit recognized(m_shown);
}

void DrawWorkspace::setTruth(const QString& className)
{
    const QStringList names = m_classifier ? Words::classNames(*m_classifier) : QStringList();
    const auto label = static_cast<int>(names.indexOf(className));
    m_grid->setTruth(label < 0 ? std::nullopt : std::optional(label));
}

void DrawWorkspace::setMarksRefused(bool on)
{
    m_grid->setMarksRefused(on);
    m_column->setMarksRefused(on);
}

void DrawWorkspace::decideAgain(core::StrategyId strategy)
{
    if (m_plain.verdicts.empty())
        return;
    m_shown = m_plain;
    core::decideBy(m_grid->rules(), m_shown.verdicts);
    m_column->setRecognition(m_shown);
    m_grid->setVerdict(strategy, m_shown.verdicts);
    emit recognized(m_shown);
}

Sheet DrawWorkspace::sheet() const
{
    const Drawing& drawing = m_column->canvas().drawing();
    Sheet sheet{.ink = drawing.ink,
                .picture = drawing.picture,
                .seen = m_shown.image,
                .verdicts = m_shown.verdicts,
                .classifier = m_classifier,
                .preparation = m_column->seen().options(),
                .microseconds = m_shown.microseconds,
                .truth = m_grid->truth(),
                .caption = m_column->canvas().note()};
    sheet.refused = m_column->refused();
    return sheet;
}

QSize DrawWorkspace::minimumSizeHint() const
{
    const QSize column = m_column->minimumSizeHint();
    return {column.width() + m_grid->minimumSizeHint().width() + 3 * workspaceMargin,
            column.height() + 2 * workspaceMargin};
}

void DrawWorkspace::resizeEvent(QResizeEvent* event)
{
    m_column->fit(size() - QSize(2 * workspaceMargin, 2 * workspaceMargin));
    m_grid->setVisibleHeight(height() - 2 * workspaceMargin);
    QWidget::resizeEvent(event);
}

}  // namespace ui
