#pragma once

#include "core/data/dataset.h"

namespace core {

/// A data set in two parts.
struct Split {
    Dataset train;
    Dataset held;  ///< held out for calibration
};

/// Holds out a random `share` in (0, 1) of the images of each class, and at least one image of each class that has two.
/// Each part of a joined data set is divided like the data set alone. Throws UsageError if `share` is out of range.
Split split(const Dataset& dataset, double share, std::uint64_t seed);

/// Like split(), but a part whose writers are known is divided by writer: whole writers, at least one, with about
/// `share` of the images. The division depends only on the names of the writers, the labels and the seed. A part with
/// fewer than two writers is divided as by split(), and so is one where a class of two or more images would be missing
/// on one side.
Split holdOut(const Dataset& dataset, double share, std::uint64_t seed);

/// Whether holdOut() divides at least one part by writer.
bool holdsOutWriters(const Dataset& dataset, double share, std::uint64_t seed);

}  // namespace core
