#pragma once

#include "core/image/measure.h"
#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace ui {

/// Slant and stroke width of ink: the estimates of a network and the measured values.
struct MeasuredInk {
    const core::Image& image;  ///< (1, H, W)
    core::InkMeasures stated;
    std::optional<core::InkMeasures> measured;  ///< empty: no ink
    QColor colour;                              ///< of the estimates
};

/// Paints the pixels. A solid line through the middle of the ink shows the estimated slant, a dashed line the measured
/// one. At a typical place of the stroke, a disc shows the estimated width and a dashed ring the measured one.
void paintMeasuredInk(QPainter& painter, const QRectF& area, const MeasuredInk& ink, const Style& style);

/// The centre of mass of the ink, in pixels from the upper left corner; the middle of the image if there is no ink.
QPointF middleOf(const core::Image& image);
/// A point on the middle line of a stroke with a median amount of ink around it, which excludes crossings and ends.
/// middleOf() if there is no stroke.
QPointF typicalPlace(const core::Image& image);

}  // namespace ui
