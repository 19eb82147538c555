#pragma once

#include "core/nn/plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace core {

struct OutputBlock;

/// The source of batches. `fill(epoch, first, count, images)` writes the images at positions first..first+count-1 in
/// the order of the epoch and keeps their targets. `loss` then computes the loss of their logits.
struct BatchSource {
    std::int64_t samples = 0;  ///< per epoch
    std::function<void(int epoch, std::int64_t first, std::int64_t count, std::span<float> images)> fill;
    Loss loss;
    /// The number of correct answers; may be empty
    std::function<std::int64_t(std::span<const float> logits, std::int64_t count)> correct;
    /// Replaces fill and loss: independent parts of one dense layer
    std::vector<OutputBlock> blocks;
};

/// A range of outputs with separate batches, loss and gradient (n, count).
struct OutputBlock {
    std::int64_t first = 0, count = 0;
    double heads = 1.0;  ///< weight of the block in the reported mean loss
    BatchSource source;
};

/// The schedule of the learning rate over all steps. Cosine: from 1 to 0.02. OneCycle: linear from 0.04 to 1 in the
/// first fifth, then a cosine to 0 (after Smith and Topin, 2018, with constant momentum).
enum class Schedule { Constant, Cosine, OneCycle };

std::string toText(Schedule schedule);            ///< "constant", "cosine", "one-cycle"
Schedule scheduleNamed(const std::string& name);  ///< throws UsageError for any other name
/// The factor of the learning rate in step `step` (counted from 0) of `steps`.
double rateScale(Schedule schedule, std::int64_t step, std::int64_t steps);

/// How train() trains.
struct TrainerOptions {
    int epochs = 12;
    TrainingPlan::Options plan;
    Schedule schedule = Schedule::Constant;
};

/// Results of a network on held-out images.
struct HeldReport {
    double loss = 0.0;
    double accuracy = 0.0;    ///< [0, 1]
    std::int64_t images = 0;  ///< 0: unknown, in a checkpoint of an earlier version
    bool operator==(const HeldReport&) const = default;
};

/// The results of one epoch.
struct EpochReport {
    int epoch = 0;  ///< from 1
    int epochs = 0;
    double loss = 0.0;
    double accuracy = 0.0;  ///< on the training batches during the epoch, [0, 1]; 0 without `correct`
    double seconds = 0.0;   ///< without the time of callbacks
    double samplesPerSecond = 0.0;
    std::optional<HeldReport> held = {};  ///< train() leaves it empty; the caller measures it
};

/// How far an epoch is.
struct StepReport {
    int epoch = 0, epochs = 0;
    std::int64_t samplesDone = 0, samples = 0;  ///< within the epoch
    double loss = 0.0;                          ///< mean of the epoch so far
    double samplesPerSecond = 0.0;
};

/// Copies of the current network and state; for a source with blocks, those after its last epoch.
struct TrainingView {
    std::function<Network()> network;
    std::function<TrainingState()> state;
};

/// Called on the training thread, one at a time.
struct TrainerCallbacks {
    std::function<void(const StepReport&, const TrainingView&)> step;    ///< after every step; may block to pause
    std::function<void(const EpochReport&, const TrainingView&)> epoch;  ///< after every epoch; checkpoint here
};

/// The precision to train in if `wanted` was requested: float32 for a network without convolutions. The speed of heads
/// on stored features depends on memory and the loss, not on matrix products.
Precision trainingPrecision(const Network& network, Precision wanted);

/// Trains from `start` (after `epochsDone` epochs) to options.epochs. A stop request takes effect between steps: the
/// result is then nullopt, and a training resumed from the state in the last epoch callback is bit-identical. Throws
/// Error if the loss is not finite.
std::optional<TrainingState> train(TrainingState start, int epochsDone, const TrainerOptions& options,
                                   const BatchSource& source, const TrainerCallbacks& callbacks, std::stop_token stop);

}  // namespace core
