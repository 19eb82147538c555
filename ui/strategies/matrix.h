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
    const core::Verdict& verdict;  ///< by pairwise
    const QStringList& names;
    /// Row and column shown in numbers; none: the two with the most votes
    std::optional<std::pair<int, int>> pair = {};
    std::optional<int> known = {};  ///< the class whose K - 1 heads are outlined
};

/// The duels of the pairwise heads: a row beats a column (orange) or loses to it (blue), the deciding votes at the
/// right. Cells with room for it say their number.
void paintMatrix(QPainter& painter, const QRectF& area, const Matrix& matrix, const Style& style);

/// Where paintMatrix puts things.
struct MatrixPlace {
    QRectF cells;
    double width = 0.0, height = 0.0, gap = 0.0;  ///< of one cell
    double names = 0.0, head = 0.0, votes = 0.0;  ///< width of the names, height of the heads, width of the votes
    bool upright = false;                         ///< heads are written upwards
    QRectF votesHead;

    QRectF cell(int row, int column) const;
    /// Row and column of two different classes.
    std::optional<std::pair<int, int>> pairAt(const QPointF& point) const;
};
MatrixPlace placeMatrix(const QRectF& area, const QStringList& names, const Style& style);

/// The two classes with the most deciding votes, the winner first. Needs two classes.
std::pair<int, int> topPair(const core::Verdict& verdict);

}  // namespace ui
