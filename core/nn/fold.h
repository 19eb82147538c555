#pragma once

#include "core/nn/network.h"

namespace core {

/// An equivalent network for inference: each batch normalization directly after a convolution is folded into the
/// weights and bias of the convolution. Other batch normalizations stay. `network` must be valid (checkNetwork).
Network folded(const Network& network);

}  // namespace core
