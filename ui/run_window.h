#pragma once

#include <QString>

class QApplication;

namespace ui {

/// Opens the window and runs until it is closed. `imagePath` empty: the last canvas is not kept, the example is shown;
/// `modelName` empty: the model used last, or the first there is. Returns the exit status.
int runWindow(QApplication& application, const QString& imagePath, const QString& modelName);

}  // namespace ui
