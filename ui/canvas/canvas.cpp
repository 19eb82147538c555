#include "ui/canvas/canvas.h"

#include "core/image/erase.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/picture/convert.h"
#include "ui/picture/seen.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds betweenAnnouncements{33};

}  // namespace

Canvas::Canvas(QWidget* parent) : QWidget(parent), m_announcements(betweenAnnouncements, [this] { announce(); })
{
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw one object here. The arrow keys move the pen; Space lowers and lifts it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents, false);  // Qt then sends mouse events for a finger
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QUndoStack* stack : {&m_undo, &m_lentUndo}) {
        stack->setUndoLimit(200);
        m_history.addStack(stack);
    }
    m_history.setActiveStack(&m_undo);
}

Canvas::~Canvas()
{
    for (QObject* sender : std::initializer_list<QObject*>{&m_undo, &m_lentUndo, &m_history})
        sender->blockSignals(true);  // clearing emits signals to objects that are being destroyed
}

void Canvas::start(const Drawing& drawing, const QString& note)
{
    m_movement.reset();
    undoStack().clear();
    apply({drawing, note, ++m_documents});
}

void Canvas::startExample(const core::Ink& ink, const QString& note)
{
    m_movement.reset();
    undoStack().clear();
    apply({.drawing = {ink, {}}, .note = note, .document = ++m_documents, .isExample = true});
}

void Canvas::push(Content after, const QString& what, int merge)
{
    endStroke();
    auto step = CanvasHistory::Step::ofContent(what, m_content, std::move(after));
    undoStack().push(new StepCommand(*this, std::move(step), {.isDone = false, .merge = merge}));
}

void Canvas::setContent(const Content& content, const QString& what, int merge)
{
    Content after = content;
    if (!after.drawing.picture.isNull() && !after.drawing.image)
        after.drawing.picture = flattened(after.drawing.picture);
    after.document = ++m_documents;
    push(after, what, merge);
}

void Canvas::lend()
{
    if (isLent())
        return;
    endStroke();
    m_ownContent = m_content;
    m_lentUndo.clear();
    m_history.setActiveStack(&m_lentUndo);
    apply({.drawing = {}, .note = {}, .document = ++m_documents});
}

void Canvas::takeBack()
{
    if (!isLent())
        return;
    endStroke();
    const Content own = *std::exchange(m_ownContent, std::nullopt);
    m_history.setActiveStack(&m_undo);
    m_lentUndo.clear();
    apply(own);
}

bool Canvas::isModified() const
{
    const QUndoStack& steps = isLent() ? m_lentUndo : m_undo;
    const int clean = steps.cleanIndex(), now = steps.index();
    for (int step = std::min(clean, now); clean >= 0 && step < std::max(clean, now); ++step)
        if (steps.command(step)->id() < firstOtherStep)
            return true;
    return clean < 0;
}

void Canvas::replace(const Drawing& drawing, const QString& note, const QString& what)
{
    Drawing shown = drawing;
    if (!shown.picture.isNull())
        shown.picture = flattened(shown.picture);  // show the background that the networks get
    push({shown, note, ++m_documents}, what);
}

void Canvas::showExample(const core::Ink& ink, const QString& note)
{
    push({.drawing = {ink, {}}, .note = note, .document = ++m_documents, .isExample = true}, tr("Open example"));
}

void Canvas::showPicture(const QImage& picture, const QString& note)
{
    replace({{}, picture}, note, tr("Open %1").arg(note));
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
    leaveCrop();
    m_content = content;
    m_remark.clear();
    ++m_revision;
    update();
    announce();
}

void Canvas::announce()
{
    m_announcements.forget();
    if (drawing().image) {
        emit imageChanged(*drawing().image);
    } else if (drawing().picture.isNull()) {
        emit inkChanged(drawing().ink);
    } else {
        emit pictureChanged(drawing().picture);
    }
    emit drawingChanged();
}

void Canvas::growTo(const QRectF& box)
{
    const QRectF area = square();
    const QRectF place(area.topLeft() + box.topLeft() * area.width(), box.size() * area.width());
    update(place.toAlignedRect().adjusted(-2, -2, 2, 2));
    emit inkGrew(box);
}

void Canvas::beginStroke(const core::InkPoint& point, Tool tool)
{
    endStroke();
    if (!m_remark.isEmpty() || !m_content.note.isEmpty() || isEmpty())
        update();  // hide the text
    m_remark.clear();
    if (tool != Tool::Pen && !drawing().picture.isNull()) {
        m_remark = tr("The eraser removes only ink. To remove a picture, use Clear.");
        return update();
    }
    m_movement = {m_content, tool, point};
    if (tool != Tool::Pen)
        return eraseTo(point);
    if (!drawing().picture.isNull() || isExample()) {
        m_remark =
            isExample() ? tr("New drawing. Undo restores the example.") : tr("New drawing. Undo restores the picture.");
        m_content = {{}, {}, ++m_documents};
        ++m_revision;
        update();
    }
    if (isEmpty())
        ++m_revision;  // hide the hint
    m_content.note.clear();
    m_content.blend.reset();
    m_content.drawing.ink.strokes.push_back({{point}, m_penWidth, false});
    m_line = StrokeLine(drawing().ink.strokes.back());
    growTo(m_line.end());
    m_announcements.runNow();
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

/// Keeps every sample: a sample close to the previous one may be the turn of a fast stroke.
void Canvas::extendLine(const core::InkPoint& point)
{
    core::Stroke& stroke = m_content.drawing.ink.strokes.back();
    if (stroke.points.back() == point)
        return;
    stroke.points.push_back(point);
    const QRectF before = m_line.end();
    m_line.follow(stroke);
    growTo(before | m_line.end());
    m_announcements.request();
}

void Canvas::eraseTo(const core::InkPoint& point)
{
    const core::EraserMove move{std::exchange(m_movement->at, point), point, m_penWidth};
    core::Ink& ink = m_content.drawing.ink;
    core::Ink left = m_movement->tool == Tool::StrokeEraser ? eraseStrokes(ink, move) : eraseInk(ink, move);
    if (left == ink)
        return;
    ink = std::move(left);
    m_content.note.clear();
    m_content.blend.reset();
    m_content.isExample = false;
    ++m_revision;
    update();
    m_announcements.request();
}

void Canvas::dropMovement()
{
    m_cursorDown = false;
    if (m_movement)
        m_content = std::exchange(m_movement, std::nullopt)->before;
}

void Canvas::endStroke()
{
    if (!m_movement)
        return;
    const Movement done = *std::exchange(m_movement, std::nullopt);
    m_announcements.flush();
    if (done.before.drawing == drawing())
        return;
    const bool addsStroke = done.tool == Tool::Pen && done.before.document == m_content.document && !done.before.blend;
    const QString name = done.tool == Tool::Pen       ? tr("Stroke %1").arg(drawing().ink.strokes.size())
                       : done.tool == Tool::InkEraser ? tr("Erase ink")
                                                      : tr("Erase strokes");
    undoStack().push(
        new StepCommand(*this,
                        addsStroke ? CanvasHistory::Step::ofStroke(name, drawing().ink.strokes.back(), done.before.note)
                                   : CanvasHistory::Step::ofContent(name, done.before, m_content),
                        {}));
}

}  // namespace ui
