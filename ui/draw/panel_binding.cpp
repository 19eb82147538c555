#include "ui/draw/panel_binding.h"

#include "ui/strategies/verdict_words.h"

#include <utility>

namespace ui {

namespace {

constexpr int blendStep = 1;  // movements between two drawings become one step of the history

}  // namespace

PanelBinding::PanelBinding(DrawSession& session, PanelSet& panels, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_panels(panels)
{
    connect(&session, &DrawSession::stateChanged, this, &PanelBinding::show);
    connect(&session, &DrawSession::classifierChanged, this,
            [this](const std::shared_ptr<const core::Classifier>& classifier) {
                if (m_active)
                    m_panels.setClassifier(classifier);
            });
    connect(&session, &DrawSession::recognized, this, [this](const Recognition& shown) {
        if (m_active)
            m_panels.setRecognition(shown);
    });
    connect(&session, &DrawSession::decidedAgain, this, [this](const std::vector<core::StrategyId>& strategies) {
        if (m_active)
            m_panels.setVerdicts(strategies, m_session.shown().verdicts);
    });
    connect(&panels, &PanelSet::rulesChanged, this, [this](core::StrategyId strategy) {
        m_session.setRules(m_panels.rules(), tr("Change rules of %1").arg(VerdictWords::shortName(strategy)),
                           static_cast<int>(strategy));
    });
    connect(&panels, &PanelSet::roundChanged, this, [this](int round) {
        DrawState state = m_session.state();
        state.round = round;
        m_session.setState(state);
    });
    connect(&panels, &PanelSet::whyChosen, this, [this](const WhyChoice& choice) {
        DrawState state = m_session.state();
        state.why = choice;
        m_session.setState(state);
    });
    connect(&panels, &PanelSet::inkWanted, this, [this](const core::Ink& ink, const QString& what) {
        DrawState state = m_session.state();
        state.content = {.drawing = {ink, {}}, .note = {}};  // no example, file or place between two drawings any more
        state.truth.reset();
        state.round = 0;
        m_session.setState(state, what);
    });
    connect(&panels, &PanelSet::blendMoved, this, [this](double position) {
        DrawState state = m_session.state();
        if (!state.content.blend)
            return;
        state.content.blend->position = position;
        state.content.drawing.ink = core::blended(*state.content.blend);
        m_session.setState(state, tr("Move between the drawings"), blendStep);
    });
}

void PanelBinding::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active)
        showAll();
}

void PanelBinding::showAll()
{
    const DrawState& state = m_session.state();
    if (m_session.classifier())
        m_panels.setClassifier(m_session.classifier());
    m_panels.setRules(state.rules);
    m_panels.setTruth(state.truth);
    m_panels.showRound(state.round);
    m_panels.setCovered(state.covered);
    m_panels.setPreparation(state.preparation);
    m_panels.setBlend(state.content.blend);
    m_panels.setTable(state.table);
    m_panels.setWhy(state.why);
    m_panels.setRecognition(m_session.shown());
}

/// Shows the parts of the state that have changed.
void PanelBinding::show(const DrawState& now, const DrawState& before)
{
    if (!m_active)
        return;
    if (now.rules != before.rules)
        m_panels.setRules(now.rules);
    if (now.truth != before.truth)
        m_panels.setTruth(now.truth);
    if (now.round != before.round)
        m_panels.showRound(now.round);
    if (now.covered != before.covered)
        m_panels.setCovered(now.covered);
    if (now.preparation != before.preparation)
        m_panels.setPreparation(now.preparation);
    if (now.content.blend != before.content.blend)
        m_panels.setBlend(now.content.blend);
    if (now.table != before.table)
        m_panels.setTable(now.table);
    if (now.why != before.why)
        m_panels.setWhy(now.why);
}

}  // namespace ui
