#pragma once

#include "core/nn/trainer.h"

namespace core {

/// Sums over the samples of an epoch.
struct EpochSums {
    double loss = 0.0;
    std::int64_t correct = 0;
};

/// Told after every step: samples done, and the sums so far.
using Stepped = std::function<void(std::int64_t, const EpochSums&)>;

/// One epoch (from 1) of a plan: every batch of `source` once. Returns nothing if stopped. Throws Error if a loss is
/// not finite.
std::optional<EpochSums> runEpoch(TrainingPlan& plan, int epoch, const TrainerOptions& options,
                                  const BatchSource& source, const Stepped& stepped, const std::stop_token& stop);

EpochReport reportOf(int epoch, int epochs, const EpochSums& sums, double seconds, std::int64_t samples);

}  // namespace core
