#pragma once

#include <span>
#include <vector>

namespace core {

/// A view of a plane of numbers.
struct Plane {
    std::span<const float> values;
    int height = 0;
    int width = 0;
};

/// Target position = source position * scale + shift, in pixel edges.
struct AxisMap {
    double scale = 1.0;
    double shift = 0.0;
};

/// What a pixel outside of the source is.
enum class Outside { Ground, Repeat };  ///< value outside the source: 0, or its edge

/// Resamples `source` into `target` (height x width): by area where it shrinks, bilinearly where it grows; separable.
void resampleInto(const Plane& source, AxisMap across, AxisMap down, Outside outside, std::span<float> target,
                  int height, int width);

/// Grows bright strokes in place by `radius` pixels (>= 0) with an octagon. The fractional part is blended.
void thicken(std::span<float> values, int height, int width, double radius);

}  // namespace core
