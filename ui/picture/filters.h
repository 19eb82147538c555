#pragma once

#include "core/nn/first_layer.h"
#include "ui/picture/style.h"

#include <QImage>
#include <QRectF>

#include <span>

namespace ui {

/// Weights (C, kh, kw) as a picture of kw x kh pixels. `most` is the weight with the strongest colour. For grey images,
/// positive weights are orange, negative weights blue and zero is the background. For colour images, the weights are
/// colours around grey.
QImage filterPicture(std::span<const float> weights, const core::Shape& shape, float most, const Style& style);
/// The colour of a weight for grey images; `share` is the weight divided by the largest one, [-1, 1].
QColor weightColour(double share, const Style& style);
/// The output (h, w) of one filter as a picture of w x h pixels, light on dark. `most` is the lightest value.
QImage mapPicture(std::span<const float> values, const core::Shape& shape, float most, const Style& style);
/// The largest absolute value; 0 for no values.
float largestValue(std::span<const float> values);

/// Paints the filters of the first convolution, each as a filterPicture() on its own scale.
void paintFilters(QPainter& painter, const QRectF& area, const core::Tensor& filters, const Style& style);

/// Paints the image and the outputs of the first filters, light on dark, on a common scale.
void paintMaps(QPainter& painter, const QRectF& area, const core::FirstLayer& layer, const core::Image& image,
               const Style& style);

}  // namespace ui
