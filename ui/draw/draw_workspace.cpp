#include "ui/draw/draw_workspace.h"

#include "core/image/subject.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/panel_binding.h"
#include "ui/picture/convert.h"
#include "ui/verdict/ballots_view.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"
#include "ui/verdict/why_panel.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

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
      m_grid(new PanelGrid),
      m_session(m_column->canvas())
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
    m_right = new QVBoxLayout;
    m_right->setSpacing(workspaceMargin);
    m_right->addWidget(m_scroll, 1);
    row->addLayout(m_right, 1);

    connect(&canvas(), &Canvas::pictureChanged, this, &DrawWorkspace::lookAtEdge);
    connectSession();
}

void DrawWorkspace::connectSession()
{
    DrawState first = m_session.state();
    first.panels = m_grid->panelLayout();
    m_session.setState(first);
    new PanelBinding(m_session, m_grid->set(), this);
    connect(&m_session, &DrawSession::stateChanged, this, &DrawWorkspace::show);
    connect(&m_session, &DrawSession::failed, this, &DrawWorkspace::failed);
    connect(&m_session, &DrawSession::recognized, this, [this](const Recognition& shown) {
        m_column->setCovered(coveredBallots(m_session.state(), shown.verdicts));
        m_column->setRecognition(shown);
        emit recognized(shown);
    });
    connect(&m_session, &DrawSession::decidedAgain, this, [this] {
        m_column->setCovered(coveredBallots(m_session.state(), shown().verdicts));
        m_column->setRecognition(shown());
        emit recognized(shown());
    });
    connect(&m_column->seen(), &SeenView::optionsChanged, &m_session, [this](const core::NormalizeOptions& options) {
        m_session.setPreparation(options, tr("Change network input"));
    });
    connect(m_grid, &PanelGrid::strategiesChanged, this, [this] { m_session.setStrategies(m_grid->strategies()); });
    connect(m_grid, &PanelGrid::layoutChanged, this, [this](const PanelLayout& layout) {
        DrawState state = m_session.state();
        state.panels = layout;
        m_session.setState(state);
    });
}

/// Shows the parts of the state that have changed.
void DrawWorkspace::show(const DrawState& now, const DrawState& before)
{
    if (now.panels != before.panels) {
        m_grid->setPanelLayout(now.panels);
        emit panelsChanged(m_grid->shownKeys());
    }
    if (now.preparation != before.preparation)
        m_column->seen().setOptions(now.preparation);
    if (now.covered != before.covered)
        m_column->seen().setCovered(now.covered);
    if (now.covered != before.covered || now.round != before.round)
        m_column->setCovered(coveredBallots(now, shown().verdicts));
}

void DrawWorkspace::setHeader(QWidget* header)
{
    if (m_header)
        m_right->removeWidget(m_header);
    m_header = header;
    m_right->insertWidget(0, header);
}

void DrawWorkspace::setSide(QWidget* pane)
{
    if (m_side) {
        layout()->removeWidget(m_side);
        m_side->hide();
    }
    m_side = pane;
    if (m_side) {
        static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_side);
        m_side->show();
    }
    m_column->fit(room());
    updateGeometry();
}

void DrawWorkspace::setPlaceholder(QWidget* instead)
{
    if (m_placeholder == instead)
        return;
    if (m_placeholder) {
        m_right->removeWidget(m_placeholder);
        m_placeholder->hide();
    }
    m_placeholder = instead;
    if (m_placeholder) {
        m_right->addWidget(m_placeholder, 1);
        m_placeholder->show();
    }
    m_scroll->setVisible(!m_placeholder);
    m_column->ballots().setVisible(!m_placeholder);
}

int DrawWorkspace::sideSpace() const
{
    return m_side ? m_side->minimumWidth() + workspaceMargin : 0;
}

QSize DrawWorkspace::room() const
{
    return size() - QSize(2 * workspaceMargin + sideSpace(), 2 * workspaceMargin);
}

Canvas& DrawWorkspace::canvas()
{
    return m_column->canvas();
}

void DrawWorkspace::setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name)
{
    m_column->setClassifier(*classifier);
    m_grid->setClassifier(classifier);  // before the session asks for the strategies of the panels
    m_session.setClassifier(classifier, name, m_grid->strategies());
    emit panelsChanged(m_grid->shownKeys());
    if (canvas().canCrop())
        lookAtEdge(canvas().drawing().picture);
}

void DrawWorkspace::lookAtEdge(const QImage& picture)
{
    const int document = canvas().document();
    const std::shared_ptr<const core::Classifier>& classifier = m_session.classifier();
    const bool isOfInk = classifier && classifier->preprocessing.source == core::Preprocessing::Source::Ink;
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

void DrawWorkspace::setTruth(const QString& className)
{
    const std::shared_ptr<const core::Classifier>& classifier = m_session.classifier();
    const QStringList names = classifier ? Words::classNames(*classifier) : QStringList();
    const auto label = static_cast<int>(names.indexOf(className));
    DrawState state = m_session.state();
    state.truth = label < 0 ? std::nullopt : std::optional(label);
    m_session.setState(state);
}

void DrawWorkspace::setMarksRefused(bool on)
{
    m_grid->set().setMarksRefused(on);
    m_column->setMarksRefused(on);
}

Sheet DrawWorkspace::sheet() const
{
    const Drawing& drawing = m_column->canvas().drawing();
    Sheet sheet{.ink = drawing.ink,
                .picture = drawing.picture,
                .seen = shown().image,
                .verdicts = shown().verdicts,
                .classifier = m_session.classifier(),
                .preparation = m_session.state().preparation,
                .microseconds = shown().microseconds,
                .truth = m_session.state().truth,
                .caption = m_column->canvas().note()};
    sheet.refused = m_column->refused();
    const WhyPanel& why = m_grid->set().why();
    if (why.isShown() && why.shown() && shown().image == why.shown()->image)
        sheet.why = why.shown();
    return sheet;
}

QSize DrawWorkspace::minimumSizeHint() const
{
    const QSize column = m_column->minimumSizeHint();
    const int side = m_side ? m_side->minimumSizeHint().height() : 0;
    return {column.width() + m_grid->minimumSizeHint().width() + 3 * workspaceMargin + sideSpace(),
            std::max(column.height(), side) + 2 * workspaceMargin};
}

void DrawWorkspace::resizeEvent(QResizeEvent* event)
{
    m_column->fit(room());
    QWidget::resizeEvent(event);
    useHeight();
}

bool DrawWorkspace::event(QEvent* event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        useHeight();
    return result;
}

/// Tells the panels how high they are.
void DrawWorkspace::useHeight()
{
    const int header = m_header && !m_header->isHidden() ? m_header->height() + workspaceMargin : 0;
    m_grid->setVisibleHeight(height() - 2 * workspaceMargin - header);
}

}  // namespace ui
