#include "core/sweep/task_list.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* tasksFormat = "runoff tasks 1";
constexpr std::array engines{"slurm", "parallel", "snakemake"};
constexpr double mostCpus = 4096.0, mostSeconds = 1e12;

Json jsonOf(const CellKey& key)
{
    Json item{{"trial", key.trial}, {"fraction", key.fraction}};
    if (key.level)
        item["level"] = *key.level;
    return item;
}

CellKey keyFrom(const Json& item)
{
    CellKey key{static_cast<int>(wholeNumber(item.at("trial"), "\"trial\"", {0, mostTrials - 1})),
                realNumber(item.at("fraction"), "\"fraction\"", {0.0, 1.0}), std::nullopt};
    if (item.contains("level"))
        key.level = item.at("level").get<double>();
    return key;
}

/// Throws Error if a cell is not in the plan or occurs twice.
void checkTasks(const TaskList& list, const ExperimentPlan& plan)
{
    const std::vector<CellKey> planned = cellsOf(plan);
    std::set<CellKey> left(planned.begin(), planned.end());
    for (const SweepTask& task : list.tasks)
        for (const CellKey& key : task.cells)
            if (left.erase(key) == 0)
                throw Error("\"tasks\": expected each cell of the plan at most once, found another one");
}

TaskList listFrom(const Json& document, const ExperimentPlan& plan)
{
    if (document.value("format", "") != tasksFormat)
        throw Error("\"format\": expected \"" + std::string(tasksFormat) + "\", found another one");
    TaskList list;
    list.engine = engineNamed(document.at("engine").get<std::string>());
    list.atOnce = static_cast<int>(wholeNumber(document.at("at_once"), "\"at_once\"", {1, mostTasks}));
    list.cpus = static_cast<int>(wholeNumber(document.at("cpus"), "\"cpus\"", {1, mostCpus}));
    document.at("plan_checksum").get_to(list.planChecksum);
    document.at("data_sha256").get_to(list.dataSha256);
    for (const Json& item : document.at("tasks")) {
        SweepTask& task = list.tasks.emplace_back();
        task.seconds = realNumber(item.at("seconds"), "\"seconds\"", {0.0, mostSeconds});
        for (const Json& key : item.at("cells"))
            task.cells.push_back(keyFrom(key));
    }
    if (list.planChecksum != checksumOf(plan))
        throw Error("expected the tasks of plan.json beside it, found those of another plan");
    checkTasks(list, plan);
    return list;
}

}  // namespace

std::string toText(Engine engine)
{
    return engines.at(static_cast<std::size_t>(engine));
}

std::vector<std::string> engineNames()
{
    return {engines.begin(), engines.end()};
}

Engine engineNamed(const std::string& name)
{
    const auto found = std::ranges::find(engines, name);
    if (found == engines.end())
        throw UsageError("\"engine\": expected slurm, parallel or snakemake, found \"" + name + '"');
    return static_cast<Engine>(found - engines.begin());
}

std::string checksumOf(const ExperimentPlan& plan)
{
    Checksum sum;
    sum.add(toJsonText(plan));
    return hexadecimal(sum.value());
}

std::string toJsonText(const TaskList& list)
{
    Json document{{"format", tasksFormat}, {"engine", toText(list.engine)},      {"at_once", list.atOnce},
                  {"cpus", list.cpus},     {"plan_checksum", list.planChecksum}, {"data_sha256", list.dataSha256},
                  {"tasks", Json::array()}};
    for (const SweepTask& task : list.tasks) {
        Json item{{"seconds", task.seconds}, {"cells", Json::array()}};
        for (const CellKey& key : task.cells)
            item["cells"].push_back(jsonOf(key));
        document["tasks"].push_back(std::move(item));
    }
    return document.dump(1) + '\n';
}

TaskList parseTaskList(const std::string& text, const ExperimentPlan& plan, const std::string& where)
{
    try {
        return listFrom(parseOrderedJson(text, "its text", {.what = "a list of tasks in JSON"}), plan);
    } catch (const std::exception& error) {  // including exceptions of nlohmann::json
        throw UsageError(where + ": not the tasks of a sweep: " + error.what());
    }
}

std::vector<int> tasksWith(const TaskList& list, const std::vector<CellKey>& cells)
{
    const std::set<CellKey> wanted(cells.begin(), cells.end());
    std::vector<int> numbers;
    for (std::size_t i = 0; i < list.tasks.size(); ++i)
        if (std::ranges::any_of(list.tasks[i].cells, [&wanted](const CellKey& key) { return wanted.contains(key); }))
            numbers.push_back(static_cast<int>(i) + 1);
    return numbers;
}

std::string arrayOf(const std::vector<int>& numbers)
{
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        text += (text.empty() ? "" : ",") + std::to_string(numbers[i]);
        if (last > i)
            text += '-' + std::to_string(numbers[last]);
        i = last + 1;
    }
    return text;
}

std::string commandToRepeat(const TaskList& list, const std::vector<int>& numbers)
{
    std::string words;
    for (const int number : numbers)
        words += ' ' + std::string(list.engine == Engine::Snakemake ? "task_" : "") + std::to_string(number);
    const int processors = list.atOnce * list.cpus;
    switch (list.engine) {
    case Engine::Slurm:
        return "sbatch --array=" + arrayOf(numbers)
             + (static_cast<int>(numbers.size()) > list.atOnce ? '%' + std::to_string(list.atOnce) : "") + " task.sh";
    case Engine::Parallel:
        return "parallel --jobs " + std::to_string(list.atOnce) + " sh task.sh :::" + words;
    case Engine::Snakemake:
        return "snakemake --cores " + std::to_string(processors) + " --forcerun" + words;
    }
    return {};
}

}  // namespace core
