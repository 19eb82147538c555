#pragma once

#include "core/image/ink.h"

#include <span>

namespace core {

/// Where canvas units land on a raster: pixel = canvas * scale + shift, in pixel edges (0 is the raster's left edge).
struct PenMap {
    double scale = 1.0;
    double shiftX = 0.0;
    double shiftY = 0.0;
};

/// Diameter of the pen at a point in canvas units; full width at pressure 1, 0.3 of it at pressure 0.
double penWidth(const Stroke& stroke, const InkPoint& point);

/// Draws one stroke onto `raster` (height x width): antialiased, round caps and joins. `widthScale` turns canvas units of
/// pen width into pixels. Ink is combined by maximum, an erasing stroke multiplies by what it leaves. Points that are
/// not finite are skipped.
void drawStroke(const Stroke& stroke, const PenMap& map, double widthScale, std::span<float> raster, int height, int width);

}  // namespace core
