#pragma once

#include "ui/picture/style.h"

#include <QPoint>
#include <QRectF>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// A cell in the comparison of two strategies: the images that each strategy puts into it, and those that only one of
/// the two puts into it.
struct ConfusionSides {
    std::int64_t first = 0, second = 0;
    std::int64_t onlyFirst = 0, onlySecond = 0;
    bool operator==(const ConfusionSides&) const = default;
};

/// The confusion matrix of a strategy, or the difference of those of two strategies.
struct ConfusionTable {
    QStringList truths;                             ///< rows
    QStringList saids;                              ///< columns
    std::vector<std::vector<std::int64_t>> counts;  ///< row: true class, column: answer; a difference may be negative
    std::vector<std::int64_t> rowTotals;            ///< images of each true class
    bool percent = false;                           ///< shows percentages of the row instead of counts
    bool difference = false;
    core::StrategyId strategy = core::StrategyId::Softmax;
    core::StrategyId other = core::StrategyId::Softmax;  ///< for a difference: the strategy whose counts are subtracted
    std::vector<std::vector<ConfusionSides>> sides = {};  ///< for a difference, shaped like `counts`; empty: unknown

    int rows() const { return static_cast<int>(counts.size()); }
    int columns() const { return static_cast<int>(saids.size()); }
    QString text(int row,
                 int column) const;  ///< "23", "2.3", "+4", "−0.4"; "·" for 0, "±2" if two images on each side cancel
    const ConfusionSides* sidesOf(int row, int column) const;  ///< nullptr: unknown
};

/// The positions of the cells. Column names that do not fit horizontally are rotated.
struct ConfusionGrid {
    ConfusionGrid(const QRectF& area, const ConfusionTable& table, const Style& style);

    QRectF cell(int row, int column) const;
    std::optional<QPoint> at(const QPointF& position) const;  ///< x: column, y: row

    QRectF cells;
    double width = 0.0, height = 0.0;
    double names = 0.0, head = 0.0;  ///< space for the names of rows and columns
    bool upright = false;
    int rows = 0, columns = 0;
};

/// Paints the matrix with its names and outlines the cell `current`.
void paintConfusion(QPainter& painter, const QRectF& area, const ConfusionTable& table, std::optional<QPoint> current,
                    const Style& style);

}  // namespace ui
