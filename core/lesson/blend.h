#pragma once

#include "core/image/ink.h"

namespace core {

/// Two drawings and a position between them.
struct Blend {
    Ink from, to;           ///< the same number of strokes; each stroke has at least one point
    double position = 0.0;  ///< [0, 1]: 0 is `from`, 1 is `to`

    bool operator==(const Blend&) const = default;
};

/// Whether the two drawings have the same number of strokes, at least one, and each stroke has a point.
bool canBlend(const Ink& from, const Ink& to);

/// The drawing at `position`. Every stroke moves from its place in `from` to its place in `to`: points at the same
/// share of the length of the stroke belong together. Expects canBlend(). Runs on any thread.
Ink blended(const Blend& blend);

}  // namespace core
