#pragma once

#include "core/tensor/tensor.h"

namespace core {

/// A first guess at what was meant, in ink (1, h, w) found in a picture: what lies around it is cleared. That is, if
/// there is ink of some size that does not touch the border: ink along the border (a strip of table, a corner of other
/// paper), a printed box around the ink, lines of ruled paper. Unchanged where there is nothing of the kind, and where
/// a side is shorter than 64 pixels.
Image subjectOf(const Image& ink);

/// The subject of a picture (1 or 3, h, w) of a drawing: ink found in it, subjectOf that. Where ink reaches the border,
/// both guesses about what is ink are tried: a table beside the paper may be mistaken for the ground.
Image subjectIn(const Image& picture);

/// Whether ink (1, h, w) reaches the border of the picture.
bool touchesBorder(const Image& ink);

/// Whether what would be read from this picture (1 or 3, h, w) reaches its border, so that the user had better crop it.
/// False where a side is shorter than 64 pixels. Any thread.
bool inkTouchesBorder(const Image& picture);

}  // namespace core
