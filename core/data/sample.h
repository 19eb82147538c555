#pragma once

#include "core/data/dataset.h"

namespace core {

/// Which part of a data set to use; applied in this order: classes, stride, fraction.
struct Selection {
    std::vector<int> classes{};  ///< labels to keep, in the order of their new labels; empty: all
    std::int64_t stride = 1;     ///< every n-th image of those, the first included
    double fraction = 1.0;       ///< stratified share of those, (0, 1], ceil per class; chosen by `seed`, in data order
    std::uint64_t seed = 0;
    bool operator==(const Selection&) const = default;
};

/// Labels become 0..k-1 in the order of `classes`. Throws UsageError for a class outside the set or given twice, a
/// stride below 1, a fraction outside (0, 1].
Dataset select(const Dataset& dataset, const Selection& selection);

/// "0-4", "0,2,4", "cat,dog" or a mixture: labels in the given order. A name as it is written goes before the same in
/// other case; a number means the class of that name, and a place only where no class is named by a number; a range of
/// numbers holds the classes named by them. Throws UsageError naming the part that is wrong or may be two classes.
std::vector<int> parseClasses(const std::string& text, const std::vector<std::string>& classNames);

struct Split {
    Dataset train;
    Dataset held;  ///< held out for calibration
};

/// A stratified split with `share` in (0, 1) of each class held out (at least one image of each class that has two).
Split split(const Dataset& dataset, double share, std::uint64_t seed);

}  // namespace core
