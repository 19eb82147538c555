#include "ui/workspace_area.h"

#include "ui/picture/style.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

WorkspaceArea::WorkspaceArea(QWidget* workspace, const QSize& plainMinimum, QWidget* parent) : QScrollArea(parent), m_plainMinimum(plainMinimum)
{
    setObjectName(QStringLiteral("workspace"));
    setWidgetResizable(true);
    setWidget(workspace);
    // A stop for the Tab key only where there is something to scroll.
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

void WorkspaceArea::fit()
{
    if (!m_plainMinimum.isEmpty())
        widget()->setMinimumSize(m_plainMinimum * textScale(font()));
}

}  // namespace ui
