#include "tests/support/reference_network.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tests {

template <class Visit>
void ReferenceNetwork::eachOfChannel(std::size_t i, std::size_t channel, const Visit& visit) const
{
    const auto plane = static_cast<std::size_t>(m_shapes[i][1] * m_shapes[i][2]);
    for (std::size_t n = 0; n < m_count; ++n)
        for (std::size_t j = 0; j < plane; ++j)
            visit(n * size(i) + channel * plane + j);
}

template <class Visit>
void ReferenceNetwork::eachProduct(std::size_t i, const Visit& visit) const
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
                            visit(index((s * in[1] + h) * in[2] + w),
                                  index(((o * in[0] + s) * c.kernel + ky) * c.kernel + kx),
                                  index((o * out[1] + y) * out[2] + x));
                        }
}

ReferenceNetwork::ReferenceNetwork(const core::Network& network, Statistics statistics)
    : m_network(network),
      m_shapes(core::layerShapes(network)),
      m_statistics(statistics)
{
}

std::vector<double> ReferenceNetwork::forward(std::span<const float> images)
{
    m_count = images.size() / size(0);
    m_values.assign(1, {images.begin(), images.end()});
    std::size_t parameter = 0, shortcut = 0;
    for (std::size_t i = 0; i < m_network.layers.size(); ++i) {
        const auto& layer = m_network.layers[i];
        std::vector<double> y = m_values.back();
        if (std::holds_alternative<core::Relu>(layer)) {
            for (double& value : y)
                value = std::max(value, 0.0);
        } else if (std::holds_alternative<core::Shortcut>(layer)) {
            shortcut = m_values.size() - 1;
        } else if (std::holds_alternative<core::Addition>(layer)) {
            for (std::size_t j = 0; j < y.size(); ++j)
                y[j] += m_values[shortcut][j];
        } else if (std::holds_alternative<core::BatchNormalization>(layer)) {
            normalize(i, parameter, y);
        } else if (m_shapes[i] != m_shapes[i + 1] || isParametric(i)) {
            y.assign(m_count * size(i + 1), 0.0);
            for (std::size_t n = 0; n < m_count; ++n)
                forwardImage(i, parameter, std::span(m_values.back()).subspan(n * size(i), size(i)),
                             std::span(y).subspan(n * size(i + 1), size(i + 1)));
        }
        parameter += core::parameterShapes(layer, m_shapes[i]).size();
        m_values.push_back(std::move(y));
    }
    return m_values.back();
}

void ReferenceNetwork::backward(std::vector<double> gradient, std::vector<std::vector<double>>& gradients) const
{
    std::size_t parameter = m_network.parameters.size();
    std::vector<double> aside;
    for (std::size_t i = m_network.layers.size(); i-- > 0;) {
        const auto& layer = m_network.layers[i];
        const auto& x = m_values[i];
        parameter -= core::parameterShapes(layer, m_shapes[i]).size();
        if (std::holds_alternative<core::Relu>(layer)) {
            for (std::size_t j = 0; j < x.size(); ++j)
                gradient[j] = x[j] > 0.0 ? gradient[j] : 0.0;
        } else if (std::holds_alternative<core::Addition>(layer)) {
            aside = gradient;
        } else if (std::holds_alternative<core::Shortcut>(layer)) {
            for (std::size_t j = 0; j < x.size(); ++j)
                gradient[j] += aside[j];
        } else if (std::holds_alternative<core::BatchNormalization>(layer)) {
            backwardNormalize(i, parameter, gradient, gradients);
        } else if (m_shapes[i] != m_shapes[i + 1] || isParametric(i)) {
            std::vector<double> before(x.size(), 0.0);
            for (std::size_t n = 0; n < m_count; ++n)
                backwardImage(i, parameter, {n, gradient, before}, gradients);
            gradient = std::move(before);
        }
    }
}

void ReferenceNetwork::forwardImage(std::size_t i, std::size_t parameter, std::span<const double> x,
                                    std::span<double> y) const
{
    const auto& layer = m_network.layers[i];
    if (std::holds_alternative<core::MaxPooling>(layer)) {
        for (std::size_t o = 0; o < y.size(); ++o)
            y[o] = x[largest(i, o, x)];
    } else if (std::holds_alternative<core::AveragePooling>(layer)) {
        for (std::size_t o = 0; o < y.size(); ++o) {
            const auto window = meanWindow(i, o);
            for (const std::size_t in : window)
                y[o] += x[in] / static_cast<double>(window.size());
        }
    } else if (isParametric(i)) {
        const auto bias = m_network.parameters[parameter + 1].values();
        const std::size_t perBias = y.size() / bias.size();
        for (std::size_t o = 0; o < y.size(); ++o)
            y[o] = bias[o / perBias];
        const auto weights = m_network.parameters[parameter].values();
        eachProduct(i, [&](std::size_t in, std::size_t weight, std::size_t out) { y[out] += x[in] * weights[weight]; });
    } else {  // flatten
        std::copy(x.begin(), x.end(), y.begin());
    }
}

