#include "ui/draw/history_window.h"

#include <QUndoView>
#include <QVBoxLayout>

namespace ui {

HistoryWindow::HistoryWindow(QUndoGroup& history, QWidget* parent) : QDialog(parent, Qt::Tool)
{
    setWindowTitle(tr("History"));
    auto* steps = new QUndoView(&history, this);
    steps->setEmptyLabel(tr("Start"));
    steps->setAccessibleName(tr("Steps"));
    steps->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(steps);
    resize(fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * 14);
}

}  // namespace ui
