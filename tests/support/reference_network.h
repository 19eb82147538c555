#pragma once

#include "core/nn/network.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace tests {

/// Forward and backward of a network for one image, straight from the definitions: slow, plain loops, in double. Dropout
/// passes values through.
class ReferenceNetwork {
public:
    explicit ReferenceNetwork(const core::Network& network) : m_network(network), m_shapes(core::layerShapes(network)) {}

    std::vector<double> forward(std::span<const float> image)
    {
        m_values.assign(1, {image.begin(), image.end()});
        std::size_t parameter = 0;
        for (std::size_t i = 0; i < m_network.layers.size(); ++i) {
            const auto& layer = m_network.layers[i];
            const auto& x = m_values.back();
            std::vector<double> y = x;
            if (std::holds_alternative<core::Relu>(layer)) {
                for (double& value : y)
                    value = std::max(value, 0.0);
            } else if (std::holds_alternative<core::MaxPooling>(layer)) {
                y.assign(static_cast<std::size_t>(core::elementCount(m_shapes[i + 1])), 0.0);
                for (std::size_t o = 0; o < y.size(); ++o)
                    y[o] = x[largest(i, o, x)];
            } else if (isParametric(i)) {
                const auto bias = m_network.parameters[parameter + 1].values();
                y.assign(static_cast<std::size_t>(core::elementCount(m_shapes[i + 1])), 0.0);
                const std::size_t perBias = y.size() / bias.size();
                for (std::size_t o = 0; o < y.size(); ++o)
                    y[o] = bias[o / perBias];
                const auto weights = m_network.parameters[parameter].values();
                eachProduct(i, [&](std::size_t in, std::size_t weight, std::size_t out) { y[out] += x[in] * weights[weight]; });
                parameter += 2;
            }
            m_values.push_back(std::move(y));
        }
        return m_values.back();
    }

    /// Adds the gradient of the last forward to `gradients` (shapes of the network's parameters).
    void backward(std::vector<double> gradient, std::vector<std::vector<double>>& gradients) const
    {
        std::size_t parameter = m_network.parameters.size();
        for (std::size_t i = m_network.layers.size(); i-- > 0;) {
            const auto& layer = m_network.layers[i];
            const auto& x = m_values[i];
            std::vector<double> before(x.size(), 0.0);
            if (std::holds_alternative<core::Relu>(layer)) {
                for (std::size_t j = 0; j < x.size(); ++j)
                    before[j] = x[j] > 0.0 ? gradient[j] : 0.0;
            } else if (std::holds_alternative<core::MaxPooling>(layer)) {
                for (std::size_t o = 0; o < gradient.size(); ++o)
                    before[largest(i, o, x)] += gradient[o];
            } else if (isParametric(i)) {
                parameter -= 2;
                auto& biasGradient = gradients[parameter + 1];
                const std::size_t perBias = gradient.size() / biasGradient.size();
                for (std::size_t o = 0; o < gradient.size(); ++o)
                    biasGradient[o / perBias] += gradient[o];
                const auto weights = m_network.parameters[parameter].values();
                auto& weightGradient = gradients[parameter];
                eachProduct(i, [&](std::size_t in, std::size_t weight, std::size_t out) {
                    weightGradient[weight] += x[in] * gradient[out];
                    before[in] += weights[weight] * gradient[out];
                });
            } else {
                before = gradient;
            }
            gradient = std::move(before);
        }
    }

private:
    bool isParametric(std::size_t i) const
    {
        return std::holds_alternative<core::Convolution>(m_network.layers[i])
            || std::holds_alternative<core::Dense>(m_network.layers[i]);
    }

    /// Calls visit(input, weight, output) for every product of a convolution or dense layer.
    template <class Visit>
    void eachProduct(std::size_t i, const Visit& visit) const
    {
        const auto index = [](std::int64_t value) { return static_cast<std::size_t>(value); };
        const core::Shape &in = m_shapes[i], &out = m_shapes[i + 1];
        if (const auto* dense = std::get_if<core::Dense>(&m_network.layers[i])) {
            for (std::int64_t o = 0; o < dense->outputs; ++o)
                for (std::int64_t f = 0; f < in[0]; ++f)
                    visit(index(f), index(o * in[0] + f), index(o));
            return;
        }
        const auto& c = std::get<core::Convolution>(m_network.layers[i]);
        for (std::int64_t o = 0; o < out[0]; ++o)
            for (std::int64_t y = 0; y < out[1]; ++y)
                for (std::int64_t x = 0; x < out[2]; ++x)
                    for (std::int64_t s = 0; s < in[0]; ++s)
                        for (std::int64_t ky = 0; ky < c.kernel; ++ky)
                            for (std::int64_t kx = 0; kx < c.kernel; ++kx) {
                                const std::int64_t h = y * c.stride + ky - c.padding, w = x * c.stride + kx - c.padding;
                                if (h < 0 || w < 0 || h >= in[1] || w >= in[2])
                                    continue;
                                visit(index((s * in[1] + h) * in[2] + w), index(((o * in[0] + s) * c.kernel + ky) * c.kernel + kx),
                                      index((o * out[1] + y) * out[2] + x));
                            }
    }

    /// Input that wins output `o` of the max pooling layer `i`.
    std::size_t largest(std::size_t i, std::size_t o, const std::vector<double>& x) const
    {
        const auto& p = std::get<core::MaxPooling>(m_network.layers[i]);
        const core::Shape &in = m_shapes[i], &out = m_shapes[i + 1];
        const auto place = static_cast<std::int64_t>(o);
        const std::int64_t channel = place / (out[1] * out[2]), row = place / out[2] % out[1], column = place % out[2];
        std::size_t best = 0;
        bool found = false;
        for (std::int64_t h = row * p.stride; h < row * p.stride + p.size; ++h)
            for (std::int64_t w = column * p.stride; w < column * p.stride + p.size; ++w) {
                const auto candidate = static_cast<std::size_t>((channel * in[1] + h) * in[2] + w);
                if (!found || x[candidate] > x[best])
                    best = candidate;
                found = true;
            }
        return best;
    }

    const core::Network& m_network;
    std::vector<core::Shape> m_shapes;
    std::vector<std::vector<double>> m_values;
};

/// Random values in [-1, 1).
inline std::vector<float> randomValues(std::int64_t count, std::uint64_t seed)
{
    core::Random random(seed);
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values)
        value = static_cast<float>(random.uniform(-1.0, 1.0));
    return values;
}

}  // namespace tests
