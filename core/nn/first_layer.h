#pragma once

#include "core/nn/network.h"

#include <optional>

namespace core {

/// The filters of the first convolution of a network, and their output for one image.
struct FirstLayer {
    Tensor filters;  ///< (F, C, kh, kw)
    Tensor maps;     ///< (F, h, w): the features of the image after the first ReLU, not negative
};

/// nullopt if the network does not begin with a convolution, an optional batch normalization, and a ReLU. Throws Error
/// if the image has another shape. Computes in the calling thread, without oneDNN, so that the window can call it.
std::optional<FirstLayer> firstLayer(const Network& network, const Image& image);

/// The filters alone; nullptr if firstLayer() has none. They belong to the network.
const Tensor* firstFilters(const Network& network);

/// The number of filters whose map has a value above 0.
std::int64_t respondingFilters(const Tensor& maps);

}  // namespace core
