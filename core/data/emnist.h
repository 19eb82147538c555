#pragma once

#include "core/data/dataset.h"

#include <optional>

namespace core {

/// A split of EMNIST: IDX files with transposed images and other names, such as
/// emnist-letters-train-images-idx3-ubyte.
struct EmnistSplit {
    std::string name;                     ///< "letters"
    std::vector<std::string> classNames;  ///< empty: unknown; the labels serve as names
    int firstLabel = 0;                   ///< 1 for the letters
};

/// The splits whose training images are in `folder`, sorted by name.
std::vector<EmnistSplit> emnistSplits(const std::filesystem::path& folder);

/// Transposes every image and makes the labels begin at 0. Throws Error that begins with `where` for images that are
/// not square and for a label below the first.
void makeUpright(Dataset& dataset, const EmnistSplit& split, const std::string& where);

}  // namespace core
