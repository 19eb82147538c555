#pragma once

#include "ui/canvas/canvas_history.h"

#include <QUndoCommand>

#include <memory>

namespace ui {

/// A step that stores the content before and after it: open, paste, clear, erase. Pictures are implicitly shared.
class ContentCommand : public QUndoCommand {
public:
    struct Options {
        bool isDone = false;  ///< the canvas already shows `after` when the command is pushed
        int merge = -1;       ///< adjacent steps with the same number become one; -1: none
    };
    ContentCommand(Canvas& canvas, Canvas::Content before, Canvas::Content after, const Options& options);
    /// A stored step that the canvas already shows.
    ContentCommand(Canvas& canvas, const CanvasHistory::Step& step);
    CanvasHistory::Step step() const { return {.name = text(), .before = m_before, .after = m_after}; }
    void undo() override;
    void redo() override;
    int id() const override { return m_merge; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    Canvas& m_canvas;
    std::shared_ptr<const Canvas::Content> m_before, m_after;
    bool m_isDone;
    int m_merge;
};

/// A step that adds a stroke. The canvas already shows the stroke when the command is pushed. The command stores only
/// the stroke, so that the history of a long drawing stays small.
class StrokeCommand : public QUndoCommand {
public:
    StrokeCommand(Canvas& canvas, core::Stroke stroke, QString noteBefore);
    /// A stored step that the canvas already shows.
    StrokeCommand(Canvas& canvas, const CanvasHistory::Step& step);
    CanvasHistory::Step step() const { return {.name = text(), .stroke = m_stroke, .noteBefore = m_noteBefore}; }
    void undo() override;
    void redo() override;

private:
    Canvas& m_canvas;
    std::shared_ptr<const core::Stroke> m_stroke;
    QString m_noteBefore;
    bool m_isDone = true;
};

}  // namespace ui
