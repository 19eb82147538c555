#pragma once

#include "core/data/dataset.h"

#include <optional>

namespace core {

/// EMNIST's files are IDX files of other names, emnist-letters-train-images-idx3-ubyte and so on, whose images are
/// transposed.
struct EmnistSplit {
    std::string name;                     ///< "letters"
    std::vector<std::string> classNames;  ///< empty: the labels number them
    int firstLabel = 0;                   ///< 1 for the letters
};

/// The splits whose training images are in `folder`, by name.
std::vector<EmnistSplit> emnistSplits(const std::filesystem::path& folder);

/// Turns every image upright and makes the labels begin at 0. Throws Error that begins with `where` for a label below
/// the first.
void makeUpright(Dataset& dataset, const EmnistSplit& split, const std::string& where);

}  // namespace core
