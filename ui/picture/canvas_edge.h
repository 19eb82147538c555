#pragma once

#include "ui/picture/style.h"

class QRectF;

namespace ui {

/// The colour of the line around the canvas in styles where canvas and background have the same colour; otherwise
/// invalid.
QColor canvasEdge(const Style& style);

/// Paints the line around the canvas if the style needs one.
void paintCanvasEdge(QPainter& painter, const QRectF& area, double radius, const Style& style);

}  // namespace ui
