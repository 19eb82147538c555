#pragma once

#include <QDialog>

class QUndoStack;

namespace ui {

/// Every step since the program started, to go back and forth in. Stays open beside the window while one draws.
class HistoryWindow : public QDialog {
    Q_OBJECT

public:
    HistoryWindow(QUndoStack& history, QWidget* parent);
};

}  // namespace ui
