#pragma once

#include "core/nn/network.h"

namespace core {

/// The same function in inference with less to compute: every batch normalisation right behind a convolution is worked
/// into the convolution's weights and bias. Others stay. `network` must be well formed (checkNetwork).
Network folded(const Network& network);

}  // namespace core
