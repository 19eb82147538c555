#pragma once

#include "core/report/commands.h"
#include "core/sweep/sweep.h"

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// `experiment --submit`: an experiment as tasks for Slurm, GNU parallel or Snakemake, and a run of one of them.

/// Adds the options --submit, --tasks, --minutes, --cpus and --task.
void addSweepOptions(CLI::App& command, core::ExperimentOptions& arguments);

/// The options with the plan file in place of the folder of a sweep. Throws core::UsageError if options contradict each
/// other: --task and --submit exclude options that change what is run.
core::ExperimentOptions withPlanOfSweep(core::ExperimentOptions arguments);

/// The task of --task.
struct ChosenTask {
    core::Sweep sweep;
    int number = 0;

    const core::SweepTask& cells() const { return sweep.list.tasks.at(static_cast<std::size_t>(number) - 1); }
};
/// Opens the task of the options, and creates the folder of its results. nullopt without --task. Throws
/// core::UsageError if there is no such task.
std::optional<ChosenTask> taskOf(const core::ExperimentOptions& arguments);
/// Says how large the task is.
void sayTask(const ChosenTask& task);

/// The SHA-256 of all images and labels as networks see them, in hexadecimal digits. It does not depend on the files
/// that contain the images.
std::string imagesSha256(const core::TrainTest& data);

/// Throws core::UsageError if the images are not those of the sweep.
void expectDataOf(const core::Sweep& sweep, const core::TrainTest& data);

/// Writes the folder of a sweep. `source` names the data sets of the plan, which it opens.
void submit(const core::ExperimentOptions& arguments, core::ExperimentPlan plan, const core::DatasetOptions& source);

/// Throws core::SystemError, which says how to run the missing cells, if the results do not have all cells.
void expectAllCells(const core::Sweep& sweep, const core::Results& results);
/// Prints a warning if the cells were computed with different instruction sets, threads or versions of oneDNN.
void warnOfMixedArithmetic(const core::Results& results);

}  // namespace app
