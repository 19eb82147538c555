#include "core/page/page_about.h"

#include "core/experiment/plan_library.h"
#include "core/page/numbers.h"
#include "core/report/commands.h"
#include "core/report/machine.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

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

/// Takes the value of the plan, and returns it as option if it differs from the protocol's.
template <typename Value>
Value changed(Value& usual, const Value& planned, Value unchanged)
{
    if (usual == planned)
        return unchanged;
    usual = planned;
    return planned;
}

/// The command that repeats the experiment, from the options that change the plan of the protocol.
std::string commandText(const PageResults& source)
{
    const ExperimentPlan& plan = source.results.plan;
    const std::vector<std::string> known = listPlans();
    const std::string ownPlan = "the plan in " + source.name + ".json";
    if (std::ranges::find(known, plan.protocol) == known.end())
        return ownPlan;
    ExperimentPlan usual = openPlan(plan.protocol);
    ExperimentOptions options;
    options.protocol = plan.protocol;
    options.data.dataset = source.results.data.name;
    options.trials = changed(usual.trials, plan.trials, 0);
    options.fractions = changed(usual.fractions, plan.fractions, {});
    for (const Contestant& one : changed(usual.contestants, plan.contestants, {}))
        options.strategies.push_back(toText(one));
    options.classes = changed(usual.classes, plan.classes, std::string());
    options.stride = changed(usual.stride, plan.stride, std::int64_t{0});
    if (usual.precision != plan.precision)
        options.precision = plan.precision == Precision::Bf16 ? "bf16" : "f32";
    options.epochs = changed(usual.epochs, plan.epochs, 0);
    options.headEpochs = changed(usual.headEpochs, plan.headEpochs, 0);
    if (plan.firstSeed != usual.firstSeed)
        options.seed = plan.firstSeed;
    usual.precision = plan.precision;
    usual.firstSeed = plan.firstSeed;
    usual.question = plan.question;
    usual.published = plan.published;
    return toJsonText(usual) == toJsonText(plan) ? commandOf(options).text() : ownPlan;
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