void ReferenceNetwork::backwardImage(std::size_t i, std::size_t parameter, const ImageGradients& image,
                                     std::vector<std::vector<double>>& gradients) const
{
    const auto& layer = m_network.layers[i];
    const auto x = std::span(m_values[i]).subspan(image.n * size(i), size(i));
    const auto gradient = std::span(image.after).subspan(image.n * size(i + 1), size(i + 1));
    const auto before = std::span(image.before).subspan(image.n * size(i), size(i));
    if (std::holds_alternative<core::MaxPooling>(layer)) {
        for (std::size_t o = 0; o < gradient.size(); ++o)
            before[largest(i, o, x)] += gradient[o];
    } else if (std::holds_alternative<core::AveragePooling>(layer)) {
        for (std::size_t o = 0; o < gradient.size(); ++o) {
            const auto window = meanWindow(i, o);
            for (const std::size_t in : window)
                before[in] += gradient[o] / static_cast<double>(window.size());
        }
    } else if (isParametric(i)) {
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
        std::copy(gradient.begin(), gradient.end(), before.begin());
    }
}

ReferenceNetwork::Moments ReferenceNetwork::momentsOf(std::size_t i, std::size_t parameter, std::size_t channel) const
{
    if (m_statistics == Statistics::Running)
        return {m_network.parameters[parameter + 2].values()[channel],
                m_network.parameters[parameter + 3].values()[channel]};
    Moments moments;
    double count = 0.0;
    eachOfChannel(i, channel, [&](std::size_t place) { moments.mean += m_values[i][place], ++count; });
    moments.mean /= count;
    eachOfChannel(i, channel, [&](std::size_t place) {
        moments.variance += std::pow(m_values[i][place] - moments.mean, 2) / count;
    });
    return moments;
}

double ReferenceNetwork::inverseDeviation(std::size_t i, const Moments& moments) const
{
    return 1.0 / std::sqrt(moments.variance + std::get<core::BatchNormalization>(m_network.layers[i]).epsilon);
}

void ReferenceNetwork::normalize(std::size_t i, std::size_t parameter, std::vector<double>& y) const
{
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(m_shapes[i][0]); ++channel) {
        const Moments moments = momentsOf(i, parameter, channel);
        const double scale = m_network.parameters[parameter].values()[channel] * inverseDeviation(i, moments);
        const double shift = m_network.parameters[parameter + 1].values()[channel];
        eachOfChannel(i, channel, [&](std::size_t place) { y[place] = (y[place] - moments.mean) * scale + shift; });
    }
}

void ReferenceNetwork::backwardNormalize(std::size_t i, std::size_t parameter, std::vector<double>& gradient,
                                         std::vector<std::vector<double>>& gradients) const
{
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(m_shapes[i][0]); ++channel) {
        const Moments moments = momentsOf(i, parameter, channel);
        const double inverse = inverseDeviation(i, moments), scale = m_network.parameters[parameter].values()[channel];
        const auto normal = [&](std::size_t place) { return (m_values[i][place] - moments.mean) * inverse; };
        double sum = 0.0, product = 0.0, count = 0.0;
        eachOfChannel(i, channel, [&](std::size_t place) {
            sum += gradient[place], product += gradient[place] * normal(place), ++count;
        });
        gradients[parameter][channel] += product;
        gradients[parameter + 1][channel] += sum;
        eachOfChannel(i, channel, [&](std::size_t place) {
            gradient[place] = scale * inverse * (gradient[place] - sum / count - normal(place) * product / count);
        });
    }
}

std::vector<std::size_t> ReferenceNetwork::meanWindow(std::size_t i, std::size_t o) const
{
    const auto& p = std::get<core::AveragePooling>(m_network.layers[i]);
    const core::Shape &in = m_shapes[i], &out = m_shapes[i + 1];
    const auto place = static_cast<std::int64_t>(o);
    const std::int64_t channel = place / (out[1] * out[2]), top = place / out[2] % out[1] * p.stride,
                       left = place % out[2] * p.stride;
    const std::int64_t height = p.size ? p.size : in[1], width = p.size ? p.size : in[2];
    std::vector<std::size_t> window;
    for (std::int64_t h = top; h < top + height; ++h)
        for (std::int64_t w = left; w < left + width; ++w)
            window.push_back(static_cast<std::size_t>((channel * in[1] + h) * in[2] + w));
    return window;
}

bool ReferenceNetwork::isParametric(std::size_t i) const
{
    return std::holds_alternative<core::Convolution>(m_network.layers[i])
        || std::holds_alternative<core::Dense>(m_network.layers[i]);
}

std::size_t ReferenceNetwork::largest(std::size_t i, std::size_t o, std::span<const double> x) const
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

void unsettle(core::Network& network, std::uint64_t seed)
{
    core::Random random(seed);
    const auto shapes = core::layerShapes(network);
    std::size_t parameter = 0;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        if (std::holds_alternative<core::BatchNormalization>(network.layers[i])) {
            for (std::size_t place = 0; place < 4; ++place)
                for (float& value : network.parameters[parameter + place].values())
                    value = static_cast<float>(place % 3 == 0 ? random.uniform(0.5, 1.5) : random.uniform(-0.5, 0.5));
        }
        parameter += core::parameterShapes(network.layers[i], shapes[i]).size();
    }
}

std::vector<float> randomValues(std::int64_t count, std::uint64_t seed)
{
    core::Random random(seed);
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values)
        value = static_cast<float>(random.uniform(-1.0, 1.0));
    return values;
}

}  // namespace tests
