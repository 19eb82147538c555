#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace core {

/// Pictures that hold no class.
struct UnknownSet {
    std::string name;  ///< "letters", "symbols", "blanks", "noise", "scribbles" (grey) or "scrambled pictures" (colour)
    Dataset images;    ///< in the shape of the data set; its labels mean nothing
};

/// `count` pictures of each kind (one blank: all are equal), drawn by the rule that drawings are normalised by.
std::vector<UnknownSet> unknownPictures(const Dataset& like, std::int64_t count, std::uint64_t seed);

}  // namespace core
