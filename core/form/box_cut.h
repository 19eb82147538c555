#pragma once

#include "core/form/page_grid.h"

namespace core {

inline constexpr int boxPictureSide = 112;  ///< px

/// The inside of a box.
struct CutBox {
    bool isFilled = false;
    GreyPicture picture{};  ///< dark ink on white, boxPictureSide a side; empty if the box is
};

/// Cuts a box out of a picture: without its printed lines, upright, relative to the paper around (without shadows), and
/// with its darkest ink black. A box with less than 0.6 mm^2 of ink counts as empty.
CutBox cutBox(const GreyPicture& picture, const Homography& view, const FormRect& box, const BoxShift& shift);

}  // namespace core
