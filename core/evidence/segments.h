#pragma once

#include "core/image/ink.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core {

/// A part of a stroke, by the length of its middle line from its first point, in canvas units.
struct StrokePart {
    std::size_t stroke = 0;  ///< index in Ink::strokes
    double begin = 0.0, end = 0.0;
    double length() const { return end - begin; }
    bool operator==(const StrokePart&) const = default;
};

/// The length of the middle line of a stroke in canvas units; 0 for a dot.
double lengthOf(const Stroke& stroke);
/// The length of all strokes that do not erase. A dot counts as its pen width.
double lengthOf(const Ink& ink);

/// Divides the strokes that do not erase into parts, in the order of the drawing: at corners, and then evenly so that
/// the drawing has about `count` parts. A dot and a short stroke are one part. Runs on any thread.
std::vector<StrokePart> segmentsOf(const Ink& ink, int count = 16);

/// The ink of a part, as a stroke with the width and pressure of the whole stroke.
Stroke strokeOf(const Ink& ink, const StrokePart& part);

/// The drawing without some parts. A stroke may be replaced by several, or vanish. All other strokes stay unchanged.
Ink inkWithout(const Ink& ink, std::span<const StrokePart> parts);

/// The point at a length from the beginning of a stroke, which must have a point.
InkPoint pointAt(const Stroke& stroke, double length);

}  // namespace core
