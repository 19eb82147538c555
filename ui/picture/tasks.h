#pragma once

#include "core/image/measure.h"
#include "ui/picture/verdict_picture.h"

#include <optional>

namespace ui {

/// What a multi-task network says. Above: bars of the classes, beside them the ink with what is stated of it. Below: a row per attribute.
/// Where there is no room for that, bars at the left and words at the right.
void paintTasks(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

/// Of the image that was seen; nothing where it is not at hand, has no ink or no quantities are stated of it.
std::optional<core::InkMeasures> measuredOf(const VerdictPicture& content);

}  // namespace ui
