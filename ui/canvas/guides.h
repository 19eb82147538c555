#pragma once

#include "core/image/normalize.h"
#include "ui/picture/style.h"

namespace ui {

/// The grid of network pixels that the canvas shows.
struct Frame {
    int columns = 28, rows = 28;  ///< pixels
    int box = 20;                 ///< side of the ink box in pixels; 0 if there is none

    static Frame of(const core::Preprocessing& rule);
    bool operator==(const Frame&) const = default;
};

/// Paints the pixels of the frame as a light grid over the square `area`, and the box that preprocessing fits the ink
/// into.
void paintGuides(QPainter& painter, const QRectF& area, const Frame& frame, const Style& style);

}  // namespace ui
