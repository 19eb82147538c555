#pragma once

#include "core/experiment/statistics.h"

#include <cstdint>
#include <vector>

namespace core {

/// The comparison of two classifiers on the same images.
struct PairedTest {
    std::int64_t images = 0;
    std::int64_t both = 0, onlyFirst = 0, onlySecond = 0;  ///< images that both, or only one of them, got right
    double p = 1.0;                                        ///< exact two-sided McNemar test
    double difference = 0.0;                               ///< accuracy of the first minus that of the second
    Interval interval;  ///< 95 % interval of the difference, see differenceInterval()

    std::int64_t rightFirst() const { return both + onlyFirst; }
    std::int64_t rightSecond() const { return both + onlySecond; }
    std::int64_t neither() const { return images - both - onlyFirst - onlySecond; }
};

/// Compares two classifiers by whether each is right on each image. Expects two lists of the same length, which have at
/// least one image.
PairedTest pairedTest(const std::vector<bool>& first, const std::vector<bool>& second);

/// The 95 % interval of the difference of two paired shares by Bonett and Price (2012): Wald's interval after one image
/// is added to each of the two counts. `onlyFirst` and `onlySecond` are as in PairedTest. Within [-1, 1].
Interval differenceInterval(std::int64_t onlyFirst, std::int64_t onlySecond, std::int64_t images);

}  // namespace core
