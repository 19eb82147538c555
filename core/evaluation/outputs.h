#pragma once

#include "core/data/dataset.h"
#include "core/nn/network.h"

namespace core {

/// The outputs (N, O) of a network for all images.
Tensor outputsOf(const Network& network, const Dataset& images);
/// The share of images whose largest output (N, O) is that of their label, [0, 1]. Expects at least one image.
double shareOfRight(const Tensor& outputs, const Dataset& images);

}  // namespace core
