#include "core/sweep/sweep.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/output.h"
#include "core/experiment/plan_library.h"

#include <algorithm>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestList = std::uintmax_t{1} << 26;

fs::path sweepTasks(const fs::path& folder)
{
    return folder / "tasks.json";
}

fs::path resultsFolder(const fs::path& folder)
{
    return folder / "results";
}

/// Writes a file. A file of the same name with another content stays as a backup.
void put(const fs::path& path, const std::string& text)
{
    if (isThere(path)) {
        const Bytes old = readFile(path);
        if (std::string(old.begin(), old.end()) == text)
            return;
        keepBackup(path);
    }
    writeFile(path, text);
}

/// The results files of tasks, including those of an earlier division into tasks.
std::vector<fs::path> resultsIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::path& file : everythingIn(resultsFolder(folder)))
        if (file.filename().string().starts_with("task-") && file.extension() == ".json" && isFile(file))
            files.push_back(file);
    return files;
}

bool isPlanFor(const fs::path& file, const ExperimentPlan& plan)
{
    try {
        return isFile(file) && checksumOf(openPlan(file)) == checksumOf(plan);
    } catch (const Error&) {
        return false;
    }
}

/// Whether a run that wrote this folder for the same plan was killed before it wrote the task list, which is last.
bool isUnfinished(const fs::path& folder, const ExperimentPlan& plan)
{
    const bool hasPlan = isPlanFor(sweepPlan(folder), plan);
    const std::vector<std::string> scripts = scriptNames();
    return std::ranges::all_of(everythingIn(folder), [&](const fs::path& entry) {
        const std::string name = entry.filename().string();
        if (isFolder(entry))
            return (name == "results" || name == "logs") && everythingIn(entry).empty();
        return hasPlan && (entry == sweepPlan(folder) || std::ranges::find(scripts, name) != scripts.end());
    });
}

}  // namespace

bool isSweep(const fs::path& folder)
{
    return isFolder(folder) && isFile(sweepTasks(folder));
}

fs::path sweepPlan(const fs::path& folder)
{
    return folder / "plan.json";
}

fs::path sweepResults(const fs::path& folder, int number)
{
    return resultsFolder(folder) / ("task-" + std::to_string(number) + ".json");
}

std::vector<fs::path> sweepFiles(const fs::path& folder)
{
    std::vector<fs::path> files = resultsIn(folder);
    files.insert(files.end(), {sweepPlan(folder), sweepTasks(folder)});
    for (const std::string& name : scriptNames())
        files.push_back(folder / name);
    return files;
}

Sweep openSweep(const fs::path& folder)
{
    if (!isSweep(folder))
        throw UsageError(folder.string() + ": expected a folder that --submit wrote, found no tasks.json in it");
    Sweep sweep{.folder = folder, .plan = openPlan(sweepPlan(folder)), .list = {}};
    const Bytes text = readFile(sweepTasks(folder), largestList);
    sweep.list = parseTaskList({text.begin(), text.end()}, sweep.plan, sweepTasks(folder).string());
    return sweep;
}

void expectSweepFolder(const fs::path& folder, const ExperimentPlan& plan)
{
    const std::string expected = "expected a new or empty folder, or one that --submit wrote for the same plan";
    if (isThere(folder) && !isFolder(folder))
        throw UsageError(folder.string() + ": " + expected + ", found a file");
    if (!isFolder(folder) || everythingIn(folder).empty())
        return;
    if (!isSweep(folder)) {
        for (const fs::path& file : sweepFiles(folder))
            sweepTemporaries(file);
        if (isUnfinished(folder, plan))
            return;
        throw UsageError(folder.string() + ": " + expected + ", found other files");
    }
    if (checksumOf(openSweep(folder).plan) != checksumOf(plan))
        throw UsageError(folder.string() + ": " + expected + ", found another plan");
}

void writeSweep(const Sweep& sweep, const ScriptFacts& facts)
{
    expectSweepFolder(sweep.folder, sweep.plan);
    for (const char* name : {"results", "logs"})
        makeFolder(sweep.folder / name);
    put(sweepPlan(sweep.folder), toJsonText(sweep.plan));
    for (const SweepFile& file : scriptsOf(sweep.list, facts))
        put(sweep.folder / file.name, file.text);
    put(sweepTasks(sweep.folder), toJsonText(sweep.list));
}

Results mergeSweep(const Sweep& sweep)
{
    const std::vector<fs::path> files = resultsIn(sweep.folder);
    if (files.empty())
        return {sweep.plan, {}, {}};
    Results merged = mergeResults(files);
    if (checksumOf(merged.plan) != checksumOf(sweep.plan))
        throw UsageError(files.front().string() + ": expected results of " + sweepPlan(sweep.folder).string()
                         + ", found those of another plan");
    return merged;
}

std::vector<CellKey> missingCells(const ExperimentPlan& plan, const Results& results)
{
    std::vector<CellKey> missing;
    for (const CellKey& key : cellsOf(plan))
        if (!findCell(results, key))
            missing.push_back(key);
    return missing;
}

}  // namespace core
