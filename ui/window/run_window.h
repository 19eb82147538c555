#pragma once

#include "ui/window/start_watch.h"

#include <QString>

class QApplication;

namespace ui {

struct WindowOptions {
    QString imagePath;  ///< empty: what was drawn last, or the example
    QString modelName;  ///< empty: the model used last, or the first there is
    /// Told how far the start has come, from the ui thread; the window then shows the Draw workspace. May be empty.
    std::function<void(StartStep)> reached;
};

/// Opens the window and runs until it is closed. Returns the exit status.
int runWindow(QApplication& application, const WindowOptions& options);

}  // namespace ui
