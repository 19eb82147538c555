#pragma once

#include "core/image/normalize.h"
#include "core/nn/network.h"

#include <optional>

namespace core {

/// What a network's first convolution has learned, and what it makes of one image.
struct FirstLayer {
    Tensor filters;  ///< (O, I, kh, kw)
    Tensor maps;     ///< (O, h, w): the image's features after the first ReLU, not negative
};

/// Nothing if the network does not begin with a convolution, perhaps a batch normalisation, and a ReLU. Throws Error if
/// the image is of another shape.
std::optional<FirstLayer> firstLayer(const Network& network, const Image& image);

}  // namespace core
