#pragma once

#include "ui/strategies/verdict_picture.h"

namespace ui {

/// Paints the question of the gate and a box for each of its branches. Below the branch taken are the scores of its
/// network; below the others are the classes that are skipped. If the true class is known and the gate chose the wrong
/// branch, a message is at the bottom.
void paintCascade(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

const core::CascadeBranch& takenBy(const core::CascadeTrace& trace);
QString shareOf(const core::CascadeBranch& branch);  ///< the probability of the branch with two decimals

/// "The gate was wrong: a cat is an animal." Empty if the gate was right or the true class is unknown.
QString wrongGate(const VerdictPicture& content);

}  // namespace ui
