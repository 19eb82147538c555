#include "ui/picture/canvas_edge.h"

#include <QPainter>

namespace ui {

QColor canvasEdge(const Style& style)
{
    return style.dark && style.contrast ? style.line : QColor();
}

void paintCanvasEdge(QPainter& painter, const QRectF& area, double radius, const Style& style)
{
    if (!canvasEdge(style).isValid())
        return;
    painter.setPen(QPen(canvasEdge(style), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

}  // namespace ui
