#pragma once

#include "core/tensor/tensor.h"

#include <functional>
#include <vector>

namespace app {

/// The durations of `rounds` calls in microseconds, ascending, after some warm-up calls.
std::vector<double> times(int rounds, const std::function<void()>& call);

/// Median and 99th percentile of the result of times().
double median(const std::vector<double>& sorted);
double p99(const std::vector<double>& sorted);

/// Random images (count, ...input), the same in every run.
core::Tensor randomImages(const core::Shape& input, std::int64_t count);

}  // namespace app
