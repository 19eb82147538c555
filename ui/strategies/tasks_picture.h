#pragma once

#include "core/image/measure.h"
#include "ui/strategies/verdict_picture.h"

#include <optional>

namespace ui {

/// Paints the outputs of a multi-task network: bars of the classes, the ink with its estimated slant and width, and a
/// row per quantity and attribute. A wide or low area gets three columns. The ink is left out if there is no space.
void paintTasks(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

/// The measurements of the input image; empty if there is no image, no ink or no estimated quantity.
std::optional<core::InkMeasures> measuredOf(const VerdictPicture& content);

}  // namespace ui
