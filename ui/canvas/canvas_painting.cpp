#include "ui/canvas/canvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

QImage Canvas::render(int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Style::light().canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, image.rect(), drawing(), Style::light());
    return image;
}

/// Paints the cached pixels. The rest of a long drawing follows in the next slices.
void Canvas::paintStrokes(QPainter& painter, const QRectF& area, const Style& style)
{
    if (m_layer.follow(drawing(), m_revision, {area.size(), devicePixelRatioF(), style}))
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
    m_layer.paint(painter, area.topLeft(), drawing());
}

void Canvas::paintWords(QPainter& painter, const QRectF& area, const Style& style) const
{
    const double s = style.scale;
    const QRectF bottom = area.adjusted(10.0, 0.0, -10.0, -6.0);
    if (isEmpty()) {
        const QRectF line(area.left() + 10.0, area.center().y() - 22.0 * s, area.width() - 20.0, 24.0 * s);
        paintText(painter, line, tr("Draw here"), {17.0, false, style.canvasNote, Qt::AlignCenter}, style);
        paintText(painter, line.translated(0.0, 24.0 * s), tr("or use arrow keys, Space"),
                  {12.0, false, style.canvasNote, Qt::AlignCenter, true}, style);
    }
    const QString words = m_remark.isEmpty() ? note() : m_remark;
    if (words.isEmpty())
        return;
    // Wrap a long sentence; cut a long name.
    const QFont font = style.font(12.0);
    const bool wraps = textWidth(words, font) > bottom.width() && words.contains(QLatin1Char(' '));
    const int flags = static_cast<int>(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap;
    const QRectF room(bottom.left(), area.top(), bottom.width(), bottom.bottom() - area.top());
    if (!drawing().picture.isNull()) {  // the picture may be as light as the text
        const double wide = std::min(bottom.width(), textWidth(words, font));
        const QRectF line(bottom.left(), bottom.bottom() - 18.0 * s, wide, 18.0 * s);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.canvas);
        painter.drawRoundedRect(
            (wraps ? QFontMetricsF(font).boundingRect(room, flags, words) : line).adjusted(-5.0, 0.0, 5.0, 3.0), 4.0,
            4.0);
    }
    if (!wraps)
        return paintText(painter, bottom, words, {12.0, false, style.canvasNote, Qt::AlignLeft | Qt::AlignBottom, true},
                         style);
    painter.setFont(font);
    painter.setPen(style.canvasNote);
    painter.drawText(room, flags, words);
}

void Canvas::paintCursors(QPainter& painter, const QRectF& area, const Style& style) const
{
    const auto place = [&](const core::InkPoint& point) {
        return area.topLeft() + QPointF(point.x, point.y) * area.width();
    };
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(style.strategies[0], 2.0));
        painter.drawRoundedRect(area.adjusted(1.0, 1.0, -1.0, -1.0), 7.0, 7.0);
    }
    if (const auto& at = m_hover ? m_hover : m_cursor; at && erases()) {
        painter.setPen(QPen(style.canvasNote, 1.5));
        painter.drawEllipse(place(*at), m_penWidth * area.width(), m_penWidth * area.width());
    }
    if (m_cursor && hasFocus()) {
        painter.setPen(QPen(m_cursorDown ? style.strategies[1] : style.strategies[0], 1.5));
        painter.drawLine(place(*m_cursor) - QPointF(9.0, 0.0), place(*m_cursor) + QPointF(9.0, 0.0));
        painter.drawLine(place(*m_cursor) - QPointF(0.0, 9.0), place(*m_cursor) + QPointF(0.0, 9.0));
    }
}

void Canvas::paintEvent(QPaintEvent*)
{
    const Style style = Style::of(palette());
    const QRectF area = square();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStrokes(painter, area, style);
    if (m_showGuides && drawing().picture.isNull())
        paintGuides(painter, area, m_frame, style);
    paintCrop(painter, area, style);
    paintWords(painter, area, style.scaled(textScale(font())));
    paintCursors(painter, area, style);
}

}  // namespace ui
