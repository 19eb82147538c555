#pragma once

#include <QImage>
#include <QRect>

namespace ui {

/// The part of a picture inside of `part`, in its pixels. What lies outside of the picture is left out; the whole
/// picture if nothing is left. Any thread.
QImage cropped(const QImage& picture, const QRect& part);

/// Turned clockwise by quarters of a full turn (any whole number), pixel for pixel. Any thread.
QImage turned(const QImage& picture, int quarters);

}  // namespace ui
