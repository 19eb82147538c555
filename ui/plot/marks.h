#pragma once

#include "core/strategy/marks.h"
#include "ui/picture/style.h"

#include <QPointF>

#include <string>

namespace ui {

/// The colour of a row of a results table, the same in all its plots.
QColor plotColour(const std::string& strategy, const Style& style);

/// A mark that is told from others by its shape, with `size` as its width. `fill` is its inside, `line` its border.
void paintMark(QPainter& painter, const QPointF& centre, double size, core::MarkShape shape, const QColor& fill,
               const QColor& line);

}  // namespace ui
