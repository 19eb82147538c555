#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

namespace ui {

/// The duels of the pairwise heads: a row beats a column (orange) or loses to it (blue), soft votes at the right, the
/// duel of the two with the most votes outlined with its two numbers.
void paintMatrix(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const QStringList& names, const Style& style);

}  // namespace ui
