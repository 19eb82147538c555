// The keys and buttons of the presentation.
#include "ui/canvas/canvas.h"
#include "ui/presentation/drawing_mirror.h"
#include "ui/presentation/presentation.h"
#include "ui/presentation/presentation_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

QAction* Presentation::make(const QString& words, const QList<QKeySequence>& keys, const std::function<void()>& does)
{
    auto* action = new QAction(words, this);
    action->setShortcuts(keys);
    // While the drawing has the focus, these keys draw.
    const bool draws = std::any_of(keys.begin(), keys.end(),
                                   [](const QKeySequence& key) { return DrawingMirror::takes(key[0].key()); });
    action->setShortcutContext(draws ? Qt::WidgetShortcut : Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void Presentation::makeActions()
{
    makeSlideActions();
    makeToolActions();
    m_leave = make(tr("Leave the presentation"), {Qt::Key_Escape, Qt::Key_F5, Qt::Key_F11}, [this] { leave(); });
}

void Presentation::makeSlideActions()
{
    m_next = make(tr("Next panel or round"), {Qt::Key_Right, Qt::Key_Space},
                  [this] { showSlide(nextSlide(m_slide, slideShow())); });
    m_previous = make(tr("Previous panel or round"), {Qt::Key_Left, Qt::Key_Backspace},
                      [this] { showSlide(previousSlide(m_slide, slideShow())); });
    make(tr("Next panel, round or step of a lesson"), {Qt::Key_PageDown}, [this] { step(1); });
    make(tr("Previous panel, round or step of a lesson"), {Qt::Key_PageUp}, [this] { step(-1); });
    make(tr("Next panel (skip rounds)"), {Qt::Key_Down},
         [this] { showSlide(slideOf(m_slide.panel + 1, slideShow())); });
    make(tr("Previous panel"), {Qt::Key_Up}, [this] { showSlide(slideOf(m_slide.panel - 1, slideShow())); });
    make(tr("Several panels"), {Qt::Key_Home, Qt::Key_0}, [this] { showSlide(slideOf(-1, slideShow())); });
    make(tr("Last panel"), {Qt::Key_End},
         [this] { showSlide(slideOf(static_cast<int>(m_shown.size()) - 1, slideShow())); });
    for (int panel = 0; panel < std::min(9, static_cast<int>(core::allStrategies.size())); ++panel)
        make(tr("Panel %1").arg(panel + 1), {QKeySequence(Qt::Key_1 + panel)},
             [this, panel] { showSlide(slideOf(panel, slideShow())); });
    m_larger = make(tr("Larger text, fewer panels on a page"), {QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))},
                    [this] { stepTogether(1); });
    m_smaller =
        make(tr("Smaller text, more panels on a page"), {QKeySequence(tr("Ctrl+-"))}, [this] { stepTogether(-1); });
    m_cover = make(tr("Cover the answers"), {Qt::Key_Period}, [this] { emit coverAsked(); });
    m_cover->setCheckable(true);
}

void Presentation::makeToolActions()
{
    Canvas& canvas = m_session.canvas();
    auto* tools = new QActionGroup(this);
    m_pen = make(tr("Pen"), {Qt::Key_P}, [&canvas] { canvas.setTool(Canvas::Tool::Pen); });
    m_eraser = make(tr("Eraser"), {Qt::Key_E}, [&canvas] { canvas.setTool(Canvas::Tool::InkEraser); });
    for (QAction* tool : {m_pen, m_eraser}) {
        tool->setCheckable(true);
        tools->addAction(tool);
    }
    const auto showTool = [this](Canvas::Tool tool) {
        m_pen->setChecked(tool == Canvas::Tool::Pen);
        m_eraser->setChecked(tool != Canvas::Tool::Pen);
    };
    showTool(canvas.tool());
    connect(&canvas, &Canvas::toolChanged, this, showTool);
    m_undo = make(tr("Undo"), {QKeySequence(QKeySequence::Undo)}, [&canvas] { canvas.undoStack().undo(); });
    make(tr("Redo"), {QKeySequence(tr("Ctrl+Shift+Z"))}, [&canvas] { canvas.undoStack().redo(); });
    m_clear = make(tr("Clear"), {QKeySequence(tr("Ctrl+Backspace"))}, [&canvas] { canvas.clear(); });
}

void Presentation::makeBar()
{
    m_bar->addAction(m_pen, tr("Pen"));
    m_bar->addAction(m_eraser, tr("Eraser"));
    m_bar->addAction(m_undo, tr("Undo"));
    m_bar->addAction(m_clear, tr("Clear"));
    m_bar->addGap();
    m_bar->addAction(m_previous, tr("‹ Previous"));
    m_bar->addAction(m_next, tr("Next ›"));
    m_bar->addAction(m_cover, tr("Cover"));
    m_bar->addGap();
    m_bar->addAction(m_smaller, QStringLiteral("A−"));
    m_bar->addAction(m_larger, QStringLiteral("A+"));
    m_bar->addGap();
    m_bar->addAction(m_leave, tr("Leave"));
}

void Presentation::step(int direction)
{
    if (m_stepper)
        return m_stepper(direction);
    (direction > 0 ? m_next : m_previous)->trigger();
}

// Handles keys that the drawing and the panels ignore: the keys of a presenter work with any focus.
void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        step(1);
    else if (event->key() == Qt::Key_PageUp)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

}  // namespace ui
