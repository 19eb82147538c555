#include "core/experiment/results_check.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/experiment/cell_data.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr const char* drops = "-drop-";  ///< behind "elimination", in front of the level

std::string nameOf(const CellKey& key)
{
    std::string name = "trial " + std::to_string(key.trial + 1) + ", share " + formatted("%g", key.fraction);
    return key.level ? name + ", level " + formatted("%g", *key.level) : name;
}

/// "elimination-drop-2" to "elimination".
std::string strategyOf(const Observation& seen)
{
    return seen.strategy.substr(0, seen.strategy.find(drops));
}

[[noreturn]] void refuseCell(const CellKey& key, const std::string& expected, const std::string& found)
{
    throw Error(nameOf(key) + ": expected " + expected + ", found " + found);
}

void checkLevelOf(const ExperimentPlan& plan, const CellKey& key, const Observation& seen)
{
    const std::string text =
        seen.strategy.substr(std::min(seen.strategy.size(), strategyOf(seen).size() + std::string(drops).size()));
    double level = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), level);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()
        || std::ranges::find(plan.levels, level) == plan.levels.end())
        refuseCell(key, "elimination-drop- and a level of the plan", '"' + seen.strategy + '"');
}

void checkObservations(const ExperimentPlan& plan, const Cell& cell)
{
    std::set<std::string> missing(plan.strategies.begin(), plan.strategies.end());
    std::set<std::tuple<std::string, std::string, bool>> seenBefore;
    for (const Observation& seen : cell.observations) {
        if (!seenBefore.emplace(seen.strategy, seen.setting, seen.reference).second)
            refuseCell(cell.key, "each observation once", seen.strategy + " twice");
        if (seen.reference)
            continue;
        if (std::ranges::find(plan.strategies, strategyOf(seen)) == plan.strategies.end())
            refuseCell(cell.key, "observations of the plan's strategies", '"' + seen.strategy + '"');
        if (plan.kind == ExperimentKind::EarlyExit)
            checkLevelOf(plan, cell.key, seen);
        missing.erase(strategyOf(seen));
    }
    if (!missing.empty())
        refuseCell(cell.key, "an observation of " + *missing.begin(), "none");
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
            throw Error("expected trials, shares and levels of its plan, found " + nameOf(cell.key));
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
