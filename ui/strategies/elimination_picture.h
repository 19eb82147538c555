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

/// One column of the picture: a round of the subset heads or a duel of the DDAG.
struct EliminationStep {
    std::vector<int> in;       ///< remaining classes, ascending
    std::vector<float> score;  ///< per class in `in`; NaN: not compared in this step
    int eliminated = 0;
};

/// The steps of the decision: the duels of the DDAG if the trace has them, otherwise the rounds.
std::vector<EliminationStep> eliminationSteps(const core::EliminationTrace& trace);

struct Elimination {
    const core::Verdict& verdict;
    const QStringList& names;
    int shown = 0;  ///< steps painted in colour; 0: all
};

/// Paints a column per round and a row per class. The head of a column is the number of remaining classes. The colour
/// of a cell is the score in that round, a cross marks the eliminated class, and large cells show the score as a
/// number.
void paintElimination(QPainter& painter, const QRectF& area, const Elimination& content, const Style& style);

/// The positions that paintElimination() uses.
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
