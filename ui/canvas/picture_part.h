#pragma once

#include <QImage>
#include <QRect>

namespace ui {

/// The part of a picture inside `part`, in pixels of the picture. `part` is clipped to the picture; if nothing remains,
/// returns the whole picture. Runs on any thread.
QImage cropped(const QImage& picture, const QRect& part);

/// The picture rotated clockwise by `quarters` times 90 degrees, without interpolation. Runs on any thread.
QImage turned(const QImage& picture, int quarters);

}  // namespace ui
