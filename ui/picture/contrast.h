#pragma once

#include "ui/picture/style.h"

namespace ui {

/// WCAG 2.1: 1 (the same) to 21 (black on white).
double contrastRatio(const QColor& one, const QColor& other);

/// Of ink and card the one with more contrast on `ground`.
QColor readableOn(const QColor& ground, const Style& style);

}  // namespace ui
