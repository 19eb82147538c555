#pragma once

#include "core/tensor/tensor.h"

#include <functional>
#include <vector>

namespace app {

/// Microseconds of each of `rounds` calls, ascending, after some that do not count.
std::vector<double> times(int rounds, const std::function<void()>& call);

/// Of what times() returned.
double median(const std::vector<double>& sorted);
double p99(const std::vector<double>& sorted);

/// (count, ...input), the same in every run.
core::Tensor randomImages(const core::Shape& input, std::int64_t count);

}  // namespace app
