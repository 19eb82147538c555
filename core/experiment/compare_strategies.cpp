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
    observation.extra["confidence"] = before.confidence;
    if (!held)
        return;
    const Calibrator calibrator = fitCalibrator(held->scores, heldLabels, held->sigmoids);
    const Reliability after = reliability(calibrator.probabilities(test.scores), test.winners, labels);
    observation.extra["ece_after"] = after.ece;
    observation.extra["brier_after"] = after.brier;
    observation.extra["confidence_after"] = after.confidence;
    if (!test.sigmoids)
        observation.extra["temperature"] = static_cast<double>(calibrator.temperature);
}

/// The mean accuracy of the networks of an ensemble, one by one.
double memberAccuracy(const StrategyAnswers& answers, std::span<const int> labels)
{
    double right = 0.0;
    for (const std::vector<int>& winners : answers.members)
        for (std::size_t n = 0; n < labels.size(); ++n)
            right += winners[n] == labels[n] ? 1.0 : 0.0;
    return right / static_cast<double>(answers.members.size() * labels.size());
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
    const StrategyAnswers& baseline = test.at(traitsOf(context.plan.kind).baseline);
    CellOutcome outcome;
    addObservations(outcome, {context, trained, test, held}, [&](Observation& observation) {
        addFigures(observation, test.at(observation.contestant), baseline);
    });
    return outcome;
}

void addObservations(CellOutcome& outcome, const MeasuredAnswers& measured,
                     const std::function<void(Observation&)>& addFigures)
{
    const auto& [context, trained, test, held] = measured;
    const std::vector<int> labels = labelsOf(context.data.test), heldLabels = labelsOf(context.data.held);
    const StrategyAnswers& baseline = test.at(traitsOf(context.plan.kind).baseline);
    for (const auto& [contestant, answers] : test) {
        Observation observation = priced(context, trained, contestant);
        observation.reference = isReference(contestant);
        countRight(observation, answers.winners, baseline.winners, labels);
        addCalibration(observation, answers, held.empty() ? nullptr : &held.at(contestant), labels, heldLabels);
        if (!answers.members.empty())
            observation.extra["member_accuracy"] = memberAccuracy(answers, labels);
        addFigures(observation);
        outcome.seconds[timingKey(observation)] = secondsOf(context, trained, contestant);
        outcome.observations.push_back(std::move(observation));
    }
}

KindTraits compareKind()
{
    return {.name = "compare",
            .contestants = comparedContestants(),
            .usual = usualContestants(),
            .baseline = StrategyId::Softmax,
            .run = compareStrategies,
            .stages = addTrainedStages,
            .asPublished = true};
}

}  // namespace core
