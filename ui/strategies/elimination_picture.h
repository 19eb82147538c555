#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// One column of the picture, of a round of subset heads or of a duel of the DDAG.
struct EliminationStep {
    std::vector<int> in;       ///< classes that are left, ascending
    std::vector<float> score;  ///< per class in `in`; NaN: not asked
    int eliminated = 0;
};

/// What decides: the DDAG's duels if the trace has them, else the rounds.
std::vector<EliminationStep> eliminationSteps(const core::EliminationTrace& trace);

struct Elimination {
    const core::Verdict& verdict;
    const QStringList& names;
    int shown = 0;  ///< steps painted in colour; 0: all
};

/// Which class leaves in which round: a column per round (headed by how many are still in), a row per class, colour by
/// the score in that round, a cross where a class leaves. Cells with room for it say their number.
void paintElimination(QPainter& painter, const QRectF& area, const Elimination& content, const Style& style);

/// Where paintElimination puts things.
struct EliminationPlace {
    QRectF cells;
    double width = 0.0, height = 0.0, gap = 0.0;  ///< of one cell
    double names = 0.0, head = 0.0;
    int rows = 0, columns = 0;

    QRectF cell(int row, int column) const;
    std::optional<std::pair<int, int>> cellAt(const QPointF& point) const;  ///< class and step, from 0
};
EliminationPlace placeElimination(const QRectF& area, const QStringList& names, const Style& style);

}  // namespace ui
