#include "ui/window/start_watch.h"

#include "ui/draw/draw_workspace.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace ui {

StartWatch::StartWatch(MainWindow& window, std::function<void(StartStep)> reached)
    : QObject(&window),
      m_window(window),
      m_reached(std::move(reached))
{
    qApp->installEventFilter(this);
    connect(&window.draw(), &DrawWorkspace::recognized, this, [this] {
        if (!std::exchange(m_answered, true))
            reach(StartStep::Answered);
    });
    connect(
        &window, &MainWindow::modelOpened, this, [this] { reach(StartStep::ModelOpen); }, Qt::SingleShotConnection);
    reach(StartStep::WindowMade);
}

bool StartWatch::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Paint && receiver->isWidgetType()) {
        if (receiver == &m_window && !std::exchange(m_windowPainted, true))
            reachOncePainted(StartStep::WindowPainted);
        if (m_answered && m_window.draw().grid().isAncestorOf(static_cast<QWidget*>(receiver))) {
            qApp->removeEventFilter(this);
            reachOncePainted(StartStep::AnswerPainted);
        }
    }
    return QObject::eventFilter(receiver, event);
}

void StartWatch::reach(StartStep step)
{
    if (m_reached)
        m_reached(step);
}

/// Reports a step after all pending widgets are painted: the next event is handled after that.
void StartWatch::reachOncePainted(StartStep step)
{
    QMetaObject::invokeMethod(
        this, [this, step] { reach(step); }, Qt::QueuedConnection);
}

}  // namespace ui
