#pragma once

#include "core/image/measure.h"
#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace ui {

/// Slant and stroke width of ink, as a network states them and as they are measured.
struct MeasuredInk {
    const core::Image& image;  ///< (1, H, W)
    core::InkMeasures stated;
    std::optional<core::InkMeasures> measured;  ///< none: there is no ink
    QColor colour;                              ///< of what is stated
};

/// The pixels; through the middle of the ink a line of the stated slant and a dashed one of the measured; on a typical
/// place of the stroke a disc of the stated width and a dashed ring of the measured.
void paintMeasuredInk(QPainter& painter, const QRectF& area, const MeasuredInk& ink, const Style& style);

/// Of the ink, in pixels from the upper left corner of the image; the image's middle if there is no ink.
QPointF middleOf(const core::Image& image);
/// The middle of a stroke where it has as much ink around it as elsewhere: no crossing and no end. The ink's middle if
/// there is no stroke.
QPointF typicalPlace(const core::Image& image);

}  // namespace ui
