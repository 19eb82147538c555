#pragma once

#include "core/data/dataset.h"
#include "core/experiment/results.h"
#include "core/experiment/workshop.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace core {

/// How far an experiment is.
struct RunProgress {
    CellKey cell;
    int cellsDone = 0, cells = 0;  ///< of this shard, including earlier runs
    WorkshopProgress job;
    /// Estimated time for the rest of this shard, from the times of the completed cells; 0: unknown
    double secondsLeft = 0.0;
};

/// What runExperiment() calls.
struct RunCallbacks {
    std::function<void(const RunProgress&)> progress;  ///< after every step
    std::function<void(const Cell&)> cell;             ///< after every cell, when it is written to the file
};

/// How an experiment runs. None of these options changes its numbers.
struct RunOptions {
    int shard = 1, shards = 1;
    std::optional<std::vector<CellKey>> cells{};  ///< the cells to run, some of cellsOf(); otherwise the shard
    std::filesystem::path file{};                 ///< results file, written after each cell; empty: no file
    bool resume = false;                          ///< continue from `file` if it exists
    double secondsBetweenStores = 15.0;  ///< least time between two checkpoints of a network of the running cell
    std::string machine{};               ///< machineName(), written into each cell
};

/// Runs the missing cells. Returns nullopt if stopped; completed cells are in the file. Throws UsageError if the file
/// belongs to another experiment, if the data does not match the plan, or if another run writes the file. Throws Error
/// if the system fails, for example if the disk is full. Trains independent networks in parallel. Callbacks run on the
/// training threads, one at a time.
std::optional<Results> runExperiment(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options,
                                     const RunCallbacks& callbacks, std::stop_token stop);

/// The folder beside a results file with the checkpoints of the running cell.
std::filesystem::path networksBeside(const std::filesystem::path& file);

}  // namespace core
