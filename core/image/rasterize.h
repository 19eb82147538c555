#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"

namespace core {

/// Draws `ink` as the canvas shows it: (1, size, size), ink 1 on ground 0, antialiased; round caps and joins, erasing
/// strokes take ink away. Width follows pressure. Any thread.
Image rasterize(const Ink& ink, int size);

}  // namespace core
