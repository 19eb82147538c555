#pragma once

#include "core/training/stage_run.h"

namespace core {

/// Trains the network of one stage on `train`, from its checkpoint if there is one. `made` holds the results of the
/// previous stages. Returns nullopt after a stop request. The stage must train a network.
std::optional<Network> trainStage(const StageContext& context, const Stage& stage, const Dataset& train,
                                  const Classifier& made);

}  // namespace core
