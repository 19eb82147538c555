#pragma once

#include "core/image/normalize.h"
#include "core/image/sampling.h"

#include <algorithm>

namespace core {

/// Helpers for the network input that normalize.cpp (drawings) and normalize_raster.cpp (pictures) share.

inline constexpr double penOfFrame = 2.5 / 28.0;  ///< pen diameter relative to the frame width, as measured in MNIST

/// A rectangle that grows with what is added to it.
struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

    bool empty() const { return right < left; }
    double longer() const { return std::max(right - left, bottom - top); }
    void add(double x, double y, double reach)
    {
        left = std::min(left, x - reach), right = std::max(right, x + reach);
        top = std::min(top, y - reach), bottom = std::max(bottom, y + reach);
    }
};

/// The sum of values and their centre of mass.
struct Mass {
    double total = 0.0, x = 0.0, y = 0.0;  ///< centre in pixel edges
};

/// Sum and centre of the plane's values.
Mass massOf(const Plane& plane);

/// The middle of MNIST's frame: its centre of mass lies on pixel 14 of 0..27, half a pixel past the frame's centre.
double middle(std::int64_t frame, Preprocessing::Centring centring);

/// The shift that moves the mass to the middle without moving the box over the edge of the frame.
double shiftFor(double middleOfFrame, double mass, double low, double high, double frame);

/// Whether a value is above 0.1.
bool hasInk(std::span<const float> values);

/// Longest side of a raster; larger rasters are scaled down.
inline constexpr int largestSize = 512;

/// Scales (1, h, w) down to at most `side` pixels a side.
Image shrunkTo(const Image& raster, int side);

/// Normalizes a raster (1, h, w), ink 1, to (1, H, W) of the rule. Empty if there is no ink. Defined in
/// normalize_raster.cpp.
std::optional<Image> normalizeGrey(const Image& raster, const Preprocessing& rule);

}  // namespace core
