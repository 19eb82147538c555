#pragma once

#include "ui/canvas/canvas.h"

#include <QUndoCommand>

namespace ui {

/// Before and after as values, for what changes everything: open, paste, clear, erase. Pictures are shared by Qt.
class ContentCommand : public QUndoCommand {
public:
    /// `isDone`: the canvas shows `after` already when the command is pushed.
    ContentCommand(Canvas& canvas, Canvas::Content before, Canvas::Content after, bool isDone);
    void undo() override;
    void redo() override;

private:
    Canvas& m_canvas;
    Canvas::Content m_before;
    Canvas::Content m_after;
    bool m_isDone;
};

/// One stroke more, which the canvas shows already when the command is pushed. Keeps the stroke only, so that the
/// history of a long drawing stays small.
class StrokeCommand : public QUndoCommand {
public:
    StrokeCommand(Canvas& canvas, core::Stroke stroke, QString noteBefore);
    void undo() override;
    void redo() override;

private:
    Canvas& m_canvas;
    core::Stroke m_stroke;
    QString m_noteBefore;
    bool m_isDone = true;
};

}  // namespace ui
