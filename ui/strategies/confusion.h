#pragma once

#include "ui/picture/style.h"

#include <QPoint>
#include <QRectF>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// Of a cell where two strategies are compared: how many images each says it of, and how many only one of them does.
struct ConfusionSides {
    std::int64_t first = 0, second = 0;
    std::int64_t onlyFirst = 0, onlySecond = 0;
    bool operator==(const ConfusionSides&) const = default;
};

/// What a strategy says for each true class, or the difference of two strategies.
struct ConfusionTable {
    QStringList truths;                             ///< rows
    QStringList saids;                              ///< columns
    std::vector<std::vector<std::int64_t>> counts;  ///< row true, column said; a difference may be negative
    std::vector<std::int64_t> rowTotals;            ///< images of each true class
    bool percent = false;                           ///< shows shares of the row instead of counts
    bool difference = false;
    core::StrategyId strategy = core::StrategyId::Softmax;
    core::StrategyId other = core::StrategyId::Softmax;   ///< whose counts were taken away, for a difference
    std::vector<std::vector<ConfusionSides>> sides = {};  ///< of a difference, as `counts`; empty: not known

    int rows() const { return static_cast<int>(counts.size()); }
    int columns() const { return static_cast<int>(saids.size()); }
    QString text(int row,
                 int column) const;  ///< "23", "2.3", "+4", "−0.4"; "·" for none, "±2" for two and two that cancel
    const ConfusionSides* sidesOf(int row, int column) const;  ///< nullptr: not known
};

/// Where the cells are. Column names stand upright if they are too long to lie.
struct ConfusionGrid {
    ConfusionGrid(const QRectF& area, const ConfusionTable& table, const Style& style);

    QRectF cell(int row, int column) const;
    std::optional<QPoint> at(const QPointF& position) const;  ///< x: column, y: row

    QRectF cells;
    double width = 0.0, height = 0.0;
    double names = 0.0, head = 0.0;  ///< room for the names of rows and of columns
    bool upright = false;
    int rows = 0, columns = 0;
};

/// The matrix with its names; `current` is outlined.
void paintConfusion(QPainter& painter, const QRectF& area, const ConfusionTable& table, std::optional<QPoint> current,
                    const Style& style);

}  // namespace ui
