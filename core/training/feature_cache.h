#pragma once

#include "core/training/recipe.h"

namespace core {

/// Features of the training images, by the trunk: one version as they are, and some changed ones with augmentation.
/// Returns what is done so far, too little, if stopped.
std::vector<Tensor> cacheFeatures(const Recipe& recipe, const Network& trunk, const Dataset& train,
                                  const std::stop_token& stop = {});

}  // namespace core
