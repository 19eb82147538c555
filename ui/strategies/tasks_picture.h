#pragma once

#include "core/image/measure.h"
#include "ui/strategies/verdict_picture.h"

#include <optional>

namespace ui {

/// What a multi-task network says: bars of the classes, the ink with what is stated of it, a row per quantity and per
/// attribute. Where it is wide or low in three columns; there is no ink where there is no room for it.
void paintTasks(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

/// Of the image that was seen; nothing where it is not at hand, has no ink or no quantities are stated of it.
std::optional<core::InkMeasures> measuredOf(const VerdictPicture& content);

}  // namespace ui
