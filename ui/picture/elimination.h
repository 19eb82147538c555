#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

namespace ui {

/// Which class leaves in which round: a column per round (headed by how many are still in), a row per class, colour by
/// the score in that round, a cross where a class leaves. Rounds after `shownRounds` are left open; 0 shows all.
void paintElimination(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const QStringList& names, int shownRounds,
                      const Style& style);

}  // namespace ui
