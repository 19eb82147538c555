#pragma once

#include "ui/canvas/canvas.h"

#include <QUndoCommand>

namespace ui {

/// A step that stores the content before and after it: open, paste, clear, erase. Pictures are implicitly shared.
class ContentCommand : public QUndoCommand {
public:
    struct Options {
        bool isDone = false;  ///< the canvas already shows `after` when the command is pushed
        int merge = -1;       ///< adjacent steps with the same number become one; -1: none
    };
    ContentCommand(Canvas& canvas, Canvas::Content before, Canvas::Content after, const Options& options);
    void undo() override;
    void redo() override;
    int id() const override { return m_merge; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    Canvas& m_canvas;
    Canvas::Content m_before;
    Canvas::Content m_after;
    bool m_isDone;
    int m_merge;
};

/// A step that adds a stroke. The canvas already shows the stroke when the command is pushed. The command stores only
/// the stroke, so that the history of a long drawing stays small.
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
