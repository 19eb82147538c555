#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// exp(z_i) / sum exp(z_j), computed from z - max(z) so that large logits do not overflow. Same length as `logits`.
std::vector<float> softmax(std::span<const float> logits);

/// 1 / (1 + exp(-z)), without overflow for any finite z.
float sigmoid(float logit);

/// log(1 + exp(z)), without overflow for any finite z.
double softplus(double z);

/// Index of the largest value, the first of equals. Expects at least one value.
std::size_t argmax(std::span<const float> values);
/// The same for double.
std::size_t argmax(std::span<const double> values);

/// Index of the smallest value, the first of equals. Expects at least one value.
std::size_t argmin(std::span<const float> values);

}  // namespace core
