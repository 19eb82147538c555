#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"

#include <span>
#include <utility>
#include <vector>

namespace core {

/// Maps canvas units to a raster: pixel = canvas * scale + shift, in pixel edges (0 is the left edge of the raster).
struct PenMap {
    double scale = 1.0;
    double shiftX = 0.0;
    double shiftY = 0.0;
};

/// Pen diameter at a point in canvas units: the stroke width at pressure 1, 0.3 of it at pressure 0.
double penWidth(const Stroke& stroke, const InkPoint& point);

/// A raster (height x width) for drawing strokes, initially 0. Full pixels are skipped, so the time for a stroke grows
/// with its points and the length of the ink's edge, not with the pen width. Use it on one thread at a time.
class PenRaster {
public:
    PenRaster(int height, int width);

    /// Draws an antialiased stroke with round caps and joins. `widthScale` converts the pen width from canvas units to
    /// pixels. Ink is combined by maximum; an erasing stroke multiplies by the share that it leaves. Points that are
    /// not finite are skipped.
    void draw(const Stroke& stroke, const PenMap& map, double widthScale);

    /// Returns the raster row by row. Must be the last call.
    std::vector<float> take() { return std::move(m_ink.values); }

private:
    struct Disc {
        float x, y, radius;
    };
    struct Window {
        int left, top, right, bottom;  ///< right and bottom exclusive
    };
    /// The ink of each pixel, and the index in its row at which the search for a pixel that is not full continues: its
    /// own index if the pixel itself is not full.
    struct Cover {
        std::vector<float> values;
        std::vector<int> next;  ///< one more entry per row than pixels
    };

    static std::vector<Disc> discsOf(const Stroke& stroke, const PenMap& map, double widthScale);
    Window windowOf(const Disc& from, const Disc& to) const;
    void coverPath(std::span<const Disc> path, Cover& cover) const;
    void coverCapsule(const Disc& from, const Disc& to, Cover& cover) const;
    void erase(std::span<const Disc> path);

    int m_height, m_width;
    Cover m_ink;
    Cover m_taken;  ///< erased shares; empty until there is an eraser
};

/// Draws `ink` as on the canvas: (1, size, size), ink 1 on background 0, antialiased, with round caps and joins and
/// erasing strokes. The width depends on the pen pressure. Runs on any thread.
Image rasterize(const Ink& ink, int size);

}  // namespace core
