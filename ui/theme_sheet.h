#pragma once

#include "ui/picture/style.h"

#include <QString>

namespace ui {

/// The style sheet of the application. Lengths and fonts are scaled by `textScale` (1 to 2.5).
QString themeSheet(const Style& style, double textScale);

}  // namespace ui
