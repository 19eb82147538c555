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

using Layer = std::variant<Convolution, Relu, MaxPooling, Flatten, Dropout, Dense>;

/// Shape after `layer` for one image of shape `input`. Throws Error if they do not fit.
Shape outputShape(const Layer& layer, const Shape& input);

/// Shapes of the layer's parameters, weights (O, I, kh, kw) or (O, I) and then bias (O); empty if it has none.
std::vector<Shape> parameterShapes(const Layer& layer, const Shape& input);

/// Text form that a model file stores and a person reads: "conv 3x3x32", "relu", "maxpool 2", "dropout 0.25", "dense 256".
/// Non-default stride and padding follow as "stride 2", "pad 1".
std::string toText(const Layer& layer);
/// Inverse of toText. Throws Error for anything else.
Layer layerFromText(const std::string& text);

}  // namespace core
