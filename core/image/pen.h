#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"

#include <span>
#include <utility>
#include <vector>

namespace core {

/// Where canvas units land on a raster: pixel = canvas * scale + shift, in pixel edges (0 is the raster's left edge).
struct PenMap {
    double scale = 1.0;
    double shiftX = 0.0;
    double shiftY = 0.0;
};

/// Diameter of the pen at a point in canvas units; full width at pressure 1, 0.3 of it at pressure 0.
double penWidth(const Stroke& stroke, const InkPoint& point);

/// A raster (height x width) that strokes are drawn onto, 0 at first. Pixels that are full are not looked at again, so
/// the time for a stroke grows with its points and the length of the ink's edge, however fat the pen. Used by one
/// thread at a time.
class PenRaster {
public:
    PenRaster(int height, int width);

    /// Antialiased, round caps and joins. `widthScale` turns canvas units of pen width into pixels. Ink is combined by
    /// maximum, an erasing stroke multiplies by what it leaves. Points that are not finite are skipped.
    void draw(const Stroke& stroke, const PenMap& map, double widthScale);

    /// What was drawn, row by row; the last call.
    std::vector<float> take() { return std::move(m_ink.values); }

private:
    struct Disc {
        float x, y, radius;
    };
    struct Window {
        int left, top, right, bottom;  ///< right and bottom exclusive
    };
    /// Per pixel its ink, and the place in its row from which the search for one that is not full goes on: its own if
    /// it is none.
    struct Cover {
        std::vector<float> values;
        std::vector<int> next;  ///< a row has one more place than pixels
    };

    static std::vector<Disc> discsOf(const Stroke& stroke, const PenMap& map, double widthScale);
    Window windowOf(const Disc& from, const Disc& to) const;
    void coverPath(std::span<const Disc> path, Cover& cover) const;
    void coverCapsule(const Disc& from, const Disc& to, Cover& cover) const;
    void erase(std::span<const Disc> path);

    int m_height, m_width;
    Cover m_ink;
    Cover m_taken;  ///< by an eraser; empty until there is one
};

/// Draws `ink` as the canvas shows it: (1, size, size), ink 1 on ground 0, antialiased; round caps and joins, erasing
/// strokes take ink away. Width follows pressure. Any thread.
Image rasterize(const Ink& ink, int size);

}  // namespace core
