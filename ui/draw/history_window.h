#pragma once

#include <QDialog>

class QUndoGroup;

namespace ui {

/// The list of all steps since the program started. Selecting a step undoes or redoes up to it. Stays open beside the
/// main window.
class HistoryWindow : public QDialog {
    Q_OBJECT

public:
    HistoryWindow(QUndoGroup& history, QWidget* parent);
};

}  // namespace ui
