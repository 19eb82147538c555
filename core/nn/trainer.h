#pragma once

#include "core/nn/plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace core {

struct OutputBlock;

/// Where batches come from. `fill(epoch, first, count, images)` writes the images at positions first..first+count-1 of
/// that epoch's order and remembers their targets; `loss` then judges the logits of these.
struct BatchSource {
    std::int64_t samples = 0;  ///< per epoch
    std::function<void(int epoch, std::int64_t first, std::int64_t count, std::span<float> images)> fill;
    Loss loss;
    /// How many are right; may be empty
    std::function<std::int64_t(std::span<const float> logits, std::int64_t count)> correct;
    /// Instead of fill and loss: parts of one dense layer that do not need each other
    std::vector<OutputBlock> blocks;
};

/// A run of outputs with batches, loss and gradient (n, count) of their own.
struct OutputBlock {
    std::int64_t first = 0, count = 0;
    double heads = 1.0;  ///< its weight in the mean loss that is reported
    BatchSource source;
};

/// How the learning rate goes over all steps. Cosine: from 1 to 0.02 of it. OneCycle: linearly from 0.04 to 1 in the
/// first fifth, then as a cosine to 0 (after Smith and Topin, 2018; momentum stays as it is).
enum class Schedule { Constant, Cosine, OneCycle };

std::string toText(Schedule schedule);            ///< "constant", "cosine", "one-cycle"
Schedule scheduleNamed(const std::string& name);  ///< throws UsageError for any other name
/// Factor of the learning rate in step `step` (from 0) of `steps`.
double rateScale(Schedule schedule, std::int64_t step, std::int64_t steps);

struct TrainerOptions {
    int epochs = 12;
    TrainingPlan::Options plan;
    Schedule schedule = Schedule::Constant;
};

/// What a network does on images it is not trained on.
struct HeldReport {
    double loss = 0.0;
    double accuracy = 0.0;    ///< [0, 1]
    std::int64_t images = 0;  ///< 0: not known, of a checkpoint of an earlier version
    bool operator==(const HeldReport&) const = default;
};

struct EpochReport {
    int epoch = 0;  ///< from 1
    int epochs = 0;
    double loss = 0.0;
    double accuracy = 0.0;  ///< on the training batches as they came, [0, 1]; 0 without `correct`
    double seconds = 0.0;   ///< without the time that callbacks took
    double samplesPerSecond = 0.0;
    std::optional<HeldReport> held = {};  ///< left empty by train(); measured by who watches the training
};

struct StepReport {
    int epoch = 0, epochs = 0;
    std::int64_t samplesDone = 0, samples = 0;  ///< within the epoch
    double loss = 0.0;                          ///< mean of the epoch so far
    double samplesPerSecond = 0.0;
};

/// The network as it is now (of a source in blocks: after its last epoch), copied when asked.
struct TrainingView {
    std::function<Network()> network;
    std::function<TrainingState()> state;
};

/// From the thread that trains, one at a time.
struct TrainerCallbacks {
    std::function<void(const StepReport&, const TrainingView&)> step;    ///< after every step; may block to pause
    std::function<void(const EpochReport&, const TrainingView&)> epoch;  ///< after every epoch; checkpoint here
};

/// What a network is worth training in where `wanted` was asked for: float32 if it has no convolution. Heads on stored
/// features wait for memory and their loss, not for products.
Precision trainingPrecision(const Network& network, Precision wanted);

/// Trains from `start` (after `epochsDone` epochs) to options.epochs. Stops between steps when asked: returns nothing,
/// and whatever the last epoch callback stored is the place to resume from, bit for bit. Throws Error if the loss is
/// not finite.
std::optional<TrainingState> train(TrainingState start, int epochsDone, const TrainerOptions& options,
                                   const BatchSource& source, const TrainerCallbacks& callbacks, std::stop_token stop);

}  // namespace core
