#pragma once

#include "ui/strategies/verdict_picture.h"

namespace ui {

/// The gate's question, a box for each of its answers, and below the one that is taken what comes of it; below the
/// others who is not asked. Where the truth is known and the gate was wrong it says so.
void paintCascade(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

const core::CascadeBranch& takenBy(const core::CascadeTrace& trace);
QString shareOf(const core::CascadeBranch& branch);  ///< as it is written everywhere: two digits

/// "The gate was wrong: a cat is an animal." Empty: it was right, or nobody knows.
QString wrongGate(const VerdictPicture& content);

}  // namespace ui
