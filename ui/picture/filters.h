#pragma once

#include "core/training/watch.h"
#include "ui/picture/style.h"

#include <QRectF>

namespace ui {

/// Paints the filters of the first convolution, each as a grid of its weights on its own scale. For grey images,
/// positive weights are orange, negative weights blue and zero is the background. For colour images, the weights are
/// colours.
void paintFilters(QPainter& painter, const QRectF& area, const core::Tensor& filters, const Style& style);

/// Paints the image and the outputs of the first filters, light on dark, on a common scale.
void paintMaps(QPainter& painter, const QRectF& area, const core::FirstLayer& layer, const core::Image& image,
               const Style& style);

}  // namespace ui
