#pragma once

#include "ui/picture/style.h"

#include <string>

namespace ui {

/// Of a strategy of an experiment, the same in all its plots; `place` decides for those that the window's panels do not know.
QColor plotColour(const std::string& strategy, std::size_t place, const Style& style);

}  // namespace ui
