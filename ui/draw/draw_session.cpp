#include "ui/draw/draw_session.h"

#include "ui/strategies/elimination_picture.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

#include <utility>

namespace ui {

std::vector<core::StrategyId> coveredBallots(const DrawState& state, std::span<const core::Verdict> verdicts)
{
    if (state.covered)
        return {core::allStrategies.begin(), core::allStrategies.end()};
    const core::Verdict* verdict = core::verdictOf(verdicts, core::StrategyId::Elimination);
    if (state.round == 0 || !verdict)
        return {};
    const std::size_t rounds = eliminationSteps(std::get<core::EliminationTrace>(verdict->trace)).size();
    return static_cast<std::size_t>(state.round) < rounds ? std::vector{core::StrategyId::Elimination}
                                                          : std::vector<core::StrategyId>{};
}

std::vector<core::StrategyId> decidedDifferently(const core::DecisionRules& one, const core::DecisionRules& other)
{
    std::vector<core::StrategyId> strategies;
    if (one.votes != other.votes)
        strategies.push_back(core::StrategyId::Pairwise);
    if (one.ddag != other.ddag)
        strategies.push_back(core::StrategyId::Elimination);
    if (one.thresholds != other.thresholds)
        strategies.push_back(core::StrategyId::MultiLabel);
    if (one.specialists != other.specialists)
        strategies.push_back(core::StrategyId::Specialists);
    return strategies;
}

/// The part of a state that a model can have: a state, or a step of the history, can be from a time when another model
/// was open.
DrawState fitting(DrawState state, const core::Classifier& classifier)
{
    const int classes = classifier.classCount();
    if (state.rules.thresholds.size() != static_cast<std::size_t>(classes))
        state.rules.thresholds.clear();
    if (!classifier.supports(core::StrategyId::Pairwise))
        state.rules.ddag = false;
    for (std::optional<int>* label : {&state.truth, &state.why.label, &state.why.other})
        if (*label >= classes)
            label->reset();
    return state;
}

/// A step that changes rules or preparation, but not the drawing.
class DrawSession::SettingsStep : public QUndoCommand {
public:
    struct Settings {
        core::DecisionRules rules;
        core::NormalizeOptions preparation;
    };

