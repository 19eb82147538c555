#pragma once

#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QRectF>

#include <optional>

namespace ui {

/// The pixels that the networks see, each a square; a grey picture in the canvas's colours.
void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style);

}  // namespace ui
