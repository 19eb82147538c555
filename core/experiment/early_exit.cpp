#include "core/base/language.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Adds the mean number of evaluated heads and the share of answers that differ from those with a drop of 1.
void addEarlyExit(Observation& observation, const StrategyAnswers& answers, const StrategyAnswers& baseline)
{
    if (answers.heads.empty())
        return;
    double headsAsked = 0.0, changed = 0.0;
    for (std::size_t n = 0; n < answers.winners.size(); ++n) {
        headsAsked += answers.heads[n];
        changed += answers.winners[n] != baseline.winners[n] ? 1.0 : 0.0;
    }
    const auto images = static_cast<double>(answers.winners.size());
    observation.extra["heads_asked"] = headsAsked / images;
    observation.extra["answers_changed"] = changed / images;
}

CellOutcome compareDrops(const CellContext& context)
{
    return compareAnswers(context, addEarlyExit);
}

void checkDrops(const ExperimentPlan& plan, const PlanRequirement& require)
{
    require(std::ranges::find(plan.levels, 1.0) != plan.levels.end(), "levels", "a list that contains 1",
            "a list without 1");
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
            .run = compareDrops,
            .stages = addTrainedStages,
            .levels = LevelUse::Drops,
            .check = checkDrops,
            .meaning = RUNOFF_TEXT(
                "core",
                "\"heads asked\" is the mean number of heads that are evaluated for a picture. On shared features, a "
                "head costs almost nothing compared with the trunk, so the saving matters for heads that are "
                "separate networks.")};
}

}  // namespace core
