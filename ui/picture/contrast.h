#pragma once

#include "ui/picture/style.h"

namespace ui {

/// Contrast ratio of WCAG 2, [1, 21].
double contrast(const QColor& one, const QColor& other);

/// Of ink and card the one with more contrast on `ground`.
QColor readableOn(const QColor& ground, const Style& style);

}  // namespace ui
