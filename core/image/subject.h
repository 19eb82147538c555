#pragma once

#include "core/tensor/tensor.h"

namespace core {

/// Clears surroundings of the subject in ink (1, h, w) that findInk() returned: ink along the border (a strip of table,
/// a corner of other paper), a printed box around the ink, and lines of ruled paper. Clears the border only if there is
/// other ink of sufficient size. Returns ink with a side shorter than 64 pixels unchanged.
Image subjectOf(const Image& ink);

/// The subject of a picture (1 or 3, h, w) of a drawing: subjectOf(findInk(picture)). If ink touches the border, also
/// tries findOppositeInk(), because a table beside the paper may look like the background.
Image subjectIn(const Image& picture);

/// Whether ink (1, h, w) touches the border of the picture.
bool touchesBorder(const Image& ink);

/// Whether the subject of the picture (1 or 3, h, w) touches its border, so that the user should crop it. False if a
/// side is shorter than 64 pixels. Runs on any thread.
bool inkTouchesBorder(const Image& picture);

}  // namespace core
