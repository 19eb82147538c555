#include "ui/canvas/canvas.h"

#include "ui/picture/seen.h"

#include <QPainter>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace ui {

/// Before and after as values: strokes are small and pictures are shared by Qt.
class DrawingCommand : public QUndoCommand {
public:
    struct State {
        Drawing drawing;
        QString note;
    };
    DrawingCommand(Canvas& canvas, State before, State after, const QString& what)
        : QUndoCommand(what), m_canvas(canvas), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { m_canvas.apply(m_before.drawing, m_before.note); }
    void redo() override { m_canvas.apply(m_after.drawing, m_after.note); }

private:
    Canvas& m_canvas;
    State m_before;
    State m_after;
};

Canvas::Canvas(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw one thing here. Arrow keys move the pen, Space puts it down and lifts it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_AcceptTouchEvents, false);  // so that a finger arrives as a mouse
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_undo.setUndoLimit(200);
}

QImage Canvas::render(int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Style::light().canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, image.rect(), m_drawing, Style::light());
    return image;
}

void Canvas::start(const Drawing& drawing, const QString& note)
{
    m_undo.clear();
    m_before.reset();
    apply(drawing, note);
}

void Canvas::showPicture(const QImage& picture, const QString& note)
{
    endStroke();
    change({{}, picture}, note, tr("Open picture"));
}

void Canvas::showImage(const core::Image& image, const QString& note)
{
    endStroke();
    change({{}, pixelPicture(image, Style::light()), image}, note, tr("Open image"));
}

void Canvas::clear()
{
    endStroke();
    if (!m_drawing.empty())
        change({}, {}, tr("Clear"));
}

void Canvas::setTool(Tool tool)
{
    m_tool = tool;
    update();
}

void Canvas::setPenWidth(double width)
{
    m_penWidth = std::clamp(width, 0.01, 0.3);
}

void Canvas::change(const Drawing& drawing, const QString& note, const QString& what)
{
    m_undo.push(new DrawingCommand(*this, {m_drawing, m_note}, {drawing, note}, what));
}

void Canvas::apply(const Drawing& drawing, const QString& note)
{
    m_drawing = drawing;
    m_note = note;
    announce();
}

void Canvas::announce()
{
    update();
    if (m_drawing.image)
        emit imageChanged(*m_drawing.image);
    else if (m_drawing.picture.isNull())
        emit inkChanged(m_drawing.ink);
    else
        emit pictureChanged(m_drawing.picture);
    emit drawingChanged();
}

void Canvas::beginStroke(const core::InkPoint& point, bool erases)
{
    endStroke();
    m_before = m_drawing;
    m_drawing.image.reset();
    m_drawing.picture = {};  // drawing over a picture starts afresh; undo brings the picture back
    const double width = erases ? 2.0 * m_penWidth : m_penWidth;
    m_drawing.ink.strokes.push_back({{point}, width, erases});
    announce();
}

void Canvas::extendStroke(const core::InkPoint& point)
{
    if (!m_before)
        return;
    auto& points = m_drawing.ink.strokes.back().points;
    if (points.back() == point)
        return;
    points.push_back(point);
    announce();
}

void Canvas::endStroke()
{
    if (!m_before)
        return;
    const Drawing before = *std::exchange(m_before, std::nullopt);
    const Drawing after = m_drawing;
    const bool erased = after.ink.strokes.back().erases;
    m_undo.push(new DrawingCommand(*this, {before, m_note}, {after, {}}, erased ? tr("Erase") : tr("Draw")));
}

void Canvas::paintEvent(QPaintEvent*)
{
    const Style style = Style::of(palette());
    const QRectF area = square();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, area, m_drawing, style);
    if (isEmpty())
        paintText(painter, area, tr("Draw here"), {17.0, false, style.canvasNote, Qt::AlignCenter}, style);
    else if (!m_note.isEmpty())
        paintText(painter, area.adjusted(10.0, 0.0, -10.0, -6.0), m_note, {12.0, false, style.canvasNote, Qt::AlignLeft | Qt::AlignBottom}, style);
    if (hasFocus()) {
        painter.setPen(QPen(style.strategies[0], 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1.0, 1.0, -1.0, -1.0), 7.0, 7.0);
    }
    if (m_cursor && hasFocus()) {
        const QPointF at = area.topLeft() + QPointF(m_cursor->x, m_cursor->y) * area.width();
        painter.setPen(QPen(m_cursorDown ? style.strategies[1] : style.strategies[0], 1.5));
        painter.drawLine(at - QPointF(9.0, 0.0), at + QPointF(9.0, 0.0));
        painter.drawLine(at - QPointF(0.0, 9.0), at + QPointF(0.0, 9.0));
    }
}

}  // namespace ui
