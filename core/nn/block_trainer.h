#pragma once

#include "core/nn/trainer.h"

namespace core {

/// train() for a source with blocks and a network of one dense layer. Trains each block of outputs for a whole epoch,
/// so that its weights and running means stay in the cache, and several blocks in parallel. The result does not depend
/// on the number of cores.
std::optional<TrainingState> trainBlocks(TrainingState start, int epochsDone, const TrainerOptions& options,
                                         const BatchSource& source, const TrainerCallbacks& callbacks,
                                         const std::stop_token& stop);

}  // namespace core
