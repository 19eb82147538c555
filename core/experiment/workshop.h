#pragma once

#include "core/nn/trainer.h"
#include "core/training/checkpoint.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace core {

/// Thrown to end a cell after a stop request. The runner catches it, so that it never leaves core/experiment.
struct Stopped {};

/// One network to train.
struct TrainingJob {
    std::string name;  ///< file name of the checkpoint, such as "trunk" or "specialist 3"
    Network start;
    int epochs = 0;
    std::int64_t batch = 128;
    std::uint64_t dropoutSeed = 0;
    int epochsDone = 0;                    ///< of an earlier job, whose end is `start` and `optimizer`
    OptimizerState optimizer{};            ///< empty: the start of a training
    bool goesOn = false;                   ///< keeps TrainedNetwork::optimizer, which is larger than the network
    std::optional<double> learningRate{};  ///< instead of the workshop's
};

/// A network and what its training took.
struct TrainedNetwork {
    Network network;
    std::int64_t updates = 0;
    double seconds = 0.0;        ///< training time, including earlier runs
    OptimizerState optimizer{};  ///< only with TrainingJob::goesOn
};

/// The progress of the network that is being trained.
struct WorkshopProgress {
    std::string job;
    int epoch = 0, epochs = 0;
    double loss = 0.0;
    double samplesPerSecond = 0.0;
};

/// Trains the networks of one cell. Stores checkpoints of long trainings, so that a killed run can continue. Several
/// threads may call train() at the same time.
class Workshop {
public:
    /// What all trainings of a cell share.
    struct Options {
        OptimizerOptions optimizer;
        Precision precision = Precision::F32;
        CheckpointOptions checkpoint;                           ///< empty folder: stores nothing
        std::string fingerprint;                                ///< identifies plan, data and cell
        double secondsBetweenStores = 15.0;                     ///< 0: after every epoch
        std::function<void(const WorkshopProgress&)> progress;  ///< on the training threads, one at a time
        std::stop_token stop;
    };
    explicit Workshop(Options options);

    /// Trains a network, or continues from its checkpoint. Throws Stopped after a stop request, and Error if the loss
    /// is not finite or the system fails.
    TrainedNetwork train(const TrainingJob& job, const BatchSource& source);

private:
    Options m_options;
    CheckpointFolder m_folder;
    std::mutex m_reporting;
};

}  // namespace core
