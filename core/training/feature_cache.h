#pragma once

#include "core/training/recipe.h"

namespace core {

/// Computes the features of the training images: one version without augmentation, and several versions with
/// augmentation if the recipe has one. After a stop request, the result is incomplete.
std::vector<Tensor> cacheFeatures(const Recipe& recipe, const Network& trunk, const Dataset& train,
                                  const std::stop_token& stop = {});

}  // namespace core
