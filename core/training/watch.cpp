#include "core/training/watch.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

namespace core {

namespace {

/// The number of layers from the first convolution to its ReLU, with an optional batch normalization in between; 0 if
/// the network begins with other layers.
std::size_t firstBlock(const std::vector<Layer>& layers)
{
    if (layers.size() < 2 || !std::holds_alternative<Convolution>(layers[0]))
        return 0;
    const std::size_t relu = std::holds_alternative<BatchNormalization>(layers[1]) ? 2 : 1;
    return relu < layers.size() && std::holds_alternative<Relu>(layers[relu]) ? relu + 1 : 0;
}

}  // namespace

std::optional<FirstLayer> firstLayer(const Network& network, const Image& image)
{
    const std::size_t count = firstBlock(network.layers);
    if (count == 0)
        return std::nullopt;
    if (image.shape() != network.input)
        throw Error("the image: expected the shape " + toText(network.input) + ", found " + toText(image.shape()));
    const std::size_t parameters = count == 3 ? 6 : 2;
    const Network first{
        network.input,
        {network.layers.begin(), network.layers.begin() + static_cast<std::ptrdiff_t>(count)},
        {network.parameters.begin(), network.parameters.begin() + static_cast<std::ptrdiff_t>(parameters)}};
    const Shape shape = outputShape(first);
    InferencePlan plan(first, 1);
    FirstLayer layer{network.parameters[0], Tensor(shape)};
    plan.run(image.values(), layer.maps.values(), 1);
    return layer;
}

}  // namespace core
