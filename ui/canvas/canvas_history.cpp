#include "ui/canvas/canvas_history.h"

#include "ui/canvas/canvas_commands.h"

#include <algorithm>

namespace ui {

namespace {

/// Undoes the step in `content`. Returns false if the step does not lead to it.
bool undone(const CanvasHistory::Step& step, Canvas::Content& content)
{
    if (!step.stroke) {
        if (!step.before || !step.after || *step.after != content)
            return false;
        content = *step.before;
        return true;
    }
    std::vector<core::Stroke>& strokes = content.drawing.ink.strokes;
    if (strokes.empty() || strokes.back() != *step.stroke)
        return false;
    strokes.pop_back();
    content.note = step.noteBefore;
    return true;
}

void redo(const CanvasHistory::Step& step, Canvas::Content& content)
{
    if (!step.stroke) {
        content = *step.after;
        return;
    }
    content.drawing.ink.strokes.push_back(*step.stroke);
    content.note.clear();
}

}  // namespace

bool CanvasHistory::isConsistent() const
{
    const auto count = static_cast<int>(steps.size());
    if (index < 0 || index > count || clean < -1 || clean > count)
        return false;
    Canvas::Content content = now;
    for (int place = index - 1; place >= 0; --place)
        if (!undone(steps[static_cast<std::size_t>(place)], content))
            return false;
    content = now;
    for (auto step = steps.begin() + index; step != steps.end(); ++step) {
        if (!step->stroke && (!step->before || !step->after || *step->before != content))
            return false;
        redo(*step, content);
    }
    return true;
}

Canvas::Content CanvasHistory::last() const
{
    Canvas::Content content = now;
    for (auto step = steps.begin() + index; step != steps.end(); ++step)
        redo(*step, content);
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
        if (const auto* stroke = dynamic_cast<const StrokeCommand*>(command))
            history.steps.push_back(stroke->step());
        else if (const auto* content = dynamic_cast<const ContentCommand*>(command))
            history.steps.push_back(content->step());
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
    for (const CanvasHistory::Step& step : history.steps) {
        QUndoCommand* command = nullptr;
        if (step.stroke)
            command = new StrokeCommand(*this, step);
        else
            command = new ContentCommand(*this, step);
        command->setText(step.name);
        m_undo.push(command);
    }
    if (history.clean >= 0) {
        m_undo.setIndex(history.clean);
        m_undo.setClean();
    } else {
        m_undo.resetClean();
    }
    m_undo.setIndex(history.index);
}

}  // namespace ui
