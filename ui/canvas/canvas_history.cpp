#include "ui/canvas/canvas_history.h"

#include "ui/canvas/canvas_commands.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Whether the step can have led to `content`.
bool leadsTo(const CanvasHistory::Step& step, const Canvas::Content& content)
{
    if (!step.stroke)
        return step.before && step.after && *step.after == content;
    const std::vector<core::Stroke>& strokes = content.drawing.ink.strokes;
    return !strokes.empty() && strokes.back() == *step.stroke;
}

}  // namespace

CanvasHistory::Step CanvasHistory::Step::ofStroke(const QString& name, core::Stroke stroke, const QString& noteBefore)
{
    return {.name = name, .stroke = std::make_shared<const core::Stroke>(std::move(stroke)), .noteBefore = noteBefore};
}

CanvasHistory::Step CanvasHistory::Step::ofContent(const QString& name, Canvas::Content before, Canvas::Content after)
{
    return {.name = name,
            .before = std::make_shared<const Canvas::Content>(std::move(before)),
            .after = std::make_shared<const Canvas::Content>(std::move(after))};
}

void CanvasHistory::Step::undo(Canvas::Content& content) const
{
    if (!stroke) {
        content = *before;
        return;
    }
    content.drawing.ink.strokes.pop_back();
    content.note = noteBefore;
}

void CanvasHistory::Step::redo(Canvas::Content& content) const
{
    if (!stroke) {
        content = *after;
        return;
    }
    content.drawing.ink.strokes.push_back(*stroke);
    content.note.clear();
}

bool CanvasHistory::isConsistent() const
{
    const auto count = static_cast<int>(steps.size());
    if (index < 0 || index > count || clean < -1 || clean > count)
        return false;
    Canvas::Content content = now;
    for (int place = index - 1; place >= 0; --place) {
        const Step& step = steps[static_cast<std::size_t>(place)];
        if (!leadsTo(step, content))
            return false;
        step.undo(content);
    }
    content = now;
    for (auto step = steps.begin() + index; step != steps.end(); ++step) {
        if (!step->stroke && (!step->before || !step->after || *step->before != content))
            return false;
        step->redo(content);
    }
    return true;
}

Canvas::Content CanvasHistory::last() const
{
    Canvas::Content content = now;
    for (auto step = steps.begin() + index; step != steps.end(); ++step)
        step->redo(content);
    return content;
}

CanvasHistory Canvas::ownHistory() const
{
    CanvasHistory history{.now = ownContent()};
    if (m_movement && !isLent())
        history.now = m_movement->before;  // the stroke becomes a step when it ends
    history.clean = m_undo.cleanIndex();
    for (int place = 0; place < m_undo.count(); ++place) {
        const QUndoCommand* command = m_undo.command(place);
        if (const auto* step = dynamic_cast<const StepCommand*>(command))
            history.steps.push_back(step->step());
        else if (m_undo.cleanIndex() > place)
            --history.clean;
        if (place + 1 == m_undo.index())
            history.index = static_cast<int>(history.steps.size());
    }
    return history;
}

void Canvas::restoreHistory(const CanvasHistory& history)
{
    m_movement.reset();
    m_undo.clear();
    const Content last = history.last();
    m_documents = std::max({m_documents, last.document, history.now.document});
    for (const CanvasHistory::Step& step : history.steps)
        if (!step.stroke)
            m_documents = std::max({m_documents, step.before->document, step.after->document});
    apply(last);
    for (const CanvasHistory::Step& step : history.steps)
        m_undo.push(new StepCommand(*this, step, {}));
    if (history.clean >= 0) {
        m_undo.setIndex(history.clean);
        m_undo.setClean();
    } else {
        m_undo.resetClean();
    }
    m_undo.setIndex(history.index);
}

}  // namespace ui
