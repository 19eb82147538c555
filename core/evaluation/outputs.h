#pragma once

#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace core {

/// What a network makes of all images, in their order: (N, O).
Tensor outputsOf(const Network& network, const Dataset& images);

}  // namespace core
