#pragma once

#include "core/data/dataset.h"
#include "core/tensor/tensor.h"

#include <QImage>

namespace ui {

/// The only place where Qt's pictures and the core's meet.

/// The picture without transparency, laid on white or black: the one that the ink stands out from. What is mostly
/// opaque is paper (or a board) itself and is laid on what is like it. Every picture that is opened, dropped or pasted
/// goes through here once. Any thread.
QImage flattened(const QImage& picture);

/// (3, h, w), [0, 1], sRGB as shown, flattened. Expects a picture that is not null.
core::Image toCoreImage(const QImage& picture);

/// (1 or 3, h, w) to an opaque picture; values outside [0, 1] are clamped.
QImage toQImage(const core::Image& image);

/// Image `index` of a data set; grey ones by the shades of `greys` (256 colours, of 0 .. 255), colour ones as they are.
QImage toQImage(const core::Dataset& dataset, std::int64_t index, std::span<const QRgb> greys);

}  // namespace ui
