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

/// Has every movement of mouse and pen delivered: by default Qt drops those that come while a frame is painted, and
/// fast strokes lose their turns. For an application that exists already: its platform sets the default.
void takeEveryMovement();

/// Opens the window and runs until it is closed. Returns the exit status.
int runWindow(QApplication& application, const WindowOptions& options);

}  // namespace ui
