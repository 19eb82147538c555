#include "core/tensor/operations.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

template <typename Value>
std::size_t placeOfLargest(std::span<const Value> values)
{
    expects(!values.empty(), "argmax: needs at least one value");
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

}  // namespace

std::vector<float> softmax(std::span<const float> logits)
{
    expects(!logits.empty(), "softmax: needs at least one logit");
    const float largest = *std::max_element(logits.begin(), logits.end());
    std::vector<float> probabilities(logits.size());
    float sum = 0.0F;
    for (std::size_t i = 0; i < logits.size(); ++i)
        sum += probabilities[i] = std::exp(logits[i] - largest);
    for (float& probability : probabilities)
        probability /= sum;
    return probabilities;
}

float sigmoid(float logit)
{
    if (logit >= 0.0F)
        return 1.0F / (1.0F + std::exp(-logit));
    const float power = std::exp(logit);
    return power / (1.0F + power);
}

double softplus(double z)
{
    return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z)));
}

std::size_t argmax(std::span<const float> values)
{
    return placeOfLargest(values);
}

std::size_t argmax(std::span<const double> values)
{
    return placeOfLargest(values);
}

std::size_t argmin(std::span<const float> values)
{
    expects(!values.empty(), "argmin: needs at least one value");
    return static_cast<std::size_t>(std::min_element(values.begin(), values.end()) - values.begin());
}

}  // namespace core
