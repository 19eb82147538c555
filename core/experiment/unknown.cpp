#include "core/experiment/kinds.h"

#include "core/data/unknown_pictures.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/statistics.h"
#include "core/strategy/refusal.h"

namespace core {

namespace {

constexpr std::int64_t picturesOfAKind = 1000;

/// How sure the strategy is of each image, as the window's "none of these" sees it.
std::vector<double> confidences(const StrategyAnswers& answers)
{
    const Tensor probabilities = Calibrator{.sigmoids = answers.sigmoids, .scales = {}}.probabilities(answers.scores);
    std::vector<double> stated;
    for (std::int64_t n = 0; n < probabilities.extent(0); ++n)
        stated.push_back(highest({probabilities.row(n).begin(), probabilities.row(n).end()}));
    return stated;
}

using Confidences = std::map<std::string, std::vector<double>>;  ///< by strategy

Confidences confidences(const AnswerSheet& sheet)
{
    Confidences all;
    for (const auto& [name, answers] : sheet)
        all[name] = confidences(answers);
    return all;
}

std::vector<bool> refusedAt(double threshold, const std::vector<double>& confidences)
{
    std::vector<bool> refused;
    for (const double stated : confidences)
        refused.push_back(stated < threshold);
    return refused;
}

void add(CellOutcome& outcome, Observation seen, const std::vector<bool>& refused, const std::vector<bool>& baseline)
{
    seen.images = static_cast<std::int64_t>(refused.size());
    for (std::size_t n = 0; n < refused.size(); ++n) {
        seen.right += refused[n];
        seen.onlyThis += refused[n] && !baseline[n];
        seen.onlyBaseline += baseline[n] && !refused[n];
    }
    outcome.observations.push_back(std::move(seen));
}

}  // namespace

CellOutcome refuseUnknown(const CellContext& context)
{
    const Trained trained = trainCell(context);
    std::map<std::string, double> thresholds;
    for (const auto& [name, stated] : confidences(answer(context, trained, context.data.held)))
        thresholds[name] = thresholdThatKeeps(context.plan.keep, stated);
    const Confidences known = confidences(answer(context, trained, context.data.test));
    std::vector<UnknownSet> sets = unknownPictures(context.data.train, picturesOfAKind, context.seed());
    sets.push_back({"test images, which should be kept", context.data.test});
    CellOutcome outcome;
    for (const UnknownSet& set : sets) {
        const bool isKnown = &set == &sets.back();
        const Confidences all = isKnown ? known : confidences(answer(context, trained, set.images));
        const std::string& first = baselineOf(context.plan);
        const auto baseline = refusedAt(thresholds.at(first), all.at(first));
        for (const auto& [name, stated] : all) {
            Observation seen = priced(context, trained, name);
            seen.setting = set.name;
            seen.reference = name == "trunk-softmax";
            seen.extra["threshold"] = thresholds.at(name);
            if (!isKnown) {
                seen.extra["roc_area"] = areaUnderRoc(known.at(name), stated);
                seen.roc = rocCurve(known.at(name), stated);
            }
            outcome.seconds[timingKey(seen)] = secondsOf(context, trained, name);
            add(outcome, std::move(seen), refusedAt(thresholds.at(name), stated), baseline);
        }
    }
    return outcome;
}

}  // namespace core
