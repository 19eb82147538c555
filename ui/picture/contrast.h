#pragma once

#include "ui/picture/style.h"

namespace ui {

/// The contrast ratio of WCAG 2.1: 1 (equal colours) to 21 (black on white).
double contrastRatio(const QColor& one, const QColor& other);

/// The ink or card colour of the style, whichever has more contrast on `ground`.
QColor readableOn(const QColor& ground, const Style& style);

}  // namespace ui
