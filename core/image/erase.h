#pragma once

#include "core/image/ink.h"

namespace core {

/// One movement of a round eraser: the capsule between two points, in canvas units.
struct EraserMove {
    InkPoint from;
    InkPoint to;
    double radius = defaultPenWidth;
};

/// Removes every stroke whose ink the eraser touches. The other strokes and their order stay unchanged. Erasing strokes
/// stay while there is ink. Runs on any thread.
Ink eraseStrokes(const Ink& ink, const EraserMove& move);

/// Removes the ink that the eraser touches. A stroke is cut where its middle line is closer than the radius plus half
/// the pen width, so that no ink remains below the eraser. The pressure at the new ends is interpolated. A stroke may
/// be replaced by several. Pieces much shorter than the pen width are removed. Strokes that are not touched stay
/// unchanged. Runs on any thread.
Ink eraseInk(const Ink& ink, const EraserMove& move);

}  // namespace core
