#pragma once

#include "core/image/normalize.h"
#include "ui/picture/style.h"

namespace ui {

/// The networks' frame as the canvas shows it.
struct Frame {
    int columns = 28, rows = 28;  ///< pixels
    int box = 20;                 ///< pixels of the ink's box; 0 if there is none

    static Frame of(const core::Preprocessing& rule);
    bool operator==(const Frame&) const = default;
};

/// The frame's pixels as a light grid and the box that ink is fitted into, for the square `area`.
void paintGuides(QPainter& painter, const QRectF& area, const Frame& frame, const Style& style);

}  // namespace ui
