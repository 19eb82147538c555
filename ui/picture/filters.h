#pragma once

#include "core/training/watch.h"
#include "ui/picture/style.h"

#include <QRectF>

namespace ui {

/// The first convolution: every filter as a grid of its weights (of a grey image: orange adds, blue takes away, the
/// ground does neither; of a colour image: as colours), each on its own scale. As many as fit, in rows of eight or
/// more.
void paintFilters(QPainter& painter, const QRectF& area, const core::Tensor& filters, const Style& style);

/// The image, then what the first filters make of it, as light on dark, all on one scale; as many as fit beside each
/// other in up to two rows.
void paintMaps(QPainter& painter, const QRectF& area, const core::FirstLayer& layer, const core::Image& image,
               const Style& style);

}  // namespace ui