    SettingsStep(DrawSession& session, Settings after, int merge)
        : m_session(session),
          m_before{session.m_state.rules, session.m_state.preparation},
          m_after(std::move(after)),
          m_id(Canvas::firstOtherStep + merge + 1)
    {
    }
    void undo() override { m_session.applySettings(m_before.rules, m_before.preparation); }
    void redo() override { m_session.applySettings(m_after.rules, m_after.preparation); }
    int id() const override { return m_id; }
    bool mergeWith(const QUndoCommand* next) override
    {
        if (m_id == Canvas::firstOtherStep)
            return false;
        m_after = static_cast<const SettingsStep*>(next)->m_after;
        return true;
    }

private:
    DrawSession& m_session;
    Settings m_before, m_after;
    int m_id;
};

DrawSession::DrawSession(Canvas& canvas, QObject* parent) : QObject(parent), m_canvas(canvas)
{
    m_state.content = canvas.content();
    connect(&canvas, &Canvas::inkChanged, this, [this](const core::Ink& ink) { m_recognizer.recognize(ink); });
    connect(&canvas, &Canvas::pictureChanged, this, [this](const QImage& picture) { m_recognizer.recognize(picture); });
    connect(&canvas, &Canvas::imageChanged, this, [this](const core::Image& image) { m_recognizer.recognize(image); });
    connect(&canvas, &Canvas::drawingChanged, this, &DrawSession::takeContent);
    connect(&m_recognizer, &Recognizer::recognized, this, &DrawSession::show);
    connect(&m_recognizer, &Recognizer::failed, this, &DrawSession::failed);
}

/// Follows the canvas. Another drawing has no known class, and all its rounds are shown.
void DrawSession::takeContent()
{
    DrawState state = m_state;
    state.content = m_canvas.content();
    if (!m_setting) {
        state.truth.reset();
        state.round = 0;
    }
    update(state);
}

void DrawSession::update(const DrawState& wanted)
{
    const DrawState before = std::exchange(m_state, m_classifier ? fitting(wanted, *m_classifier) : wanted);
    if (m_state != before)
        emit stateChanged(m_state, before);
}

void DrawSession::setState(const DrawState& wanted, const QString& what, int merge)
{
    const Canvas::Content &content = wanted.content, &shown = m_state.content;
    const bool isOther = content.drawing != shown.drawing || content.note != shown.note || content.blend != shown.blend
                      || content.isExample != shown.isExample;
    if (isOther) {
        const QScopedValueRollback setting(m_setting, true);
        m_canvas.setContent(wanted.content, what, merge);
    }
    applySettings(wanted.rules, wanted.preparation);
    const QString model = m_state.model;
    DrawState state = wanted;
    state.content = m_canvas.content();
    state.model = model;  // changes when the model is open
    update(state);
    if (wanted.model != model && !wanted.model.isEmpty())
        emit modelAsked(wanted.model);
}

void DrawSession::lend()
{
    m_before = m_state;
    m_canvas.lend();
}

void DrawSession::takeBack()
{
    DrawState state = *std::exchange(m_before, std::nullopt);
    m_canvas.takeBack();
    state.content = m_canvas.content();
    setState(state);
}

void DrawSession::setRules(const core::DecisionRules& rules, const QString& what, int merge)
{
    if (rules == m_state.rules)
        return;
    auto* step = new SettingsStep(*this, {rules, m_state.preparation}, merge);
    step->setText(what);
    m_canvas.undoStack().push(step);
}

void DrawSession::setPreparation(const core::NormalizeOptions& preparation, const QString& what)
{
    if (preparation == m_state.preparation)
        return;
    auto* step = new SettingsStep(*this, {m_state.rules, preparation}, -1);
    step->setText(what);
    m_canvas.undoStack().push(step);
}

void DrawSession::applySettings(const core::DecisionRules& rules, const core::NormalizeOptions& preparation)
{
    DrawState state = m_state;
    state.rules = rules;
    state.preparation = preparation;
    if (rules.ddag != m_state.rules.ddag)
        state.round = 0;
    const core::DecisionRules before = m_state.rules;
    const bool isPreparedDifferently = preparation != m_state.preparation;
    update(state);
    const std::vector<core::StrategyId> changed = decidedDifferently(m_state.rules, before);
    if (isPreparedDifferently)
        m_recognizer.setOptions(preparation);
    if (changed.empty() || m_plain.verdicts.empty())
        return;
    m_shown = m_plain;
    core::decideBy(m_state.rules, m_shown.verdicts);
    emit decidedAgain(changed);
}

void DrawSession::setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name,
                                const std::vector<core::StrategyId>& strategies)
{
    m_classifier = classifier;
    m_plain = m_shown = {};
    DrawState state = m_state;
    state.model = name;
    state.truth.reset();
    state.rules.thresholds.clear();  // those of the previous model
    state.why.label = state.why.other = std::nullopt;
    m_strategies = strategies;
    update(state);
    emit classifierChanged(classifier);
    m_recognizer.setClassifier(classifier, m_strategies);
}

void DrawSession::setStrategies(const std::vector<core::StrategyId>& strategies)
{
    m_strategies = strategies;
    m_recognizer.setStrategies(strategies);
}

bool DrawSession::isUpToDate() const
{
    return m_classifier && m_shown.classifier == m_classifier && m_shown.generation == m_recognizer.generation();
}

void DrawSession::show(const Recognition& recognition)
{
    m_plain = m_shown = recognition;
    core::decideBy(m_state.rules, m_shown.verdicts);
    emit recognized(m_shown);
}

}  // namespace ui
