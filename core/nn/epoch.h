#pragma once

#include "core/nn/trainer.h"

namespace core {

/// Sums over the samples of an epoch.
struct EpochSums {
    double loss = 0.0;
    std::int64_t correct = 0;
};

/// Called after every step with the number of samples done and the sums so far.
using Stepped = std::function<void(std::int64_t, const EpochSums&)>;

/// Trains one epoch (counted from 1): every batch of `source` once. Returns nullopt if stopped. Throws Error if a loss
/// is not finite.
std::optional<EpochSums> runEpoch(TrainingPlan& plan, int epoch, const TrainerOptions& options,
                                  const BatchSource& source, const Stepped& stepped, const std::stop_token& stop);

/// The report of an epoch from its sums.
EpochReport reportOf(int epoch, int epochs, const EpochSums& sums, double seconds, std::int64_t samples);

}  // namespace core
