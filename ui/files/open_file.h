#pragma once

#include "ui/picture/stroke_painter.h"

#include <QString>

namespace ui {

/// What the user may open onto the canvas: a drawing (docs/drawing-format.md) or a picture, told apart by content.
/// Throws core::Error in one line. Any thread.
Drawing openFile(const QString& path);

inline constexpr const char* drawingSuffix = "runoff";

}  // namespace ui
