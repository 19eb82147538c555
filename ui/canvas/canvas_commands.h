#pragma once

#include "ui/canvas/canvas_history.h"

#include <QUndoCommand>

namespace ui {

/// A step of the canvas in the undo stack. Pictures are implicitly shared. A step that adds a stroke stores only the
/// stroke, so that the history of a long drawing stays small.
class StepCommand : public QUndoCommand {
public:
    struct Options {
        bool isDone = true;  ///< the canvas already shows the step when the command is pushed
        int merge = -1;      ///< adjacent steps with the same number become one; -1: none
    };
    StepCommand(Canvas& canvas, CanvasHistory::Step step, const Options& options);
    const CanvasHistory::Step& step() const { return m_step; }
    void undo() override;
    void redo() override;
    int id() const override { return m_options.merge; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    Canvas& m_canvas;
    CanvasHistory::Step m_step;
    Options m_options;
};

}  // namespace ui
