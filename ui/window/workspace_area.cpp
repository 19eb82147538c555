#include "ui/window/workspace_area.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

WorkspaceArea::WorkspaceArea(QWidget* workspace, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("workspace"));
    setWidget(workspace);
    // Accept the focus only if there is something to scroll.
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::rangeChanged, this, [this] {
            const bool scrolls = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
            setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
        });
    setFocusPolicy(Qt::NoFocus);
    fit();
}

void WorkspaceArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void WorkspaceArea::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool WorkspaceArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return result;
}

// Instead of setWidgetResizable(), which uses heightForWidth(): the canvas would request a square.
void WorkspaceArea::fit()
{
    widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint()));
}

}  // namespace ui
