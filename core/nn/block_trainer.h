#pragma once

#include "core/nn/trainer.h"

namespace core {

/// train() for a source in blocks: a network of one dense layer, of which each block of outputs is trained for an epoch
/// while its weights and running means stay in the cache, side by side with others over the cores. The result does not
/// depend on their number.
std::optional<TrainingState> trainBlocks(TrainingState start, int epochsDone, const TrainerOptions& options,
                                         const BatchSource& source, const TrainerCallbacks& callbacks,
                                         const std::stop_token& stop);

}  // namespace core
