#include "core/experiment/kinds.h"

#include "core/base/format.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/statistics.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

std::string settingOf(const CellContext& context)
{
    if (context.plan.kind != ExperimentKind::Imbalance)
        return {};
    return formatted("every second class keeps %g %%", 100.0 * *context.key.level);
}

/// Accuracy on the test images of the rare, or of the other classes; nothing without any.
std::optional<double> accuracyOf(std::span<const int> winners, std::span<const int> labels, bool rare)
{
    std::int64_t images = 0, right = 0;
    for (std::size_t n = 0; n < labels.size(); ++n) {
        if (isRare(labels[n]) != rare)
            continue;
        ++images;
        right += winners[n] == labels[n];
    }
    return images > 0 ? std::optional(static_cast<double>(right) / static_cast<double>(images)) : std::nullopt;
}

void addCalibration(Observation& seen, const StrategyAnswers& test, const StrategyAnswers* held,
                    std::span<const int> labels, std::span<const int> heldLabels)
{
    const Reliability before = reliability(
        Calibrator{.sigmoids = test.sigmoids, .scales = {}}.probabilities(test.scores), test.winners, labels);
    seen.extra["ece"] = before.ece;
    seen.extra["brier"] = before.brier;
    if (!held)
        return;
    const Calibrator calibrator = fitCalibrator(held->scores, heldLabels, held->sigmoids);
    const Reliability after = reliability(calibrator.probabilities(test.scores), test.winners, labels);
    seen.extra["ece_after"] = after.ece;
    seen.extra["brier_after"] = after.brier;
    if (!test.sigmoids)
        seen.extra["temperature"] = static_cast<double>(calibrator.temperature);
}

void addEarlyExit(Observation& seen, const StrategyAnswers& answers, const StrategyAnswers& one)
{
    double asked = 0.0, changed = 0.0;
    for (std::size_t n = 0; n < answers.winners.size(); ++n) {
        asked += answers.heads[n];
        changed += answers.winners[n] != one.winners[n] ? 1.0 : 0.0;
    }
    const auto images = static_cast<double>(answers.winners.size());
    seen.extra["heads_asked"] = asked / images;
    seen.extra["answers_changed"] = changed / images;
}

}  // namespace

CellOutcome compareStrategies(const CellContext& context)
{
    const Trained trained = trainCell(context);
    const AnswerSheet test = answer(context, trained, context.data.test);
    const bool calibrates = context.data.held.size() > 0;
    const AnswerSheet held = calibrates ? answer(context, trained, context.data.held) : AnswerSheet{};
    const std::vector<int> labels = labelsOf(context.data.test), heldLabels = labelsOf(context.data.held);
    const StrategyAnswers& baseline = test.at(baselineOf(context.plan));
    CellOutcome outcome;
    for (const auto& [name, answers] : test) {
        Observation seen = priced(context, trained, name);
        seen.setting = settingOf(context);
        seen.reference = name == "trunk-softmax" || name == "softmax-as-long";
        countRight(seen, answers.winners, baseline.winners, labels);
        addCalibration(seen, answers, calibrates ? &held.at(name) : nullptr, labels, heldLabels);
        if (context.plan.kind == ExperimentKind::Imbalance) {
            for (const bool rare : {true, false})
                if (const auto accuracy = accuracyOf(answers.winners, labels, rare))
                    seen.extra[rare ? "accuracy_rare" : "accuracy_others"] = *accuracy;
        }
        if (!answers.heads.empty() && context.plan.kind == ExperimentKind::EarlyExit)
            addEarlyExit(seen, answers, baseline);
        outcome.seconds[timingKey(seen)] = secondsOf(context, trained, name);
        outcome.observations.push_back(std::move(seen));
    }
    return outcome;
}

}  // namespace core
