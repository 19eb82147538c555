#pragma once

#include "core/tensor/tensor.h"

#include <optional>
#include <vector>

namespace core {

/// The filter of another network that is most similar to a given one.
struct ClosestFilter {
    std::int64_t index = 0;
    double similarity = 0.0;  ///< cosine of the angle between the weights, [-1, 1]; 0 if all weights of one are 0
};

/// For each of `filters` (F, C, kh, kw), the most similar one of `among` (G, C, kh, kw). Empty if their shapes differ
/// or `among` has no filter.
std::vector<ClosestFilter> closestFilters(const Tensor& filters, const Tensor& among);

/// The mean of the similarities; nullopt for no filters.
std::optional<double> meanSimilarity(const std::vector<ClosestFilter>& closest);

/// The mean similarity that closestFilters() finds between filters with random directions: 512 random filters, each
/// compared with as many random ones as `among` has. The same on every machine. Networks with more filters have higher
/// values, because the closest of many is closer.
double similarityByChance(const Tensor& among);

}  // namespace core
