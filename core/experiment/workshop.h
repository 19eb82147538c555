#pragma once

#include "core/nn/trainer.h"
#include "core/training/checkpoint.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>

namespace core {

/// Unwinds a cell that was asked to stop; caught by the runner, never seen outside of core/experiment.
struct Stopped {};

/// One network to train.
struct TrainingJob {
    std::string name;  ///< a file name: "trunk", "specialist 3"
    Network start;
    int epochs = 0;
    std::int64_t batch = 128;
    std::uint64_t dropoutSeed = 0;
};

struct TrainedNetwork {
    Network network;
    std::int64_t updates = 0;
    double seconds = 0.0;  ///< earlier runs included
};

/// Where a cell stands.
struct WorkshopProgress {
    std::string job;
    int epoch = 0, epochs = 0;
    double loss = 0.0;
    double samplesPerSecond = 0.0;
};

/// Trains the networks of one cell and keeps what took long, so that a killed run goes on in the middle. May train
/// several at once, each called from a thread of its own.
class Workshop {
public:
    struct Options {
        OptimizerOptions optimizer;
        Precision precision = Precision::F32;
        CheckpointOptions checkpoint;                           ///< empty folder: keeps nothing
        std::string fingerprint;                                ///< of plan, data and cell
        double secondsBetweenStores = 15.0;                     ///< 0: after every epoch
        std::function<void(const WorkshopProgress&)> progress;  ///< from the thread that trains, one at a time
        std::stop_token stop;
    };
    explicit Workshop(Options options);

    /// Throws Stopped if asked to stop, Error if the world fails.
    TrainedNetwork train(const TrainingJob& job, const BatchSource& source);

private:
    Options m_options;
    CheckpointFolder m_folder;
    std::mutex m_reporting;
};

}  // namespace core
