#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace core {

struct Convolution {
    std::int64_t outputs = 0;  ///< filters
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    std::int64_t padding = 0;
    bool operator==(const Convolution&) const = default;
};
struct Relu {
    bool operator==(const Relu&) const = default;
};
struct MaxPooling {
    std::int64_t size = 2;
    std::int64_t stride = 2;
    bool operator==(const MaxPooling&) const = default;
};
/// The mean of a window.
struct AveragePooling {
    std::int64_t size = 2;  ///< 0: the whole map, whatever its extents
    std::int64_t stride = 2;
    bool operator==(const AveragePooling&) const = default;
};
/// Ioffe and Szegedy, ICML 2015: each channel of (C, H, W) is brought to mean 0 and variance 1, then scaled and shifted
/// by what is learned. In training by mean and variance of the batch's samples, which also move the running ones; in
/// inference by those.
struct BatchNormalization {
    double epsilon = 1e-5;
    double momentum = 0.9;  ///< share of the running mean and variance that a full batch leaves as it is
    bool operator==(const BatchNormalization&) const = default;
};
/// Remembers the values here for the next Addition (He et al., CVPR 2016). Pairs do not nest.
struct Shortcut {
    bool operator==(const Shortcut&) const = default;
};
/// Adds what the last Shortcut remembered, of the same shape.
struct Addition {
    bool operator==(const Addition&) const = default;
};
struct Flatten {
    bool operator==(const Flatten&) const = default;
};
/// Zeroes each value with probability `rate` in training and scales the rest by 1 / (1 - rate); nothing in inference.
struct Dropout {
    double rate = 0.5;
    bool operator==(const Dropout&) const = default;
};
struct Dense {
    std::int64_t outputs = 0;
    bool operator==(const Dense&) const = default;
};

using Layer = std::variant<Convolution, Relu, MaxPooling, Flatten, Dropout, Dense, AveragePooling, BatchNormalization,
                           Shortcut, Addition>;

/// Shape after `layer` for one image of shape `input`. Throws Error if they do not fit. Whether shortcuts and additions
/// do, knows layerShapes() of the network.
Shape outputShape(const Layer& layer, const Shape& input);

/// Shapes of the layer's parameters, weights (O, I, kh, kw) or (O, I) and then bias (O); of a batch normalisation
/// scale, shift, running mean and running variance (C); empty if it has none.
std::vector<Shape> parameterShapes(const Layer& layer, const Shape& input);
/// Whether parameter `number` of the layer learns by its gradient; running means and variances do not.
bool isTrained(const Layer& layer, std::size_t number);

/// Text form that a model file stores and a person reads: "conv 3x3x32", "relu", "maxpool 2", "dropout 0.25", "dense
/// 256", "batchnorm", "shortcut", "add", "avgpool 2", "avgpool global". What is not as usual follows: "stride 2", "pad
/// 1", "epsilon 0.001", "momentum 0.99".
std::string toText(const Layer& layer);
/// Inverse of toText. Throws Error for anything else.
Layer layerFromText(const std::string& text);

}  // namespace core
