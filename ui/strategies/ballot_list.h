#pragma once

#include "ui/strategies/ballots.h"

namespace ui {

/// Paints one row per strategy with its name, answer and confidence, as large as the area allows: for an audience. The
/// summary is above the rows if there is space. An answer that differs from the majority and a rejected answer are
/// marked as in paintBallots().
void paintBallotList(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style);

}  // namespace ui
