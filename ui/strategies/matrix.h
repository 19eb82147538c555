#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <utility>

namespace ui {

struct Matrix {
    const core::Verdict& verdict;  ///< of the pairwise strategy
    const QStringList& names;
    /// Row and column of the enlarged duel; empty: the two classes with the most votes
    std::optional<std::pair<int, int>> pair = {};
    std::optional<int> known = {};  ///< the class whose K - 1 heads are outlined
};

/// Paints the duels of the pairwise heads: the row beats the column (orange) or loses to it (blue). The deciding votes
/// are at the right. Large cells show their number.
void paintMatrix(QPainter& painter, const QRectF& area, const Matrix& matrix, const Style& style);

/// The positions that paintMatrix() uses.
struct MatrixPlace {
    QRectF cells;
    double width = 0.0, height = 0.0, gap = 0.0;  ///< of one cell
    double names = 0.0, head = 0.0,
           votes = 0.0;    ///< width of the names, height of the column heads, width of the votes
    bool upright = false;  ///< column heads are rotated
    QRectF votesHead;

    QRectF cell(int row, int column) const;
    /// Row and column of two different classes.
    std::optional<std::pair<int, int>> pairAt(const QPointF& point) const;
};
MatrixPlace placeMatrix(const QRectF& area, const QStringList& names, const Style& style);

/// The two classes with the most deciding votes, the winner first. Needs two classes.
std::pair<int, int> topPair(const core::Verdict& verdict);

}  // namespace ui
