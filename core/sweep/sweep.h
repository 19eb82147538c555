#pragma once

#include "core/sweep/scripts.h"

#include <filesystem>
#include <vector>

namespace core {

/// An experiment that is divided into tasks for several computers, in a folder with plan.json, tasks.json, scripts and
/// the results of the tasks.
struct Sweep {
    std::filesystem::path folder;
    ExperimentPlan plan;
    TaskList list;
};

/// Whether the path is a folder with a file tasks.json.
bool isSweep(const std::filesystem::path& folder);
/// The file of the plan in the folder.
std::filesystem::path sweepPlan(const std::filesystem::path& folder);
/// The results file of task `number` (from 1).
std::filesystem::path sweepResults(const std::filesystem::path& folder, int number);

/// All files in the folder that a sweep reads.
std::vector<std::filesystem::path> sweepFiles(const std::filesystem::path& folder);

/// Reads a sweep. Throws UsageError if the folder is none or is damaged.
Sweep openSweep(const std::filesystem::path& folder);

/// Throws UsageError unless the folder does not exist, is empty, or is a sweep of the same plan.
void expectSweepFolder(const std::filesystem::path& folder, const ExperimentPlan& plan);
/// Writes the folder; checks it as expectSweepFolder(). Keeps the results of an earlier sweep, and the old content of
/// scripts that differ, as keepBackup(). Throws Error.
void writeSweep(const Sweep& sweep, const ScriptFacts& facts);

/// The results of all tasks, merged; without cells if there are none. Throws UsageError if they belong to another plan.
Results mergeSweep(const Sweep& sweep);
/// The cells of the plan that the results do not have.
std::vector<CellKey> missingCells(const ExperimentPlan& plan, const Results& results);

}  // namespace core
