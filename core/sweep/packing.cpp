#include "core/sweep/packing.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <queue>
#include <tuple>
#include <utility>

namespace core {

namespace {

/// The places of the cells of each task.
using Tasks = std::vector<std::vector<std::size_t>>;

/// The places of the cells, the heaviest first. Equal ones stay in the order of the plan.
std::vector<std::size_t> heaviestFirst(const std::vector<CellTime>& cells)
{
    std::vector<std::size_t> places(cells.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, std::ranges::greater(), [&cells](std::size_t i) { return cells[i].seconds; });
    return places;
}

Tasks intoNumber(const std::vector<CellTime>& cells, std::size_t count)
{
    Tasks tasks(std::min(count, cells.size()));
    // The time of a task, then its number of cells, so that cells without an estimate are spread, too.
    using Load = std::tuple<double, std::size_t, std::size_t>;
    std::priority_queue<Load, std::vector<Load>, std::greater<>> loads;
    for (std::size_t task = 0; task < tasks.size(); ++task)
        loads.emplace(0.0, 0, task);
    for (const std::size_t place : heaviestFirst(cells)) {
        const auto [seconds, number, task] = loads.top();
        loads.pop();
        tasks[task].push_back(place);
        loads.emplace(seconds + cells[place].seconds, number + 1, task);
    }
    return tasks;
}

Tasks intoTime(const std::vector<CellTime>& cells, double longest)
{
    Tasks tasks;
    std::vector<double> loads;
    for (const std::size_t place : heaviestFirst(cells)) {
        const double seconds = cells[place].seconds;
        const auto fits = std::ranges::find_if(loads, [&](double load) { return load + seconds <= longest; });
        const auto task = static_cast<std::size_t>(fits - loads.begin());
        if (fits == loads.end()) {
            loads.push_back(0.0);
            tasks.emplace_back();
        }
        tasks[task].push_back(place);
        loads[task] += seconds;
    }
    return tasks;
}

}  // namespace

std::vector<SweepTask> packCells(const std::vector<CellTime>& cells, const PackingRule& rule)
{
    expects(rule.atOnce >= 1 && rule.atOnce <= mostTasks && rule.minutes >= 0.0, "packCells: invalid rule");
    Tasks packed = rule.minutes > 0.0 ? intoTime(cells, 60.0 * rule.minutes)
                                      : intoNumber(cells, static_cast<std::size_t>(rule.atOnce));
    if (packed.size() > static_cast<std::size_t>(mostTasks))
        throw UsageError(fmt::format("--minutes {:g}: expected minutes that need at most {} tasks, found {}",
                                     rule.minutes, mostTasks, packed.size()));
    std::vector<SweepTask> tasks;
    for (std::vector<std::size_t>& places : packed) {
        std::ranges::sort(places);
        SweepTask& task = tasks.emplace_back();
        for (const std::size_t place : places) {
            task.cells.push_back(cells[place].key);
            task.seconds += cells[place].seconds;
        }
    }
    std::ranges::stable_sort(tasks, std::ranges::greater(), &SweepTask::seconds);
    return tasks;
}

double totalSeconds(const std::vector<SweepTask>& tasks)
{
    double seconds = 0.0;
    for (const SweepTask& task : tasks)
        seconds += task.seconds;
    return seconds;
}

}  // namespace core
