#include "core/nn/network.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// Glorot and Bengio, AISTATS 2010; fan in and fan out include the receptive field.
Tensor glorotUniform(const Shape& shape, Random& random)
{
    Tensor weights(shape);
    const std::int64_t field = shape[0] * shape[1] > 0 ? weights.size() / (shape[0] * shape[1]) : 1;
    const double limit = std::sqrt(6.0 / static_cast<double>((shape[0] + shape[1]) * field));
    for (float& weight : weights.values())
        weight = static_cast<float>(random.uniform(-limit, limit));
    return weights;
}

/// The initial value: random weights, scales and running variances 1, all others 0.
Tensor startOf(const Layer& layer, std::size_t number, const Shape& shape, Random& random)
{
    constexpr std::size_t scale = 0, variance = 3;
    if (std::holds_alternative<BatchNormalization>(layer))
        return Tensor(shape, number == scale || number == variance ? 1.0F : 0.0F);
    return shape.size() == 1 ? Tensor(shape) : glorotUniform(shape, random);
}

/// Throws Error unless every shortcut is followed by layers and an addition of its shape before the next one.
void checkShortcuts(const std::vector<Layer>& layers, const std::vector<Shape>& shapes)
{
    constexpr std::size_t none = ~std::size_t{0};
    std::size_t open = none;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string name = "layer " + std::to_string(i + 1) + " (" + toText(layers[i]) + ")";
        if (std::holds_alternative<Shortcut>(layers[i])) {
            if (open != none)
                throw Error(name + ": expected an add for the shortcut of layer " + std::to_string(open + 1)
                            + " first");
            open = i;
        }
        if (!std::holds_alternative<Addition>(layers[i]))
            continue;
        if (open == none)
            throw Error(name + ": expected a shortcut before it, found none");
        if (i == open + 1)
            throw Error(name + ": expected layers between shortcut and add, found none");
        if (shapes[open] != shapes[i])
            throw Error(name + ": expected the shape " + toText(shapes[open]) + " of its shortcut, found "
                        + toText(shapes[i]));
        open = none;
    }
    if (open != none)
        throw Error("layer " + std::to_string(open + 1) + " (shortcut): expected an add after it, found none");
}

/// The names of the parameters of a layer, in the order of parameterShapes().
std::vector<const char*> parameterParts(const Layer& layer)
{
    if (std::holds_alternative<Convolution>(layer))
        return {"conv.weight", "conv.bias"};
    if (std::holds_alternative<Dense>(layer))
        return {"dense.weight", "dense.bias"};
    if (std::holds_alternative<BatchNormalization>(layer))
        return {"batchnorm.weight", "batchnorm.bias", "batchnorm.running_mean", "batchnorm.running_var"};
    return {};
}

void checkVariance(const Tensor& variance, const std::string& name)
{
    if (std::ranges::any_of(variance.values(), [](float value) { return value < 0.0F; }))
        throw Error(name + ": expected running variances of at least 0, found a negative one");
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
        std::size_t number = 0;
        for (const Shape& shape : parameterShapes(network.layers[i], shapes[i]))
            network.parameters.push_back(startOf(network.layers[i], number++, shape, random));
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
    checkShortcuts(network.layers, shapes);
    return shapes;
}

Shape outputShape(const Network& network)
{
    return layerShapes(network).back();
}

std::vector<std::string> parameterNames(const Network& network)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < network.layers.size(); ++i)
        for (const char* part : parameterParts(network.layers[i]))
            names.push_back(std::to_string(i) + "." + part);
    return names;
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
                throw Error(name + ": expected parameters of shape " + toText(shape) + ", found "
                            + toText(parameter.shape()));
            if (!allFinite(parameter.values()))
                throw Error(name + ": expected finite parameters, found one that is not");
        }
        if (std::holds_alternative<BatchNormalization>(network.layers[i]))
            checkVariance(network.parameters[next - 1], name);
    }
    if (next != network.parameters.size())
        throw Error("network: expected " + std::to_string(next) + " parameters, found "
                    + std::to_string(network.parameters.size()));
}

}  // namespace core
