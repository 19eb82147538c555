#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Asks whether existing files may be replaced. `files` names them. The buttons say what they do; Escape and Return
/// keep the files.
bool mayReplace(QWidget* parent, const QString& files);

}  // namespace ui
