#pragma once

#include "ui/picture/style.h"

class QRectF;

namespace ui {

/// Of the line around the canvas, where that could not be told from its ground; else invalid.
QColor canvasEdge(const Style& style);

/// The line around the canvas or what stands for it, where the style has one.
void paintCanvasEdge(QPainter& painter, const QRectF& area, double radius, const Style& style);

}  // namespace ui
