#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// What a dialog asks before a file is saved.
struct SaveQuestion {
    QString title;
    QStringList filters;  ///< such as "Plans (*.json)", at least one; each names one suffix
    QString name;         ///< suggested name of the file
    QString folder = {};  ///< that the dialog shows first; empty: the current one
};

/// Asks where to save a file. A name without a suffix gets that of the selected filter. Empty if the user cancels.
QString savePath(QWidget* parent, const SaveQuestion& question);

}  // namespace ui
