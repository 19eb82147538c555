#pragma once

#include "core/image/ink.h"

namespace core {

/// One movement of a round eraser: the capsule between two places, canvas units.
struct EraserMove {
    InkPoint from;
    InkPoint to;
    double radius = defaultPenWidth;
};

/// Takes away every stroke whose ink the eraser touches. What remains is unchanged and in its order. Erasing strokes
/// stay as long as there is ink below them. Pure, any thread.
Ink eraseStrokes(const Ink& ink, const EraserMove& move);

/// Takes away the ink that the eraser touches: a stroke is cut where its middle line is nearer than the radius and half
/// of the pen, so that no ink stays below the eraser; the new ends carry the pressure between their neighbours. A
/// stroke may fall into several, in its place. Crumbs (much shorter than the pen is wide) go too. Strokes that are not
/// touched are unchanged. Pure, any thread.
Ink eraseInk(const Ink& ink, const EraserMove& move);

}  // namespace core
