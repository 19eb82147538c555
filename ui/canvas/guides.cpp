#include "ui/canvas/guides.h"

#include <QPainter>
#include <QRectF>

namespace ui {

Frame Frame::of(const core::Preprocessing& rule)
{
    const bool boxed = rule.source == core::Preprocessing::Source::Ink;
    return {static_cast<int>(rule.width), static_cast<int>(rule.height), boxed ? rule.box : 0};
}

void paintGuides(QPainter& painter, const QRectF& area, const Frame& frame, const Style& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const auto faint = [&](double share) {  // transparent over the ink; used only on screens
        QColor colour = style.canvasInk;
        colour.setAlphaF(static_cast<float>(share));
        return colour;
    };
    painter.setPen(QPen(faint(0.08), 1.0));
    for (int column = 1; column < frame.columns; ++column) {
        const double x = area.left() + area.width() * column / frame.columns;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (int row = 1; row < frame.rows; ++row) {
        const double y = area.top() + area.height() * row / frame.rows;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (frame.box > 0) {
        const QSizeF box(area.width() * frame.box / frame.columns, area.height() * frame.box / frame.rows);
        painter.setPen(QPen(faint(0.45), 1.0, Qt::DashLine));
        painter.drawRect(QRectF(area.center() - QPointF(box.width(), box.height()) / 2.0, box));
    }
    painter.restore();
}

}  // namespace ui
