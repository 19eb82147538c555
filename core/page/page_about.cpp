#include "core/page/page_about.h"

#include "core/experiment/plan_library.h"
#include "core/experiment/results_library.h"
#include "core/page/numbers.h"
#include "core/report/commands.h"
#include "core/report/machine.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace core {

namespace {

std::string seedsText(const Results& results)
{
    std::set<std::uint64_t> seeds;
    for (const Cell& cell : results.cells)
        seeds.insert(cell.seed);
    if (seeds.size() == 1)
        return std::to_string(*seeds.begin());
    if (*seeds.rbegin() - *seeds.begin() + 1 == seeds.size())
        return fmt::format("{} to {}", *seeds.begin(), *seeds.rbegin());
    std::string text;
    for (const std::uint64_t seed : seeds)
        text += (text.empty() ? "" : ", ") + std::to_string(seed);
    return text;
}

/// The number of trials of which all cells are done.
int completeTrials(const Results& results)
{
    std::map<int, std::size_t> cells, done;
    for (const CellKey& key : cellsOf(results.plan))
        ++cells[key.trial];
    for (const Cell& cell : results.cells)
        ++done[cell.key.trial];
    return static_cast<int>(std::ranges::count_if(cells, [&](const auto& trial) {
        const auto found = done.find(trial.first);
        return found != done.end() && found->second == trial.second;
    }));
}

std::string machinesText(const Results& results)
{
    std::set<std::string> machines;
    for (const Cell& cell : results.cells)
        if (!cell.machine.empty())
            machines.insert(cell.machine);
    std::string text;
    for (const std::string& machine : machines)
        text += (text.empty() ? "" : "; ") + machine;
    return text.empty() ? "an unknown machine" : text;
}

std::string sharesText(const ExperimentPlan& plan)
{
    std::string text;
    for (const double share : plan.fractions)
        text += (text.empty() ? "" : ", ") + percentText(share);
    return text;
}

/// Whether changesOf() expresses all differences between two plans.
bool optionsSuffice(const ExperimentPlan& plan, ExperimentPlan usual)
{
    constexpr std::array<std::string_view, 9> fields{"fractions", "trials", "classes",     "stride",    "precision",
                                                     "epochs",    "folds",  "head_epochs", "first_seed"};
    const auto hasOption = [&fields](const PlanDifference& one) {
        return std::ranges::find(fields, one.field) != fields.end();
    };
    usual.contestants = plan.contestants;  // an option, too; a plan without specialists has no fields for them
    return plan.dataset == usual.dataset && std::ranges::all_of(differencesOf(plan, usual), hasOption);
}

/// The command that repeats the experiment, from the options that change the plan of the protocol.
std::string commandText(const PageResults& source)
{
    const ExperimentPlan& plan = source.results.plan;
    const std::vector<std::string> known = listPlans();
    std::string ownPlan = "the plan in " + source.name + ".json";
    if (std::ranges::find(known, plan.protocol) == known.end())
        return ownPlan;
    const ExperimentPlan usual = openPlan(plan.protocol);
    if (!optionsSuffice(plan, usual))
        return ownPlan;
    ExperimentOptions options = changesOf(plan, usual);
    options.protocol = plan.protocol;
    options.data.dataset = source.results.data.name;
    return commandOf(options).text();
}

}  // namespace

std::string aboutResults(const PageResults& source, const std::string& what, const PagePlace& place)
{
    const Results& results = source.results;
    const auto trials = [&] { return fmt::format("{} of {}", completeTrials(results), results.plan.trials); };
    const auto cells = [&] { return fmt::format("{} of {}", results.cells.size(), cellsOf(results.plan).size()); };
    if (what == "plan")
        return results.plan.protocol;
    if (what == "seeds")
        return seedsText(results);
    if (what == "trials")
        return trials();
    if (what == "cells")
        return cells();
    if (what == "time")
        return timeText(totalSeconds(results));
    if (what == "machines")
        return machinesText(results);
    if (what == "command")
        return commandText(source);
    if (what == "all")
        return "`" + commandText(source) + "`, shares " + sharesText(results.plan) + ", seeds " + seedsText(results)
             + ": " + trials() + " planned trials, " + cells() + " cells, " + timeText(totalSeconds(results)) + " on "
             + machinesText(results);
    failAt(place, "expected plan, seeds, trials, cells, time, machines, command or all, found \"" + what + '"');
}

}  // namespace core
