#pragma once

#include "core/experiment/contestant.h"
#include "ui/picture/style.h"

#include <QPointF>

namespace ui {

/// The colour of a row of a results table, the same in all its plots.
QColor plotColour(const core::Contestant& contestant, const Style& style);

/// A mark that is told from others by its shape, with `size` as its width. `fill` is its inside, `line` its border.
void paintMark(QPainter& painter, const QPointF& centre, double size, core::MarkShape shape, const QColor& fill,
               const QColor& line);

}  // namespace ui
