#include "ui/canvas/canvas_commands.h"

#include <utility>

namespace ui {

ContentCommand::ContentCommand(Canvas& canvas, Canvas::Content before, Canvas::Content after, const Options& options)
    : m_canvas(canvas),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_isDone(options.isDone),
      m_merge(options.merge)
{
}

void ContentCommand::undo()
{
    m_canvas.apply(m_before);
}

void ContentCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_canvas.apply(m_after);
}

bool ContentCommand::mergeWith(const QUndoCommand* next)
{
    m_after = static_cast<const ContentCommand*>(next)->m_after;
    return true;
}

StrokeCommand::StrokeCommand(Canvas& canvas, core::Stroke stroke, QString noteBefore)
    : m_canvas(canvas),
      m_stroke(std::move(stroke)),
      m_noteBefore(std::move(noteBefore))
{
}

void StrokeCommand::undo()
{
    Canvas::Content content = m_canvas.m_content;
    content.drawing.ink.strokes.pop_back();
    content.note = m_noteBefore;
    m_canvas.apply(content);
}

void StrokeCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    Canvas::Content content = m_canvas.m_content;
    content.drawing.ink.strokes.push_back(m_stroke);
    content.note.clear();
    m_canvas.apply(content);
}

}  // namespace ui
