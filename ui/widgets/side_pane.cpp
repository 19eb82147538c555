#include "ui/widgets/side_pane.h"

#include <QScrollArea>

namespace ui {

QScrollArea* makeSidePane(QWidget* content)
{
    constexpr int leastWidth = 190;
    auto* pane = new QScrollArea;
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setWidget(content);
    pane->setMinimumWidth(leastWidth);
    return pane;
}

}  // namespace ui
