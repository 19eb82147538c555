#pragma once

#include "core/evaluation/answers.h"

#include <cstdint>
#include <vector>

namespace core {

/// `count` images, or all if there are fewer: first those on whose class the strategies disagree, in random order by
/// `seed`, then those with the smallest margin of any strategy. The same seed gives the same images.
std::vector<std::int64_t> hardCases(const Answers& answers, std::int64_t count, std::uint64_t seed);

/// `count` images, or all if there are fewer: those that most strategies answer wrongly first; of equal ones, those
/// with the smallest mean margin. Expects the data set of the answers.
std::vector<std::int64_t> hardestImages(const Answers& answers, const Dataset& dataset, std::int64_t count);

}  // namespace core
