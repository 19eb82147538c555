#include "ui/canvas/canvas.h"

#include "core/image/drawing_file.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The pen pressure in (0, 1]; 1 for a pen without a pressure sensor. A tilt of more than 30 degrees increases it up to
/// a factor of two, like the side of a pencil, but not above 1.
double penPressure(const QTabletEvent& event)
{
    const QInputDevice::Capabilities can = event.pointingDevice()->capabilities();
    if (!can.testFlag(QInputDevice::Capability::Pressure))
        return 1.0;
    const bool tilts = can.testFlag(QInputDevice::Capability::XTilt) || can.testFlag(QInputDevice::Capability::YTilt);
    const double tilt = tilts ? std::max(std::abs(event.xTilt()), std::abs(event.yTilt())) : 0.0;
    return std::min(1.0, event.pressure() * (1.0 + std::clamp((tilt - 30.0) / 30.0, 0.0, 1.0)));
}

}  // namespace

QRectF Canvas::square() const
{
    const int side = std::min(width(), height());
    const QPoint corner((width() - side) / 2, (height() - side) / 2);  // whole pixels, so that cached pixels align
    return {corner, QSizeF(side, side)};
}

core::InkPoint Canvas::toCanvas(const QPointF& position, double pressure) const
{
    const QRectF area = square();
    const QPointF at = (position - area.topLeft()) / std::max(1.0, area.width());
    return core::storedPoint({at.x(), at.y(), std::clamp(pressure, 0.05, 1.0)});
}

bool Canvas::erases() const
{
    return (m_movement ? m_movement->tool : m_tool) != Tool::Pen;
}

void Canvas::hover(const std::optional<core::InkPoint>& at)
{
    m_hover = at;
    if (erases())
        update();
}

bool Canvas::event(QEvent* event)
{
    // While the canvas has the focus, it handles Space and the keys for cropping before any shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool crops =
            isCropping()
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape);
        if (crops || (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    m_hover = toCanvas(event->position(), 1.0);
    if (m_crop)
        return holdCrop(event->position());
    if (event->button() == Qt::LeftButton)
        beginStroke(*m_hover, m_tool);
    else if (event->button() == Qt::RightButton)
        beginStroke(*m_hover, m_tool == Tool::Pen ? Tool::InkEraser : m_tool);
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    hover(toCanvas(event->position(), 1.0));
    if (m_crop && event->buttons() != Qt::NoButton)
        return dragCrop(event->position());
    if (event->buttons() & (Qt::LeftButton | Qt::RightButton))
        extendStroke(*m_hover);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::RightButton)))
        endStroke();
    update();
}

void Canvas::leaveEvent(QEvent* event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void Canvas::tabletEvent(QTabletEvent* event)
{
    // Always accept the event: otherwise Qt sends it again as a mouse event, which doubles the strokes.
    event->accept();
    const core::InkPoint point = toCanvas(event->position(), penPressure(*event));
    const bool turned = event->pointerType() == QPointingDevice::PointerType::Eraser;
    hover(point);
    if (m_crop && event->type() == QEvent::TabletPress)
        holdCrop(event->position());
    else if (m_crop && event->type() == QEvent::TabletMove && event->buttons() != Qt::NoButton)
        dragCrop(event->position());
    else if (m_crop)
        return;
    else if (event->type() == QEvent::TabletPress)
        beginStroke(point, turned && m_tool == Tool::Pen ? Tool::InkEraser : m_tool);
    else if (event->type() == QEvent::TabletMove && event->buttons() != Qt::NoButton)
        extendStroke(point);
    else if (event->type() == QEvent::TabletRelease)
        endStroke();
}

bool Canvas::moveCursor(int key, bool fine)
{
    const double step = fine ? 0.01 : 0.04;
    core::InkPoint to = m_cursor.value_or(core::InkPoint{0.5, 0.5, 1.0});
    switch (key) {
    case Qt::Key_Left:
        to.x -= step;
        break;
    case Qt::Key_Right:
        to.x += step;
        break;
    case Qt::Key_Up:
        to.y -= step;
        break;
    case Qt::Key_Down:
        to.y += step;
        break;
    default:
        return false;
    }
    to.x = std::clamp(to.x, 0.0, 1.0);
    to.y = std::clamp(to.y, 0.0, 1.0);
    m_cursor = core::storedPoint(to);
    if (m_cursorDown)
        extendStroke(*m_cursor);
    update();
    return true;
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (m_crop && cropKey(*event))
        return;
    if (moveCursor(event->key(), event->modifiers() & Qt::ShiftModifier))
        return;
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        if (!m_cursor)
            m_cursor = core::InkPoint{0.5, 0.5, 1.0};
        m_cursorDown = !m_cursorDown;
        if (m_cursorDown)
            beginStroke(*m_cursor, m_tool);
        else
            endStroke();
        update();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_cursorDown) {
        m_cursorDown = false;
        endStroke();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    if (m_cursorDown) {
        m_cursorDown = false;
        endStroke();
    }
    QWidget::focusOutEvent(event);
}

}  // namespace ui
