#pragma once

#include "core/data/dataset.h"
#include "core/experiment/results.h"
#include "core/experiment/workshop.h"

#include <functional>
#include <stop_token>

namespace core {

struct RunProgress {
    CellKey cell;
    int cellsDone = 0, cells = 0;  ///< of this shard, those of earlier runs included
    WorkshopProgress job;
    /// Of this shard, from the epochs done so far by the plan's own measure of work; 0: unknown yet
    double secondsLeft = 0.0;
};

struct RunCallbacks {
    std::function<void(const RunProgress&)> progress;  ///< after every step
    std::function<void(const Cell&)> cell;             ///< after every finished cell, once it is on disk
};

struct RunOptions {
    int shard = 1, shards = 1;
    std::filesystem::path file{};        ///< results after each cell; empty: kept in memory only
    bool resume = false;                 ///< go on from `file` if it is there
    double secondsBetweenStores = 15.0;  ///< of the networks of the running cell, beside `file`
    std::string machine{};               ///< written into each cell
};

/// Runs the cells that are missing. Returns nothing if stopped; what is done is in the file. Throws UsageError if the
/// file is of another experiment, the data does not fit the plan, or another run writes the file; Error if the world
/// fails. Networks that do not wait for each other are trained side by side; callbacks come from the thread that
/// trains, one at a time.
std::optional<Results> runExperiment(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options,
                                     const RunCallbacks& callbacks, std::stop_token stop);

/// Folder of the running cell's networks beside a results file.
std::filesystem::path networksBeside(const std::filesystem::path& file);

}  // namespace core
