#pragma once

#include "core/nn/network.h"

#include <optional>

namespace core {

/// The filters of the first convolution of a network, and their output for one image.
struct FirstLayer {
    Tensor filters;  ///< (F, C, kh, kw)
    Tensor maps;     ///< (F, h, w): the features of the image after the first ReLU, not negative
    Tensor blank;    ///< (F): the output of each filter for a blank image, whose values are all 0
};

/// nullopt if the network does not begin with a convolution, an optional batch normalization, and a ReLU. Throws Error
/// if the image has another shape. Computes in the calling thread, without oneDNN, so that the window can call it.
std::optional<FirstLayer> firstLayer(const Network& network, const Image& image);

/// The filters alone; nullptr if firstLayer() has none. They belong to the network.
const Tensor* firstFilters(const Network& network);

/// The number of filters that respond to the image. A filter responds if its map rises above its output for a blank
/// image by at least `respondingShare` of the highest rise of all filters.
std::int64_t respondingFilters(const FirstLayer& layer);
inline constexpr float respondingShare = 0.1F;

}  // namespace core
