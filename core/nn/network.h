#pragma once

#include "core/base/random.h"
#include "core/nn/layer.h"

#include <vector>

namespace core {

/// A network as a value: what it is made of and its numbers. Copyable, comparable, storable; compile it to run it.
struct Network {
    Shape input;  ///< one image (C, H, W) or one feature vector (F)
    std::vector<Layer> layers;
    std::vector<Tensor> parameters;  ///< per parametric layer in order: as parameterShapes() says

    bool operator==(const Network&) const = default;
};

/// Glorot uniform weights (limit sqrt(6 / (fan in + fan out))), zero biases; batch normalisations that change nothing
/// yet. Throws Error if the layers do not fit.
Network makeNetwork(Shape input, std::vector<Layer> layers, Random& random);

/// Shapes for one image: the input, then after every layer (layers.size() + 1 entries). Throws Error if a layer does
/// not fit, or an addition has no shortcut of its shape.
std::vector<Shape> layerShapes(const Network& network);
Shape outputShape(const Network& network);
std::int64_t parameterCount(const Network& network);

/// Throws Error naming the layer if the parameters' number or shapes are not those of the layers, one is not finite, or
/// a running variance is negative.
void checkNetwork(const Network& network);

}  // namespace core
