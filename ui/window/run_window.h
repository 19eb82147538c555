#pragma once

#include "core/model/zoo.h"
#include "ui/window/start_watch.h"

#include <QString>

class QApplication;

namespace ui {

struct WindowOptions {
    QString
        imagePath;  ///< picture, drawing, lesson or results; empty: the drawing of the previous session, or the example
    QString language;   ///< a code of ui/words/language.h; empty: that of the preferences
    QString modelName;  ///< empty: the model used last, or the first usable one
    /// Called on the main thread after each step of the start; may be empty. If it is set, the window shows the Draw
    /// workspace.
    std::function<void(StartStep)> reached;
};

/// Turns off the compression of mouse and pen events. By default, Qt drops movements that arrive while a frame is
/// painted, which cuts the corners of fast strokes. Call it after the application is created, because its platform sets
/// the default.
void takeEveryMovement();

/// The name or path of the model to open at the start: `asked`, or the model used last if it is still listed, or
/// digits-lenet, or the first usable model. Replaces a former name by the present one. Empty if there is no model.
QString startModel(const std::vector<core::ZooEntry>& models, const QString& asked);

/// Opens the window and runs until it is closed. Returns the exit status.
int runWindow(QApplication& application, const WindowOptions& options);

/// Writes all settings. Returns the file if it cannot be written, and otherwise an empty text: QSettings says nothing.
QString settingsThatCannotBeWritten();

}  // namespace ui
