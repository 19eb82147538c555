#pragma once

#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace core {

/// The outputs (N, O) of a network for all images.
Tensor outputsOf(const Network& network, const Dataset& images);

}  // namespace core
