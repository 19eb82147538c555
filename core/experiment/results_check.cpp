#include "core/experiment/results_check.h"

#include "core/base/error.h"
#include "core/experiment/cell_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

std::string nameOf(const CellKey& key)
{
    std::string name = "trial " + std::to_string(key.trial + 1) + ", share " + fmt::format("{:g}", key.fraction);
    return key.level ? name + ", level " + fmt::format("{:g}", *key.level) : name;
}

[[noreturn]] void refuseCell(const CellKey& key, const std::string& expected, const std::string& found)
{
    throw Error(nameOf(key) + ": expected " + expected + ", found " + found);
}

void checkObservations(const ExperimentPlan& plan, const Cell& cell)
{
    const bool drops = traitsOf(plan.kind).levels == LevelUse::Drops;
    const std::vector<Contestant> rows = rowsOf(plan);
    std::set<Contestant> missing(plan.contestants.begin(), plan.contestants.end());
    std::set<std::tuple<Contestant, std::string, bool>> seenBefore;
    for (const Observation& observation : cell.observations) {
        const std::string name = toText(observation.contestant);
        if (!seenBefore.emplace(observation.contestant, observation.setting, observation.reference).second)
            refuseCell(cell.key, "each observation once", name + " twice");
        if (observation.reference)
            continue;
        if (std::ranges::find(rows, observation.contestant) == rows.end())
            refuseCell(cell.key, drops ? "\"elimination-drop-\" and a level of the plan" : "a strategy of the plan",
                       '"' + name + '"');
        missing.erase(observation.contestant.planned());
    }
    if (!missing.empty())
        refuseCell(cell.key, "an observation of " + toText(*missing.begin()), "none");
}

}  // namespace

void checkCells(Results& results)
{
    const std::vector<CellKey> planned = cellsOf(results.plan);
    const std::set<CellKey> known(planned.begin(), planned.end());
    std::map<CellKey, const Cell*> before;
    std::vector<Cell> once;
    for (const Cell& cell : results.cells) {
        if (!known.contains(cell.key))
            throw Error("expected trials, shares and levels of the plan, found " + nameOf(cell.key));
        if (cell.seed != seedOf(results.plan, cell.key))
            refuseCell(cell.key, "the seed " + std::to_string(seedOf(results.plan, cell.key)),
                       std::to_string(cell.seed));
        checkObservations(results.plan, cell);
        const auto [same, isNew] = before.emplace(cell.key, &cell);
        if (isNew)
            once.push_back(cell);
        else if (same->second->observations != cell.observations)
            refuseCell(cell.key, "each cell once", "two with different numbers");
    }
    results.cells = std::move(once);
}

}  // namespace core
