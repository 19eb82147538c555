#include "ui/handout/scene_run.h"

#include "core/base/error.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/refusal.h"
#include "core/strategy/shown.h"
#include "core/strategy/strategy.h"
#include "ui/picture/convert.h"

#include <algorithm>

namespace ui {

namespace {

/// Plays the steps of one scene one after the other.
class ScenePlay {
public:
    ScenePlay(const core::Scene& scene, const SceneSources& sources) : m_scene(scene), m_sources(sources) {}

    PlayedStep next(const core::SceneStep& step)
    {
        takeState(step.state);
        PlayedStep played{.state = m_state, .classifier = m_classifier, .drawing = m_drawing};
        played.problem = !step.problem.empty()     ? step.problem
                       : !m_modelProblem.empty()   ? m_modelProblem
                       : !m_drawingProblem.empty() ? m_drawingProblem
                                                   : std::string();
        if (played.problem.empty())
            try {
                compute(played);
            } catch (const core::Error& error) {
                played.problem = error.what();
            }
        for (const core::Condition& condition : step.expected)
            played.holds.push_back(played.problem.empty()
                                   && core::holds(condition, played.verdicts, *played.classifier));
        return played;
    }

private:
    void takeState(const core::StateChange& change)
    {
        if (change.model && change.model != m_state.model)
            m_state.thresholds.reset();  // as in the window: they belong to the previous model
        m_state = combined(m_state, change);
        if (change.subject)
            openDrawing(*change.subject);
        if (!m_classifier || change.model)
            openModel(m_state.model.value_or(sceneModel));
    }

    void openDrawing(const core::SceneSubject& subject)
    {
        m_drawing = {};
        m_drawingProblem.clear();
        try {
            m_drawing = drawingOf(subject, m_scene.path, m_sources.image);
        } catch (const core::Error& error) {
            m_drawingProblem = error.what();
        }
    }

    void openModel(const std::string& name)
    {
        if (name == m_model)
            return;
        m_model = name;
        m_modelProblem.clear();
        m_plan.reset();
        m_classifier.reset();
        try {
            m_classifier = m_sources.model(name);
            m_plan.emplace(m_classifier);
        } catch (const core::Error& error) {
            m_modelProblem = error.what();
        }
    }

    void compute(PlayedStep& played)
    {
        const core::Classifier& classifier = *m_classifier;
        played.preparation = changedPreparation({}, m_state);
        played.rules = changedRules({}, m_state, classifier);
        played.seen = inputOf(m_drawing, classifier.preprocessing, played.preparation);
        if (!played.seen)
            return;
        played.verdicts = m_plan->classify(*played.seen, strategiesIn(m_state, classifier));
        core::decideBy(played.rules, played.verdicts);
        for (core::Verdict& verdict : played.verdicts)
            verdict.microseconds = 0.0;
        played.refused = core::refusedAmong(played.verdicts, classifier.refusal);
    }

    const core::Scene& m_scene;
    const SceneSources& m_sources;
    core::StateChange m_state;
    Drawing m_drawing;
    std::optional<std::string> m_model;
    std::shared_ptr<const core::Classifier> m_classifier;
    std::optional<core::ClassifierPlan> m_plan;
    std::string m_drawingProblem, m_modelProblem;
};

}  // namespace

std::vector<core::StrategyId> strategiesIn(const core::StateChange& state, const core::Classifier& classifier)
{
    const std::vector<std::string> panels = state.panels.value_or(std::vector<std::string>());
    std::vector<core::StrategyId> strategies = classifier.strategies();
    std::erase_if(strategies, [&](core::StrategyId id) {
        const std::string key = core::toText(id);
        return !core::isShownAtFirst(classifier, id) && state.enlarged != key
            && std::ranges::find(panels, key) == panels.end();
    });
    return strategies;
}

std::optional<core::Image> inputOf(const Drawing& drawing, const core::Preprocessing& rule,
                                   const core::NormalizeOptions& options)
{
    if (drawing.image) {
        if (drawing.image->shape() != core::Shape{rule.channels, rule.height, rule.width})
            return core::normalizePicture(*drawing.image, rule, options);
        core::Image seen = *drawing.image;
        if (options.invert)
            for (float& value : seen.values())
                value = 1.0F - value;
        return seen;
    }
    return drawing.picture.isNull() ? core::normalize(drawing.ink, rule, options)
                                    : core::normalizePicture(toCoreImage(drawing.picture), rule, options);
}

std::optional<PlayedScene> playScene(const core::Scene& scene, const SceneSources& sources, const std::stop_token& stop)
{
    PlayedScene played{.scene = scene, .steps = {}};
    ScenePlay play(scene, sources);
    for (const core::SceneStep& step : scene.steps) {
        if (stop.stop_requested())
            return std::nullopt;
        played.steps.push_back(play.next(step));
    }
    return played;
}

}  // namespace ui
