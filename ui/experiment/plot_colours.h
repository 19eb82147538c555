#pragma once

#include "ui/picture/style.h"

#include <string>

namespace ui {

/// Of a strategy of an experiment, the same in all its plots.
QColor plotColour(const std::string& strategy, const Style& style);

}  // namespace ui
