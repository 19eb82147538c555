#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace core {

/// Images that belong to no class of a data set.
struct UnknownSet {
    std::string name;  ///< "letters", "symbols", "blanks", "noise", "scribbles" (grey) or "scrambled pictures" (colour)
    Dataset images;    ///< with the shape and class names of the data set; the labels are meaningless
};

/// Draws `count` images of each kind, but only one blank because all blanks are equal. Letters, symbols and scribbles
/// are normalized like drawings.
std::vector<UnknownSet> unknownPictures(const Dataset& like, std::int64_t count, std::uint64_t seed);

/// Draws `count` characters of no script, each with other strokes. No network is trained on them, and no character
/// occurs twice, so that the pictures are independent. By chance, one may look like a digit.
UnknownSet inventedCharacters(const Dataset& like, std::int64_t count, std::uint64_t seed);

}  // namespace core
