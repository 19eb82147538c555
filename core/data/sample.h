#pragma once

#include "core/data/dataset.h"

namespace core {

/// The part of a data set to use. The settings are applied in this order: drawings that are left out, classes, stride,
/// fraction.
struct Selection {
    std::vector<int> classes{};  ///< labels to keep, in the order of their new labels; empty: all
    std::int64_t stride = 1;     ///< every n-th of the remaining images, beginning with the first
    double fraction = 1.0;       ///< (0, 1]: random share of the rest of each class, rounded up; keeps the order
    std::uint64_t seed = 0;      ///< for `fraction`
    /// Names of drawings (core/data/left_out.h), sorted. Names that the data set does not contain have no effect.
    std::vector<std::string> leftOut{};
    bool operator==(const Selection&) const = default;
};

/// Selects images. Labels become 0..k-1 in the order of `classes`. Throws UsageError for an unknown or repeated class,
/// a stride below 1 or above the number of images, and a fraction outside (0, 1].
Dataset select(const Dataset& dataset, const Selection& selection);

/// Parses a list of classes, such as "0-4", "0,2,4" or "cat,dog", and returns their labels in this order. An exact name
/// has precedence over one in other case. A number means the class of that name, or a position if no class is named by
/// a number. A range of numbers contains the classes whose names are in it. Throws UsageError, which quotes the wrong
/// part, for an unknown, ambiguous or repeated class.
std::vector<int> parseClasses(const std::string& text, const std::vector<std::string>& classNames);

}  // namespace core
