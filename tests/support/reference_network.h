#pragma once

#include "core/nn/network.h"

#include <span>
#include <vector>

namespace tests {

/// Forward and backward of a network, straight from the definitions: slow, plain loops, in double. Dropout passes
/// values through.
class ReferenceNetwork {
public:
    /// What a batch normalization goes by: the network's running values, as in inference, or the images at hand, as in
    /// training.
    enum class Statistics { Running, Batch };

    explicit ReferenceNetwork(const core::Network& network, Statistics statistics = Statistics::Running);

    /// One image or several, one behind the other; so the result.
    std::vector<double> forward(std::span<const float> images);

    /// Adds the gradient of the last forward to `gradients` (shapes of the network's parameters).
    void backward(std::vector<double> gradient, std::vector<std::vector<double>>& gradients) const;

private:
    std::size_t size(std::size_t i) const { return static_cast<std::size_t>(core::elementCount(m_shapes[i])); }

    void forwardImage(std::size_t i, std::size_t parameter, std::span<const double> x, std::span<double> y) const;

    struct ImageGradients {
        std::size_t n;
        std::vector<double>&after, &before;  ///< of all images
    };

    void backwardImage(std::size_t i, std::size_t parameter, const ImageGradients& image,
                       std::vector<std::vector<double>>& gradients) const;

    struct Moments {
        double mean = 0.0, variance = 0.0;
    };

    /// Calls visit(place) for every value of the channel in every image.
    template <class Visit>
    void eachOfChannel(std::size_t i, std::size_t channel, const Visit& visit) const;

    Moments momentsOf(std::size_t i, std::size_t parameter, std::size_t channel) const;

    double inverseDeviation(std::size_t i, const Moments& moments) const;

    void normalize(std::size_t i, std::size_t parameter, std::vector<double>& y) const;

    /// By the statistics of the batch, which depend on every value.
    void backwardNormalize(std::size_t i, std::size_t parameter, std::vector<double>& gradient,
                           std::vector<std::vector<double>>& gradients) const;

    /// Inputs of output `o` of the average pooling layer `i`.
    std::vector<std::size_t> meanWindow(std::size_t i, std::size_t o) const;

    bool isParametric(std::size_t i) const;

    /// Calls visit(input, weight, output) for every product of a convolution or dense layer.
    template <class Visit>
    void eachProduct(std::size_t i, const Visit& visit) const;

    /// Input that wins output `o` of the max pooling layer `i`.
    std::size_t largest(std::size_t i, std::size_t o, std::span<const double> x) const;

    const core::Network& m_network;
    std::vector<core::Shape> m_shapes;
    Statistics m_statistics;
    std::size_t m_count = 0;
    std::vector<std::vector<double>> m_values;  ///< the images, then after every layer
};

/// Gives the batch normalizations of a network random scales, shifts and running values, as training would.
void unsettle(core::Network& network, std::uint64_t seed);

/// Random values in [-1, 1).
std::vector<float> randomValues(std::int64_t count, std::uint64_t seed);

}  // namespace tests
