#pragma once

#include "ui/canvas/canvas.h"

#include <memory>
#include <vector>

namespace ui {

/// The steps of a canvas as a value, so that they can be stored. Steps that change only the rules are not in it. A copy
/// shares the contents and strokes of the steps.
struct CanvasHistory {
    /// A step that adds a stroke (`stroke` and `noteBefore`) or replaces the content (`before` and `after`).
    struct Step {
        QString name;
        std::shared_ptr<const core::Stroke> stroke = nullptr;  ///< nullptr: the step replaces the content
        QString noteBefore = {};
        std::shared_ptr<const Canvas::Content> before = nullptr, after = nullptr;

        static Step ofStroke(const QString& name, core::Stroke stroke, const QString& noteBefore);
        static Step ofContent(const QString& name, Canvas::Content before, Canvas::Content after);
        void undo(Canvas::Content& content) const;  ///< expects the content after the step
        void redo(Canvas::Content& content) const;  ///< expects the content before the step
    };

    Canvas::Content now;
    std::vector<Step> steps = {};
    int index = 0;   ///< the number of steps that lead to `now`; the others can be redone
    int clean = -1;  ///< the number of steps that lead to the content of the file; -1: none

    /// Whether undoing leads from `now` back to the first step and redoing to the last one. Runs on any thread.
    bool isConsistent() const;
    Canvas::Content last() const;  ///< the content after all steps; expects isConsistent()
};

}  // namespace ui
