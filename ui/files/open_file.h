#pragma once

#include "ui/picture/stroke_painter.h"

#include <QString>

namespace ui {

/// Reads a drawing (docs/drawing-format.md) or a picture, distinguished by content. Throws core::Error with one line.
/// Runs on any thread.
Drawing openFile(const QString& path);

inline constexpr const char* drawingSuffix = "runoff";

}  // namespace ui
