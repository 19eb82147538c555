#pragma once

#include "core/form/form.h"
#include "core/form/grey_picture.h"
#include "core/form/homography.h"

#include <optional>
#include <vector>

namespace core {

/// How far the printed lines of a box lie from where the view of the page expects them, in mm. A page that is not quite
/// flat, and a lens that bends lines, move them.
struct BoxShift {
    double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;
    bool isClear = true;  ///< whether its lines were found, at the right distance from each other
};

/// Where the boxes of a page are in a picture.
struct PageGrid {
    Homography view;
    std::vector<BoxShift> shifts{};  ///< for each box, row by row
};

/// Searches the printed lines of all boxes near the places that `guess` expects (at most 2.2 mm away), fits the view to
/// their corners, and searches again near the places that the neighbours of each box suggest. Empty if fewer than half
/// of the lines are there.
std::optional<PageGrid> findGrid(const GreyPicture& picture, const FormLayout& layout, const Homography& guess);

}  // namespace core
