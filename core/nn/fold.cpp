#include "core/nn/fold.h"

#include <cmath>

namespace core {

namespace {

/// Multiplies weights and bias of a convolution by scale / sqrt(variance + epsilon), channel by channel. `parameters`
/// are those of both layers.
void fold(std::span<Tensor> parameters, double epsilon)
{
    Tensor &weights = parameters[0], &bias = parameters[1];
    const auto scale = parameters[2].values(), shift = parameters[3].values(), mean = parameters[4].values(),
               variance = parameters[5].values();
    const auto length = static_cast<std::size_t>(weights.size() / bias.size());
    for (std::size_t channel = 0; channel < scale.size(); ++channel) {
        const double factor =
            static_cast<double>(scale[channel]) / std::sqrt(static_cast<double>(variance[channel]) + epsilon);
        for (float& weight : weights.values().subspan(channel * length, length))
            weight = static_cast<float>(weight * factor);
        float& start = bias.values()[channel];
        start = static_cast<float>((static_cast<double>(start) - static_cast<double>(mean[channel])) * factor
                                   + static_cast<double>(shift[channel]));
    }
}

}  // namespace

Network folded(const Network& network)
{
    const std::vector<Shape> shapes = layerShapes(network);
    Network result{network.input, {}, {}};
    std::size_t next = 0;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        for (std::size_t count = parameterShapes(network.layers[i], shapes[i]).size(); count > 0; --count)
            result.parameters.push_back(network.parameters[next++]);
        const auto* normalization = std::get_if<BatchNormalization>(&network.layers[i]);
        if (normalization && i > 0 && std::holds_alternative<Convolution>(network.layers[i - 1])) {
            fold(std::span(result.parameters).last(6), normalization->epsilon);
            result.parameters.resize(result.parameters.size() - 4);
        } else {
            result.layers.push_back(network.layers[i]);
        }
    }
    return result;
}

}  // namespace core
