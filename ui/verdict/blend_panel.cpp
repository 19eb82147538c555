#include "ui/verdict/blend_panel.h"

#include "core/nn/plan.h"
#include "ui/strategies/blend_plot.h"
#include "ui/strategies/card.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int lastPosition = core::blendPositions - 1;

}  // namespace

/// Used only on the worker thread, like the bench of the recognizer.
struct BlendPanel::Bench {
    std::shared_ptr<const core::Classifier> classifier;
    std::optional<core::ClassifierPlan> plan;
};

BlendPanel::BlendPanel(QWidget* parent)
    : FurtherPanel(QStringLiteral("blend"), parent),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_bench(std::make_shared<Bench>())
{
    setAccessibleName(title());
    m_slider->setRange(0, lastPosition);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(tr("Position between the two drawings"));
    m_slider->setToolTip(tr("Move from the first drawing to the second (Left, Right)"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { emit moved(core::blendPosition(value)); });
    m_lane.submit([] { core::setThreads(Recognizer::bestThreads()); });
}

BlendPanel::~BlendPanel()
{
    m_stop.request_stop();
    m_lane.submit([bench = std::move(m_bench)] { bench->plan.reset(); });
}

QString BlendPanel::title() const
{
    return tr("Between two drawings");
}

void BlendPanel::setClassifier(std::shared_ptr<const core::Classifier> classifier)
{
    m_classifier = std::move(classifier);
    m_names = Words::classNames(*m_classifier);
    m_strategies.clear();
    m_verdicts.clear();
    m_tracks.clear();
    m_isOld = true;
    refresh();
}

void BlendPanel::setRecognition(const Recognition& recognition)
{
    std::vector<core::StrategyId> strategies;
    for (const core::Verdict& verdict : recognition.verdicts)
        strategies.push_back(verdict.strategy);
    if (strategies.empty() || strategies == m_strategies)
        return;
    m_strategies = std::move(strategies);
    m_isOld = true;
    refresh();
}

void BlendPanel::setBlend(const std::optional<core::Blend>& blend)
{
    const bool sameEnds = blend && m_blend && blend->from == m_blend->from && blend->to == m_blend->to;
    m_blend = blend;
    if (blend) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(std::lround(blend->position * lastPosition)));
    }
    m_slider->setVisible(blend.has_value());
    if (!sameEnds) {
        m_verdicts.clear();
        m_tracks.clear();
        m_isOld = true;
        refresh();
    }
    describe();
    update();
}

void BlendPanel::setRules(const core::DecisionRules& rules)
{
    m_rules = rules;
    decide();
}

void BlendPanel::setPreparation(const core::NormalizeOptions& preparation)
{
    if (preparation == m_preparation)
        return;
    m_preparation = preparation;
    m_isOld = true;
    refresh();
}

void BlendPanel::setCovered(bool covered)
{
    FurtherPanel::setCovered(covered);
    describe();
}

void BlendPanel::refresh()
{
    if (!m_isOld || !isVisible() || !m_blend || !m_classifier || m_strategies.empty())
        return;
    m_stop.request_stop();  // of earlier drawings
    m_stop = {};
    m_isOld = false;
    m_isRunning = true;
    m_lane.run(
        this,
        [bench = m_bench, classifier = m_classifier, blend = *m_blend, options = m_preparation,
         strategies = m_strategies, stop = m_stop.get_token()] {
            if (bench->classifier != classifier) {
                bench->plan.reset();
                bench->plan.emplace(classifier);
                bench->classifier = classifier;
            }
            return core::sweptVerdicts(*bench->plan, blend, options, strategies, stop);
        },
        [this, stop = m_stop.get_token()](const std::vector<std::vector<core::Verdict>>& verdicts) {
            if (stop.stop_requested())
                return;
            m_isRunning = false;
            m_verdicts = verdicts;
            decide();
        },
        [this](const QString&) { m_isRunning = false; });
}

void BlendPanel::decide()
{
    std::vector<std::vector<core::Verdict>> decided = m_verdicts;
    for (std::vector<core::Verdict>& verdicts : decided)
        core::decideBy(m_rules, verdicts);
    m_tracks = core::blendTracks(decided);
    describe();
    update();
}

void BlendPanel::describe()
{
    QStringList sentences;
    if (isCovered())
        sentences << PanelWords::covered();
    else if (!m_blend)
        sentences << tr("This drawing is not between two drawings.");
    else
        for (const core::BlendTrack& track : m_tracks)
            sentences << blendSentence(track, m_names);
    setAccessibleDescription(sentences.join(Words::gap()));
}

QRectF BlendPanel::plotArea() const
{
    const Style style = look();
    Card card{.title = title(), .subtitle = {}, .answer = {}, .facts = {}, .colour = {}};
    card.subtitle = tr("answer and margin of each strategy");
    QRectF area = pictureArea(rect(), card, style);
    area.setBottom(rect().bottom() - 14.0 * style.scale - m_slider->sizeHint().height());
    return area;
}

void BlendPanel::place()
{
    const QRectF area = plotArea();
    const BlendRange range = blendRange(area, m_tracks, look());
    const int height = m_slider->sizeHint().height();
    const int handle = height / 2;  // the middle of the handle is at the position
    m_slider->setGeometry(static_cast<int>(range.left) - handle, static_cast<int>(area.bottom()) + 4,
                          static_cast<int>(range.right - range.left) + 2 * handle, height);
}

void BlendPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style style = look();
    Card card{.title = title(),
              .subtitle = tr("answer and margin of each strategy"),
              .answer = {},
              .facts = {},
              .colour = {}};
    if (m_blend)
        card.subtitle = tr("answer and margin of each strategy; position %1").arg(Words::decimal(m_blend->position, 2));
    paintCard(painter, rect(), card, style);
    place();
    if (isCovered())
        paintEmpty(
            painter, rect(),
            {PanelWords::covered(), m_blend ? tr("Position %1").arg(Words::decimal(m_blend->position, 2)) : QString()},
            style);
    else if (!m_blend)
        paintEmpty(painter, rect(),
                   {tr("This drawing is not between two drawings."), tr("Undo, or restart the lesson, to continue.")},
                   style);
    else if (m_tracks.empty())
        paintEmpty(painter, rect(), {tr("Computing %1 positions…").arg(core::blendPositions), {}}, style);
    else
        paintBlendPlot(painter, plotArea(), {m_tracks, m_names, m_blend->position}, style);
    paintFocus(painter);
}

QString BlendPanel::tipAt(const QPointF&) const
{
    QStringList sentences{tr("Margin: the highest stated probability minus the second highest.")};
    for (const core::BlendTrack& track : m_tracks)
        sentences << blendSentence(track, m_names);
    return sentences.join(QLatin1Char('\n'));
}

void BlendPanel::resizeEvent(QResizeEvent* event)
{
    FurtherPanel::resizeEvent(event);
    place();
}

void BlendPanel::showEvent(QShowEvent* event)
{
    FurtherPanel::showEvent(event);
    refresh();
}

void BlendPanel::drag(const QPointF& point)
{
    if (m_blend && plotArea().contains(point))
        m_slider->setValue(static_cast<int>(
            std::lround(blendRange(plotArea(), m_tracks, look()).positionAt(point.x()) * lastPosition)));
}

void BlendPanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        drag(event->position());
    FurtherPanel::mousePressEvent(event);
}

void BlendPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        drag(event->position());
}

void BlendPanel::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !m_blend)
        return FurtherPanel::keyPressEvent(event);
    m_slider->setValue(m_slider->value() + step);
}

}  // namespace ui
