#include "core/experiment/head_stops.h"

#include "core/experiment/plan.h"
#include "core/training/recipe_json.h"
#include "core/training/stage.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

std::vector<int> headStops(const ExperimentPlan& plan)
{
    std::vector<int> stops;
    for (const double level : plan.levels)
        stops.push_back(static_cast<int>(level));
    std::ranges::sort(stops);
    return stops;
}

void checkHeadStops(const ExperimentPlan& plan, const PlanRequirement& require)
{
    const NumberRange range = recipeRange("head_epochs");
    for (const double level : plan.levels)
        require(level >= range.low && level <= range.high && level == std::floor(level), "levels",
                fmt::format("whole numbers of epochs from {:g} to {:g}", range.low, range.high),
                fmt::format("{:g}", level));
    require(plan.heads == HeadTraining::Shared, "heads", "\"shared\" for this kind", "\"scratch\"");
}

std::vector<Contestant> contestantsOnTrunk()
{
    std::vector<Contestant> contestants =
        withAllHeads({StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination});
    for (const auto kind : {Contestant::Kind::Sigmoid, Contestant::Kind::SigmoidStart, Contestant::Kind::TrunkLonger})
        contestants.emplace_back(kind);
    return contestants;
}

void trainHeadsInStops(const CellContext& context, Trained& trained, const HeadRows& rows, const StopOptions& options,
                       const std::function<void(int epochs)>& stop)
{
    const std::string rate = options.learningRate ? fmt::format(", learning rate {:g}", *options.learningRate) : "";
    int done = 0;
    for (const int epochs : options.epochs) {
        TrainingJob job{toText(StageId{StageKind::Heads}) + fmt::format(" to epoch {}", epochs) + rate, {}, epochs};
        job.epochsDone = done;
        job.learningRate = options.learningRate;
        job.goesOn = epochs != options.epochs.back();
        trainHeadsTogether(context, trained, rows, std::move(job));
        done = epochs;
        stop(epochs);
    }
}

std::int64_t rightAnswers(const StrategyAnswers& answers, std::span<const int> labels)
{
    std::int64_t right = 0;
    for (std::size_t n = 0; n < labels.size(); ++n)
        right += answers.winners[n] == labels[n];
    return right;
}

}  // namespace core
