#pragma once

#include "core/image/ink.h"
#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QImage>
#include <QRectF>

#include <optional>

namespace ui {

/// What is on the canvas: strokes, or an opened picture.
struct Drawing {
    core::Ink ink;
    QImage picture;
    std::optional<core::Image> image = {};  ///< a data set's, shown by `picture`: in the networks' form already

    bool empty() const { return picture.isNull() && ink.strokes.empty(); }
    bool operator==(const Drawing&) const = default;
};

/// One stroke as a smooth curve through its samples on a square of `side` pixels at `origin`; one sample is a dot.
void paintStroke(QPainter& painter, const core::Stroke& stroke, const QPointF& origin, double side, const Style& style);

/// The dark surface with the drawing; a picture is letterboxed. Strokes that leave the square are cut at its edge.
void paintDrawing(QPainter& painter, const QRectF& area, const Drawing& drawing, const Style& style);

}  // namespace ui
