#include "ui/presentation/drawing_mirror.h"

#include "ui/canvas/canvas.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTimer>

#include <algorithm>

namespace ui {

DrawingMirror::DrawingMirror(Canvas& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas)
{
    setAccessibleName(canvas.accessibleName());
    setAccessibleDescription(canvas.accessibleDescription());
    // A click does not set the focus: while the user draws with the mouse, the arrow keys still change the slide.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_AcceptTouchEvents, false);  // Qt then sends mouse events for a finger
    setAttribute(Qt::WA_OpaquePaintEvent);          // a stroke does not repaint the panels
    connect(&canvas, &Canvas::inkGrew, this, &DrawingMirror::grow);
    connect(&canvas, &Canvas::croppingChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas, &Canvas::cropMoved, this, qOverload<>(&QWidget::update));
    connect(&canvas, &Canvas::drawingChanged, this, [this] {
        if (m_revision != m_canvas.revision())
            update();
    });
}

void DrawingMirror::grow(const QRectF& box)
{
    const double side = std::min(width(), height());
    update(QRectF(box.topLeft() * side, box.size() * side).toAlignedRect().adjusted(-2, -2, 2, 2));
}

QPointF DrawingMirror::toCanvas(const QPointF& position) const
{
    const QRectF there = m_canvas.square();
    return there.topLeft() + position * (there.width() / std::max(1, width()));
}

void DrawingMirror::forward(QMouseEvent* event)
{
    QMouseEvent copy(event->type(), toCanvas(event->position()), event->globalPosition(), event->button(),
                     event->buttons(), event->modifiers());
    QCoreApplication::sendEvent(&m_canvas, &copy);
    event->accept();
}

void DrawingMirror::tabletEvent(QTabletEvent* event)
{
    QTabletEvent copy(event->type(), event->pointingDevice(), toCanvas(event->position()), event->globalPosition(),
                      event->pressure(), event->xTilt(), event->yTilt(), event->tangentialPressure(), event->rotation(),
                      event->z(), event->modifiers(), event->button(), event->buttons());
    QCoreApplication::sendEvent(&m_canvas, &copy);
    event->accept();  // otherwise Qt sends it again as a mouse event
}

bool DrawingMirror::takes(int key)
{
    return key == Qt::Key_Space || (key >= Qt::Key_Left && key <= Qt::Key_Down);
}

void DrawingMirror::keyPressEvent(QKeyEvent* event)
{
    if (!takes(event->key()))
        return QWidget::keyPressEvent(event);
    QKeyEvent copy(event->type(), event->key(), event->modifiers(), event->text(), event->isAutoRepeat());
    QCoreApplication::sendEvent(&m_canvas, &copy);
    update();
}

void DrawingMirror::focusOutEvent(QFocusEvent* event)
{
    QFocusEvent copy(QEvent::FocusOut, event->reason());
    QCoreApplication::sendEvent(&m_canvas, &copy);  // ends the current stroke
    QWidget::focusOutEvent(event);
}

void DrawingMirror::paintEvent(QPaintEvent*)
{
    const Style style = Style::of(palette());
    const QRectF area(0.0, 0.0, std::min(width(), height()), std::min(width(), height()));
    const double unit = area.width() / 336.0;
    QPainter painter(this);
    painter.fillRect(rect(), style.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    m_revision = m_canvas.revision();
    if (m_layer.follow(m_canvas.drawing(), m_revision, {area.size(), devicePixelRatioF(), style}))
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
    m_layer.paint(painter, area.topLeft(), m_canvas.drawing());
    m_canvas.paintCrop(painter, area, style);
    if (m_canvas.isEmpty())
        paintText(painter, area, tr("Draw here"), {17.0, false, style.canvasNote, Qt::AlignCenter}, style.scaled(unit));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.strategies[0], 3.0 * std::max(1.0, unit)));
    painter.drawRoundedRect(area.adjusted(2.0, 2.0, -2.0, -2.0), 7.0, 7.0);
    if (const auto pen = m_canvas.keyboardPen()) {
        const QPointF at = QPointF(pen->x, pen->y) * area.width();
        painter.setPen(QPen(style.strategies[1], 2.0 * unit));
        painter.drawLine(at - QPointF(9.0, 0.0) * unit, at + QPointF(9.0, 0.0) * unit);
        painter.drawLine(at - QPointF(0.0, 9.0) * unit, at + QPointF(0.0, 9.0) * unit);
    }
}

}  // namespace ui
