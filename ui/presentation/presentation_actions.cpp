#include "ui/canvas/canvas.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/presentation/presentation.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

void Presentation::makeActions()
{
    const auto make = [this](const QString& words, const QList<QKeySequence>& keys, auto&& does) {
        auto* action = new QAction(words, this);
        action->setShortcuts(keys);
        // While the drawing has the focus, these keys draw.
        const bool draws = std::any_of(keys.begin(), keys.end(),
                                       [](const QKeySequence& key) { return DrawingMirror::takes(key[0].key()); });
        action->setShortcutContext(draws ? Qt::WidgetShortcut : Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, std::forward<decltype(does)>(does));
    };
    const auto step = [this](const Slide& slide) { showSlide(slide); };
    make(tr("Next panel or round"), {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space},
         [=, this] { step(nextSlide(m_slide, rounds())); });
    make(tr("Previous panel or round"), {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace},
         [=, this] { step(previousSlide(m_slide, rounds())); });
    make(tr("Next panel (skip rounds)"), {Qt::Key_Down}, [=, this] { step(slideOf(m_slide.panel + 1, rounds())); });
    make(tr("Previous panel"), {Qt::Key_Up}, [=, this] { step(slideOf(m_slide.panel - 1, rounds())); });
    make(tr("All panels"), {Qt::Key_Home, Qt::Key_0}, [=, this] { step(slideOf(-1, rounds())); });
    make(tr("Last panel"), {Qt::Key_End},
         [=, this] { step(slideOf(static_cast<int>(m_strategies.size()) - 1, rounds())); });
    for (int panel = 0; panel < std::min(9, static_cast<int>(core::allStrategies.size())); ++panel)
        make(tr("Panel %1").arg(panel + 1), {QKeySequence(Qt::Key_1 + panel)},
             [=, this] { step(slideOf(panel, rounds())); });
    make(tr("Undo"), {QKeySequence(QKeySequence::Undo)}, [this] { m_canvas.undoStack().undo(); });
    make(tr("Redo"), {QKeySequence(tr("Ctrl+Shift+Z"))}, [this] { m_canvas.undoStack().redo(); });
    make(tr("Clear"), {QKeySequence(tr("Ctrl+Backspace"))}, [this] { m_canvas.clear(); });
    make(tr("Leave the presentation"), {Qt::Key_Escape, Qt::Key_F5, Qt::Key_F11}, [this] { leave(); });
}

// Handles keys that the drawing ignores: the keys of a presenter work with any focus.
void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        showSlide(nextSlide(m_slide, rounds()));
    else if (event->key() == Qt::Key_PageUp)
        showSlide(previousSlide(m_slide, rounds()));
    else
        QWidget::keyPressEvent(event);
}

}  // namespace ui
