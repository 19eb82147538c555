#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// A convolution with a square kernel, (C, H, W) to (outputs, H, W).
struct Convolution {
    std::int64_t outputs = 0;  ///< filters
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    std::int64_t padding = 0;
    bool operator==(const Convolution&) const = default;
};
/// Replaces values below 0 by 0.
struct Relu {
    bool operator==(const Relu&) const = default;
};
/// The maximum over a window.
struct MaxPooling {
    std::int64_t size = 2;
    std::int64_t stride = 2;
    bool operator==(const MaxPooling&) const = default;
};
/// The mean over a window.
struct AveragePooling {
    std::int64_t size = 2;  ///< 0: the whole map
    std::int64_t stride = 2;
    bool operator==(const AveragePooling&) const = default;
};
/// Ioffe and Szegedy, ICML 2015: normalizes each channel of (C, H, W) to mean 0 and variance 1, then applies a learned
/// scale and shift. Training uses the mean and variance of the batch and updates the running ones; inference uses the
/// running ones.
struct BatchNormalization {
    double epsilon = 1e-5;
    double momentum = 0.9;  ///< weight of the old running mean and variance in the update by a full batch
    bool operator==(const BatchNormalization&) const = default;
};
/// Keeps its input for the next Addition (He et al., CVPR 2016). Pairs do not nest.
struct Shortcut {
    bool operator==(const Shortcut&) const = default;
};
/// Adds the values of the last Shortcut, which must have the same shape.
struct Addition {
    bool operator==(const Addition&) const = default;
};
/// (C, H, W) to (C * H * W).
struct Flatten {
    bool operator==(const Flatten&) const = default;
};
/// In training, zeroes each value with probability `rate` and scales the rest by 1 / (1 - rate). No effect in
/// inference.
struct Dropout {
    double rate = 0.5;
    bool operator==(const Dropout&) const = default;
};
/// A matrix product with bias, (F) to (outputs).
struct Dense {
    std::int64_t outputs = 0;
    bool operator==(const Dense&) const = default;
};

/// A layer without its weights.
using Layer = std::variant<Convolution, Relu, MaxPooling, Flatten, Dropout, Dense, AveragePooling, BatchNormalization,
                           Shortcut, Addition>;

/// The output shape of `layer` for one image of shape `input`. Throws Error if they do not fit. layerShapes() of the
/// network checks shortcuts and additions.
Shape outputShape(const Layer& layer, const Shape& input);

/// The shapes of the parameters: weights (O, I, kh, kw) or (O, I), then bias (O). For a batch normalization: scale,
/// shift, running mean and running variance, each (C). Empty for layers without parameters.
std::vector<Shape> parameterShapes(const Layer& layer, const Shape& input);
/// Whether parameter `number` of the layer is trained by its gradient; running means and variances are not.
bool isTrained(const Layer& layer, std::size_t number);

/// The text form of a layer, as in model files: "conv 3x3x32", "relu", "maxpool 2", "dropout 0.25", "dense 256",
/// "batchnorm", "shortcut", "add", "avgpool 2", "avgpool global". Settings that differ from the default follow: "stride
/// 2", "pad 1", "epsilon 0.001", "momentum 0.99".
std::string toText(const Layer& layer);
/// Inverse of toText. Throws Error for anything else.
Layer layerFromText(const std::string& text);

}  // namespace core
