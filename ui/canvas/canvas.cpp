#include "ui/canvas/canvas.h"

#include "core/image/erase.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/convert.h"
#include "ui/picture/seen.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double leastStep = 0.006;  ///< of the canvas: samples nearer to each other than this only move the line's end

}  // namespace

Canvas::Canvas(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw one thing here. Arrow keys move the pen, Space puts it down and lifts it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents, false);  // so that a finger arrives as a mouse
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_undo.setUndoLimit(200);
}

Canvas::~Canvas()
{
    m_undo.blockSignals(true);  // emptying it tells those who listen, and they are half gone by then
}

void Canvas::start(const Drawing& drawing, const QString& note)
{
    m_movement.reset();
    m_undo.clear();
    apply({drawing, note, ++m_documents});
}

void Canvas::replace(const Drawing& drawing, const QString& note, const QString& what)
{
    endStroke();
    auto* command = new ContentCommand(*this, m_content, {drawing, note, ++m_documents}, false);
    command->setText(what);
    m_undo.push(command);
}

void Canvas::showPicture(const QImage& picture, const QString& note)
{
    replace({{}, flattened(picture)}, note, tr("Open %1").arg(note));
}

void Canvas::showImage(const core::Image& image, const QString& note)
{
    replace({{}, pixelPicture(image, Style::light()), image}, note, tr("Open %1").arg(note));
}

void Canvas::clear()
{
    endStroke();
    if (!isEmpty())
        replace({}, {}, tr("Clear"));
}

void Canvas::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    endStroke();
    m_tool = tool;
    update();
    emit toolChanged(tool);
}

void Canvas::setPenWidth(double width)
{
    m_penWidth = std::clamp(width, 0.01, 0.3);
    update();
}

void Canvas::setShowGuides(bool show)
{
    if (show == m_showGuides)
        return;
    m_showGuides = show;
    update();
    emit guidesChanged(show);
}

void Canvas::setFrame(const Frame& frame)
{
    m_frame = frame;
    update();
}

void Canvas::apply(const Content& content)
{
    m_content = content;
    m_remark.clear();
    m_finished = {};
    announce();
}

void Canvas::announce()
{
    update();
    if (drawing().image)
        emit imageChanged(*drawing().image);
    else if (drawing().picture.isNull())
        emit inkChanged(drawing().ink);
    else
        emit pictureChanged(drawing().picture);
    emit drawingChanged();
}

void Canvas::beginStroke(const core::InkPoint& point, Tool tool)
{
    endStroke();
    m_remark.clear();
    if (tool != Tool::Pen && !drawing().picture.isNull()) {
        m_remark = tr("The eraser takes ink, not pictures: Clear does");
        return update();
    }
    m_movement = {m_content, tool, point};
    m_finished = {};
    if (tool != Tool::Pen)
        return eraseTo(point);
    if (!drawing().picture.isNull()) {
        m_remark = tr("New drawing. Undo brings the picture back.");
        m_content = {{}, {}, ++m_documents};
    }
    m_content.note.clear();
    m_content.drawing.ink.strokes.push_back({{point}, m_penWidth, false});
    announce();
}

void Canvas::extendStroke(const core::InkPoint& point)
{
    if (!m_movement)
        return;
    if (m_movement->tool == Tool::Pen)
        extendLine(point);
    else
        eraseTo(point);
}

void Canvas::extendLine(const core::InkPoint& point)
{
    auto& points = m_content.drawing.ink.strokes.back().points;
    if (points.back() == point)
        return;
    const std::size_t count = points.size();
    const auto near = [](const core::InkPoint& one, const core::InkPoint& other) {
        return std::hypot(one.x - other.x, one.y - other.y) < leastStep;
    };
    if (count > 1 && near(points[count - 2], points.back()))
        points.back() = point;
    else
        points.push_back(point);
    announce();
}

void Canvas::eraseTo(const core::InkPoint& point)
{
    const core::EraserMove move{std::exchange(m_movement->at, point), point, m_penWidth};
    core::Ink& ink = m_content.drawing.ink;
    core::Ink left = m_movement->tool == Tool::StrokeEraser ? eraseStrokes(ink, move) : eraseInk(ink, move);
    if (left == ink)
        return update();
    ink = std::move(left);
    m_content.note.clear();
    m_finished = {};
    announce();
}

void Canvas::endStroke()
{
    if (!m_movement)
        return;
    const Movement done = *std::exchange(m_movement, std::nullopt);
    if (done.before.drawing == drawing())
        return;
    const QString stroke = tr("Stroke %1").arg(drawing().ink.strokes.size());
    QUndoCommand* command = nullptr;
    if (done.tool == Tool::Pen && done.before.drawing.picture.isNull())
        command = new StrokeCommand(*this, drawing().ink.strokes.back(), done.before.note);
    else
        command = new ContentCommand(*this, done.before, m_content, true);
    command->setText(done.tool == Tool::Pen ? stroke : done.tool == Tool::InkEraser ? tr("Erase ink") : tr("Erase strokes"));
    m_undo.push(command);
}

}  // namespace ui
