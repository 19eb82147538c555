#include "ui/canvas/canvas_commands.h"

#include <utility>

namespace ui {

StepCommand::StepCommand(Canvas& canvas, CanvasHistory::Step step, const Options& options)
    : QUndoCommand(step.name),
      m_canvas(canvas),
      m_step(std::move(step)),
      m_options(options)
{
}

void StepCommand::undo()
{
    m_canvas.dropMovement();
    Canvas::Content content = m_canvas.m_content;
    m_step.undo(content);
    m_canvas.apply(content);
}

void StepCommand::redo()
{
    if (std::exchange(m_options.isDone, false))
        return;
    m_canvas.dropMovement();
    Canvas::Content content = m_canvas.m_content;
    m_step.redo(content);
    m_canvas.apply(content);
}

bool StepCommand::mergeWith(const QUndoCommand* next)
{
    m_step.after = static_cast<const StepCommand*>(next)->m_step.after;
    return true;
}

}  // namespace ui
