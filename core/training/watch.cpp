#include "core/training/watch.h"

#include "core/base/error.h"
#include "core/nn/plan.h"

namespace core {

std::optional<FirstLayer> firstLayer(const Network& network, const Image& image)
{
    if (network.layers.size() < 2 || !std::holds_alternative<Convolution>(network.layers[0]) || !std::holds_alternative<Relu>(network.layers[1]))
        return std::nullopt;
    if (image.shape() != network.input)
        throw Error("the image: expected the shape " + toText(network.input) + ", found " + toText(image.shape()));
    const Network first{network.input, {network.layers[0], network.layers[1]}, {network.parameters[0], network.parameters[1]}};
    const Shape shape = outputShape(first);
    InferencePlan plan(first, 1);
    FirstLayer layer{network.parameters[0], Tensor(shape)};
    plan.run(image.values(), layer.maps.values(), 1);
    return layer;
}

}  // namespace core
