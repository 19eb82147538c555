#include "core/nn/network.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// Glorot and Bengio, AISTATS 2010: fans count the receptive field.
Tensor glorotUniform(const Shape& shape, Random& random)
{
    Tensor weights(shape);
    const std::int64_t field = shape[0] * shape[1] > 0 ? weights.size() / (shape[0] * shape[1]) : 1;
    const double limit = std::sqrt(6.0 / static_cast<double>((shape[0] + shape[1]) * field));
    for (float& weight : weights.values())
        weight = static_cast<float>(random.uniform(-limit, limit));
    return weights;
}

bool allFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

}  // namespace

Network makeNetwork(Shape input, std::vector<Layer> layers, Random& random)
{
    Network network{std::move(input), std::move(layers), {}};
    const std::vector<Shape> shapes = layerShapes(network);
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        for (const Shape& shape : parameterShapes(network.layers[i], shapes[i]))
            network.parameters.push_back(shape.size() == 1 ? Tensor(shape) : glorotUniform(shape, random));
    }
    return network;
}

std::vector<Shape> layerShapes(const Network& network)
{
    if (network.input.size() != 1 && network.input.size() != 3)
        throw Error("network: expected an input of shape (C, H, W) or (F), found " + toText(network.input));
    for (const std::int64_t extent : network.input) {
        if (extent < 1)
            throw Error("network: expected input extents of at least 1, found " + toText(network.input));
    }
    std::vector<Shape> shapes{network.input};
    for (const Layer& layer : network.layers)
        shapes.push_back(outputShape(layer, shapes.back()));
    return shapes;
}

Shape outputShape(const Network& network)
{
    return layerShapes(network).back();
}

std::int64_t parameterCount(const Network& network)
{
    std::int64_t count = 0;
    for (const Tensor& parameter : network.parameters)
        count += parameter.size();
    return count;
}

void checkNetwork(const Network& network)
{
    const std::vector<Shape> shapes = layerShapes(network);
    std::size_t next = 0;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        const std::string name = "layer " + std::to_string(i + 1) + " (" + toText(network.layers[i]) + ")";
        for (const Shape& shape : parameterShapes(network.layers[i], shapes[i])) {
            if (next == network.parameters.size())
                throw Error(name + ": expected parameters of shape " + toText(shape) + ", found none");
            const Tensor& parameter = network.parameters[next++];
            if (parameter.shape() != shape)
                throw Error(name + ": expected parameters of shape " + toText(shape) + ", found " + toText(parameter.shape()));
            if (!allFinite(parameter.values()))
                throw Error(name + ": expected finite parameters, found one that is not");
        }
    }
    if (next != network.parameters.size())
        throw Error("network: expected " + std::to_string(next) + " parameters, found "
                    + std::to_string(network.parameters.size()));
}

}  // namespace core
