#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"

namespace core {

namespace {

void addCalibration(Observation& observation, const StrategyAnswers& test, const StrategyAnswers* held,
                    std::span<const int> labels, std::span<const int> heldLabels)
{
    const Reliability before = reliability(
        Calibrator{.sigmoids = test.sigmoids, .scales = {}}.probabilities(test.scores), test.winners, labels);
    observation.extra["ece"] = before.ece;
    observation.extra["brier"] = before.brier;
    if (!held)
        return;
    const Calibrator calibrator = fitCalibrator(held->scores, heldLabels, held->sigmoids);
    const Reliability after = reliability(calibrator.probabilities(test.scores), test.winners, labels);
    observation.extra["ece_after"] = after.ece;
    observation.extra["brier_after"] = after.brier;
    if (!test.sigmoids)
        observation.extra["temperature"] = static_cast<double>(calibrator.temperature);
}

CellOutcome compareStrategies(const CellContext& context)
{
    return compareAnswers(context, [](Observation&, const StrategyAnswers&, const StrategyAnswers&) {});
}

}  // namespace

CellOutcome compareAnswers(const CellContext& context, const AddFigures& addFigures)
{
    const Trained trained = trainCell(context);
    const AnswerSheet test = answer(context, trained, context.data.test);
    const bool calibrates = context.data.held.size() > 0;
    const AnswerSheet held = calibrates ? answer(context, trained, context.data.held) : AnswerSheet{};
    const std::vector<int> labels = labelsOf(context.data.test), heldLabels = labelsOf(context.data.held);
    const StrategyAnswers& baseline = test.at(traitsOf(context.plan.kind).baseline);
    CellOutcome outcome;
    for (const auto& [contestant, answers] : test) {
        Observation observation = priced(context, trained, contestant);
        observation.reference = isReference(contestant);
        countRight(observation, answers.winners, baseline.winners, labels);
        addCalibration(observation, answers, calibrates ? &held.at(contestant) : nullptr, labels, heldLabels);
        addFigures(observation, answers, baseline);
        outcome.seconds[timingKey(observation)] = secondsOf(context, trained, contestant);
        outcome.observations.push_back(std::move(observation));
    }
    return outcome;
}

KindTraits compareKind()
{
    return {.name = "compare",
            .contestants = withAllHeads(usualContestants()),
            .usual = usualContestants(),
            .baseline = StrategyId::Softmax,
            .run = compareStrategies,
            .stages = addTrainedStages,
            .asPublished = true};
}

}  // namespace core
