#pragma once

#include "core/image/normalize.h"
#include "core/nn/network.h"

#include <optional>

namespace core {

/// The filters of the first convolution of a network, and their output for one image.
struct FirstLayer {
    Tensor filters;  ///< (O, I, kh, kw)
    Tensor maps;     ///< (O, h, w): the features of the image after the first ReLU, not negative
};

/// nullopt if the network does not begin with a convolution, an optional batch normalization, and a ReLU. Throws Error
/// if the image has another shape.
std::optional<FirstLayer> firstLayer(const Network& network, const Image& image);

}  // namespace core
