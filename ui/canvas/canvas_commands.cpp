#include "ui/canvas/canvas_commands.h"

#include <utility>

namespace ui {

ContentCommand::ContentCommand(Canvas& canvas, Canvas::Content before, Canvas::Content after, const Options& options)
    : m_canvas(canvas),
      m_before(std::make_shared<const Canvas::Content>(std::move(before))),
      m_after(std::make_shared<const Canvas::Content>(std::move(after))),
      m_isDone(options.isDone),
      m_merge(options.merge)
{
}

ContentCommand::ContentCommand(Canvas& canvas, const CanvasHistory::Step& step)
    : m_canvas(canvas),
      m_before(step.before),
      m_after(step.after),
      m_isDone(true),
      m_merge(-1)
{
}

void ContentCommand::undo()
{
    m_canvas.apply(*m_before);
}

void ContentCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        m_canvas.apply(*m_after);
}

bool ContentCommand::mergeWith(const QUndoCommand* next)
{
    m_after = static_cast<const ContentCommand*>(next)->m_after;
    return true;
}

StrokeCommand::StrokeCommand(Canvas& canvas, core::Stroke stroke, QString noteBefore)
    : m_canvas(canvas),
      m_stroke(std::make_shared<const core::Stroke>(std::move(stroke))),
      m_noteBefore(std::move(noteBefore))
{
}

StrokeCommand::StrokeCommand(Canvas& canvas, const CanvasHistory::Step& step)
    : m_canvas(canvas),
      m_stroke(step.stroke),
      m_noteBefore(step.noteBefore)
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
    content.drawing.ink.strokes.push_back(*m_stroke);
    content.note.clear();
    m_canvas.apply(content);
}

}  // namespace ui
