#pragma once

#include "core/data/dataset.h"
#include "core/tensor/tensor.h"

#include <QImage>

namespace ui {

/// Conversions between QImage and core::Image. Only these functions convert.

/// The picture without transparency, on a white or black background. A mostly transparent picture gets the background
/// that contrasts with its ink; a mostly opaque one gets the background that resembles it. Every picture that is
/// opened, dropped or pasted passes through this function once. Runs on any thread.
QImage flattened(const QImage& picture);

/// Converts a non-null picture to an image (3, h, w) with sRGB values in [0, 1], after flattened().
core::Image toCoreImage(const QImage& picture);

/// Converts a non-null picture to an image like toCoreImage(), with one channel if all its pixels are grey. The
/// networks get pictures in this form.
core::Image toGreyOrColour(const QImage& picture);

/// Converts an image (1 or 3, h, w) to an opaque picture. Values outside [0, 1] are clamped.
QImage toQImage(const core::Image& image);

/// Converts image `index` of a data set. Grey images use the 256 colours of `greys` for the values 0 to 255.
QImage toQImage(const core::Dataset& dataset, std::int64_t index, std::span<const QRgb> greys);

}  // namespace ui
