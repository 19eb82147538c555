#pragma once

#include "core/tensor/tensor.h"
#include "ui/picture/style.h"

#include <QImage>
#include <QRectF>

#include <optional>

namespace ui {

/// The pixels in the canvas's colours, each a block of 16 x 16.
QImage pixelPicture(const core::Image& image, const Style& style);

/// The pixels that the networks see, each a square; a grey picture in the canvas's colours.
void paintSeen(QPainter& painter, const QRectF& area, const std::optional<core::Image>& image, const Style& style);

}  // namespace ui
