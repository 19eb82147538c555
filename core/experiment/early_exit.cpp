#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Heads asked per image, and answers that are others than where one class leaves in a round.
void addEarlyExit(Observation& seen, const StrategyAnswers& answers, const StrategyAnswers& one)
{
    if (answers.heads.empty())
        return;
    double asked = 0.0, changed = 0.0;
    for (std::size_t n = 0; n < answers.winners.size(); ++n) {
        asked += answers.heads[n];
        changed += answers.winners[n] != one.winners[n] ? 1.0 : 0.0;
    }
    const auto images = static_cast<double>(answers.winners.size());
    seen.extra["heads_asked"] = asked / images;
    seen.extra["answers_changed"] = changed / images;
}

CellOutcome exitEarly(const CellContext& context)
{
    return compareAnswers(context, addEarlyExit);
}

void checkDrops(const ExperimentPlan& plan, const PlanRequirement& require)
{
    require(std::ranges::find(plan.levels, 1.0) != plan.levels.end(), "levels", "1 among them, to compare with",
            "none");
    for (const double level : plan.levels)
        require(level >= 1.0 && level <= mostDrop && level == std::floor(level), "levels",
                "whole numbers of at least 1", fmt::format("{:g}", level));
}

}  // namespace

KindTraits earlyExitKind()
{
    return {.name = "early-exit",
            .contestants = {StrategyId::Elimination},
            .usual = {StrategyId::Elimination},
            .baseline = Contestant::dropping(1),
            .run = exitEarly,
            .stages = addTrainedStages,
            .levels = LevelUse::Drops,
            .check = checkDrops,
            .meaning = "Heads asked is the mean number of heads per picture; on shared features a head costs next to "
                       "nothing beside the trunk, so what is saved matters for networks of their own."};
}

}  // namespace core
