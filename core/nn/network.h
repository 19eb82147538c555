#pragma once

#include "core/base/random.h"
#include "core/nn/layer.h"

#include <string>
#include <vector>

namespace core {

/// A network: its layers and parameters. InferencePlan and TrainingPlan compile it.
struct Network {
    Shape input;  ///< one image (C, H, W) or one feature vector (F)
    std::vector<Layer> layers;
    std::vector<Tensor> parameters;  ///< of all layers in order, with the shapes of parameterShapes()

    bool operator==(const Network&) const = default;
};

/// Creates a network with Glorot uniform weights (limit sqrt(6 / (fan in + fan out))), zero biases and batch
/// normalizations that initially change nothing. Throws Error if the layers do not fit.
Network makeNetwork(Shape input, std::vector<Layer> layers, Random& random);

/// The shapes for one image: the input, then the output of every layer (layers.size() + 1 entries). Throws Error if a
/// layer does not fit or an addition has no shortcut of its shape.
std::vector<Shape> layerShapes(const Network& network);
/// The shape of the output for one image.
Shape outputShape(const Network& network);
/// A name for each parameter, unique in the network: the index of its layer, the kind of the layer and the part, such
/// as "0.conv.weight", "0.conv.bias", "1.batchnorm.running_mean" or "7.dense.weight".
std::vector<std::string> parameterNames(const Network& network);
/// The number of weights, without running means and variances.
std::int64_t parameterCount(const Network& network);

/// Throws Error with the name of the layer if the number or shapes of the parameters do not match, a value is not
/// finite, or a running variance is negative.
void checkNetwork(const Network& network);

}  // namespace core
