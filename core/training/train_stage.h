#pragma once

#include "core/training/stage_run.h"

namespace core {

/// Trains the network of one stage on `train`, from its checkpoint if there is one. `made` holds what the stages before
/// it made: the trunk for Heads, and the scales of the quantities for MultiTask. Returns nothing if stopped. Expects a
/// stage that trains a network.
std::optional<Network> trainStage(const StageContext& context, const Stage& stage, const Dataset& train,
                                  const Classifier& made);

}  // namespace core
