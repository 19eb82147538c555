#include "core/data/unknown_pictures.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/experiment/statistics.h"
#include "core/strategy/refusal.h"

#include <fmt/format.h>

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

using Confidences = std::map<Contestant, std::vector<double>>;

Confidences confidences(const AnswerSheet& sheet)
{
    Confidences all;
    for (const auto& [contestant, answers] : sheet)
        all[contestant] = confidences(answers);
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

CellOutcome refuseUnknown(const CellContext& context)
{
    const Trained trained = trainCell(context);
    std::map<Contestant, double> thresholds;
    for (const auto& [contestant, stated] : confidences(answer(context, trained, context.data.held)))
        thresholds[contestant] = thresholdThatKeeps(context.plan.keep, stated);
    const Confidences known = confidences(answer(context, trained, context.data.test));
    std::vector<UnknownSet> sets = unknownPictures(context.data.train, picturesOfAKind, context.seed());
    sets.push_back({"test images, which should be kept", context.data.test});
    CellOutcome outcome;
    for (const UnknownSet& set : sets) {
        const bool isKnown = &set == &sets.back();
        const Confidences all = isKnown ? known : confidences(answer(context, trained, set.images));
        const Contestant& first = traitsOf(context.plan.kind).baseline;
        const auto baseline = refusedAt(thresholds.at(first), all.at(first));
        for (const auto& [contestant, stated] : all) {
            Observation seen = priced(context, trained, contestant);
            seen.setting = set.name;
            seen.reference = isReference(contestant);
            seen.extra["threshold"] = thresholds.at(contestant);
            if (!isKnown) {
                seen.extra["roc_area"] = areaUnderRoc(known.at(contestant), stated);
                seen.roc = rocCurve(known.at(contestant), stated);
            }
            outcome.seconds[timingKey(seen)] = secondsOf(context, trained, contestant);
            add(outcome, std::move(seen), refusedAt(thresholds.at(contestant), stated), baseline);
        }
    }
    return outcome;
}

void checkHeldShare(const ExperimentPlan& plan, const PlanRequirement& require)
{
    require(plan.heldShare > 0.0, "held_share", "more than 0: thresholds are chosen on images held out", "0");
}

std::string refusedPictures(const ExperimentPlan&)
{
    return "refused";
}

std::string thresholdSetting(const ExperimentPlan& plan)
{
    return fmt::format("Threshold: keeps {:g} % of the images held out, chosen for each strategy alone",
                       100.0 * plan.keep);
}

/// With the strategy that learns pictures of nothing.
std::vector<Contestant> contestantsWithMultiLabel()
{
    std::vector<Contestant> contestants = usualContestants();
    contestants.insert(contestants.end() - 1, StrategyId::MultiLabel);
    return contestants;
}

}  // namespace

KindTraits unknownKind()
{
    return {.name = "unknown",
            .contestants = withAllHeads(contestantsWithMultiLabel()),
            .usual = contestantsWithMultiLabel(),
            .baseline = StrategyId::Softmax,
            .run = refuseUnknown,
            .stages = addTrainedStages,
            .check = checkHeldShare,
            .measure = refusedPictures,
            .groups = "Kind of pictures",
            .meaning =
                "The measure is the share refused; a strategy is as sure as the highest probability that it states. "
                "The ROC area is how likely a test image states a higher probability than such a picture, at no "
                "threshold in particular: .5 is guessing. Letters and symbols are drawn by a program from lines and "
                "arcs, noise is uniform: people draw otherwise. multi-label has a network of its own, trained on "
                "canvases with none, one and two things; only it ever saw pictures of nothing.",
            .setting = thresholdSetting};
}

}  // namespace core
