#include "core/base/language.h"
#include "core/evaluation/reliability.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/experiment/statistics.h"
#include "core/experiment/unknown_areas.h"
#include "core/strategy/refusal.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {

namespace {

/// The highest stated probability for each image.
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

std::vector<bool> rejectedAt(double threshold, const std::vector<double>& confidences)
{
    std::vector<bool> refused;
    for (const double stated : confidences)
        refused.push_back(stated < threshold);
    return refused;
}

double shareOf(const std::vector<bool>& rejected)
{
    return static_cast<double>(std::ranges::count(rejected, true)) / static_cast<double>(rejected.size());
}

void add(CellOutcome& outcome, Observation observation, const std::vector<bool>& refused,
         const std::vector<bool>& baseline)
{
    observation.images = static_cast<std::int64_t>(refused.size());
    for (std::size_t n = 0; n < refused.size(); ++n) {
        observation.right += refused[n];
        observation.onlyThis += refused[n] && !baseline[n];
        observation.onlyBaseline += baseline[n] && !refused[n];
    }
    outcome.observations.push_back(std::move(observation));
}

CellOutcome rejectUnknown(const CellContext& context)
{
    const Trained trained = trainCell(context);
    std::map<Contestant, double> thresholds;
    for (const auto& [contestant, stated] : confidences(answer(context, trained, context.data.held)))
        thresholds[contestant] = thresholdThatKeeps(context.plan.keep, stated);
    const Confidences known = confidences(answer(context, trained, context.data.test));
    std::vector<UnknownSet> sets = picturesOfNoClass(context.data.train, context.seed());
    sets.push_back({"test images, which should be kept", context.data.test});
    CellOutcome outcome;
    for (const UnknownSet& set : sets) {
        const bool isKnown = &set == &sets.back();
        const Confidences all = isKnown ? known : confidences(answer(context, trained, set.images));
        const Contestant& first = traitsOf(context.plan.kind).baseline;
        const auto baseline = rejectedAt(thresholds.at(first), all.at(first));
        for (const auto& [contestant, stated] : all) {
            Observation observation = priced(context, trained, contestant);
            observation.setting = set.name;
            observation.reference = isReference(contestant);
            observation.extra["threshold"] = thresholds.at(contestant);
            if (!isKnown) {
                observation.extra["roc_area"] = areaUnderRoc(known.at(contestant), stated);
                observation.extra["refused_at_matched_rate"] =
                    shareOf(rejectedAt(thresholdThatKeeps(context.plan.keep, known.at(contestant)), stated));
                observation.roc = rocCurve(known.at(contestant), stated);
            }
            outcome.seconds[timingKey(observation)] = secondsOf(context, trained, contestant);
            add(outcome, std::move(observation), rejectedAt(thresholds.at(contestant), stated), baseline);
        }
    }
    return outcome;
}

void checkHeldShare(const ExperimentPlan& plan, const PlanRequirement& require)
{
    require(plan.heldShare > 0.0, "held_share", "more than 0, because thresholds are fitted on held-out images", "0");
}

void writeKeep(const ExperimentPlan& plan, nlohmann::ordered_json& document)
{
    document["keep"] = plan.keep;
}

std::string rejectedShare(const ExperimentPlan&)
{
    return "refused";
}

std::string thresholdSetting(const ExperimentPlan& plan)
{
    return filledIn(core::tr("Threshold: keeps {0} % of the held-out images; fitted for each strategy"),
                    inLanguage(fmt::format("{:g}", 100.0 * plan.keep)));
}

/// Includes multi-label, which is trained on pictures without an object, too.
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
            .run = rejectUnknown,
            .stages = addTrainedStages,
            .check = checkHeldShare,
            .write = writeKeep,
            .measure = rejectedShare,
            .groups = RUNOFF_TEXT("core", "Kind of pictures"),
            .meaning = RUNOFF_TEXT(
                "core",
                "The measure is the share of rejected pictures. The confidence of a strategy is the highest "
                "probability that it states. The ROC area is the probability that a test image has a higher confidence "
                "than such a picture, without a fixed threshold; .5 means guessing. \"Refused at matched rate\" is the "
                "share of rejected pictures at the threshold that keeps the same share of the test images for every "
                "strategy. A program draws letters, symbols and invented characters from lines and arcs, and noise is "
                "uniform; people draw differently. The letters are 14 glyphs and the symbols 12, with variations; "
                "every invented character is another one. multi-label has a separate network, trained on canvases "
                "with no, one or two objects. It is the only strategy that is trained on pictures without an object; "
                "these are drawn like the scribbles, so that its result on scribbles does not carry over."),
            .setting = thresholdSetting};
}

}  // namespace core
