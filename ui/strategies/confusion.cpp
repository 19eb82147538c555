#include "ui/strategies/confusion.h"

#include "ui/picture/bars.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ui {

namespace {

constexpr QSizeF largestCell{150.0, 92.0};
constexpr double legendHeight = 26.0;

/// The largest count off the diagonal. Colours are scaled to it because the diagonal is much larger.
std::int64_t largestMistake(const ConfusionTable& table)
{
    std::int64_t most = 1;
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (row != column || table.difference)
                most = std::max(
                    most, std::abs(table.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]));
    return most;
}

/// Colours of a difference: blue if the first strategy has the higher count, orange if the second one has. The colours
/// of the two strategies themselves may be too similar.
QColor sideColour(bool first, const Style& style)
{
    return style.strategies[first ? 0 : 1];
}

QColor groundOf(const ConfusionTable& table, int row, int column, std::int64_t most, const Style& style)
{
    const std::int64_t count = table.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    const double share = std::sqrt(static_cast<double>(std::abs(count)) / static_cast<double>(most));
    if (table.difference)
        return count == 0 ? style.barGround : mixed(style.card, sideColour(count > 0, style), 0.12 + 0.5 * share);
    if (row == column)
        return mixed(style.card, style.strategies[0], style.dark ? 0.34 : 0.2);
    return count == 0 ? style.barGround : mixed(style.card, style.strategies[1], 0.1 + 0.55 * share);
}

void paintNames(QPainter& painter, const ConfusionGrid& grid, const ConfusionTable& table,
                std::optional<QPoint> current, const Style& style)
{
    const double s = style.scale;
    for (int row = 0; row < table.rows(); ++row) {
        const QRectF first = grid.cell(row, 0);
        const bool strong = current && current->y() == row;
        paintText(painter, {grid.cells.left() - grid.names, first.top(), grid.names - 8.0 * s, first.height()},
                  table.truths.value(row),
                  {12.0, strong, strong ? style.ink : style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
    for (int column = 0; column < table.columns(); ++column) {
        const QRectF first = grid.cell(0, column);
        const bool strong = current && current->x() == column;
        const Text text{12.0, strong, strong ? style.ink : style.muted,
                        grid.upright ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter};
        if (!grid.upright) {
            paintText(painter, {first.left() - 2.0, grid.cells.top() - 22.0 * s, first.width() + 4.0, 20.0 * s},
                      table.saids.value(column), text, style);
            continue;
        }
        painter.save();
        painter.translate(first.center().x(), grid.cells.top() - 5.0 * s);
        painter.rotate(-90.0);
        paintText(painter, {0.0, -first.width() / 2.0, grid.head - 24.0 * s, first.width()}, table.saids.value(column),
                  text, style);
        painter.restore();
    }
}

}  // namespace

QString ConfusionTable::text(int row, int column) const
{
    const std::int64_t count = counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    const std::int64_t total = rowTotals[static_cast<std::size_t>(row)];
    const auto sized = [&](std::int64_t images) {
        return percent ? Words::decimal(
                   100.0 * static_cast<double>(images) / static_cast<double>(std::max<std::int64_t>(total, 1)), 1)
                       : QString::number(images);
    };
    if (const ConfusionSides* both = sidesOf(row, column); count == 0 && both && both->onlyFirst > 0)
        return QStringLiteral("±") + sized(both->onlyFirst);
    if (count == 0)
        return QStringLiteral("·");
    const QString size = sized(std::abs(count));
    if (count < 0)
        return QStringLiteral("−") + size;
    return difference ? QStringLiteral("+") + size : size;
}

const ConfusionSides* ConfusionTable::sidesOf(int row, int column) const
{
    return sides.empty() ? nullptr : &sides[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

ConfusionGrid::ConfusionGrid(const QRectF& area, const ConfusionTable& table, const Style& style)
    : rows(std::max(1, table.rows())),
      columns(std::max(1, table.columns()))
{
    const double s = style.scale;
    names = nameColumn(table.truths, style.font(12.0, true), area.width() * 0.25) + 12.0 * s + 18.0 * s;
    const double legend = table.difference ? legendHeight * s : 0.0;
    width = std::min((area.width() - names) / columns, largestCell.width() * s);
    const double longest = nameColumn(table.saids, style.font(12.0, true), area.height() * 0.25);
    upright = longest > width;
    head = (upright ? longest + 8.0 * s : 22.0 * s) + 22.0 * s;
    height = std::min((area.height() - head - legend) / rows, largestCell.height() * s);
    const double besides =
        std::max(0.0, (area.width() - names - width * columns) / 2.0);  // centre the matrix in a wide window
    cells = {area.left() + besides + names, area.top() + head, width * columns, height * rows};
}

QRectF ConfusionGrid::cell(int row, int column) const
{
    return QRectF(cells.left() + column * width, cells.top() + row * height, width, height)
        .adjusted(1.0, 1.0, -1.0, -1.0);
}

std::optional<QPoint> ConfusionGrid::at(const QPointF& position) const
{
    if (!cells.contains(position))
        return std::nullopt;
    return QPoint(std::clamp(static_cast<int>((position.x() - cells.left()) / width), 0, columns - 1),
                  std::clamp(static_cast<int>((position.y() - cells.top()) / height), 0, rows - 1));
}

namespace {

/// Paints the legend of a difference: the colour of each strategy.
void paintSideLegend(QPainter& painter, const ConfusionGrid& grid, const ConfusionTable& table, const Style& style)
{
    const double s = style.scale, side = 12.0 * s;
    double left = grid.cells.left();
    const double top = grid.cells.bottom() + 8.0 * s;
    const QString words[]{tr("+ %1 more often").arg(VerdictWords::shortName(table.strategy)),
                          tr("− %1 more often").arg(VerdictWords::shortName(table.other)),
                          tr("± equally often, different images")};
    const QColor colours[]{mixed(style.card, sideColour(true, style), 0.62),
                           mixed(style.card, sideColour(false, style), 0.62), style.barGround};
    for (std::size_t place = 0; place < std::size(words); ++place) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[place]);
        painter.drawRoundedRect(QRectF(left, top + 2.0 * s, side, side), 3.0 * s, 3.0 * s);
        const double wide = textWidth(words[place], style.font(11.0)) + 4.0 * s;
        paintText(painter, {left + side + 6.0 * s, top, wide, 16.0 * s}, words[place],
                  {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter}, style);
        left += side + wide + 22.0 * s;
    }
}

}  // namespace

void paintConfusion(QPainter& painter, const QRectF& area, const ConfusionTable& table, std::optional<QPoint> current,
                    const Style& style)
{
    if (table.rows() == 0)
        return;
    const double s = style.scale;
    const ConfusionGrid grid(area, table, style);
    const std::int64_t most = largestMistake(table);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const QRectF cell = grid.cell(row, column);
            painter.setPen(Qt::NoPen);
            painter.setBrush(groundOf(table, row, column, most, style));
            painter.drawRoundedRect(cell, 3.0 * s, 3.0 * s);
            const bool none = table.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] == 0;
            paintText(painter, cell.adjusted(1.0, 0.0, -1.0, 0.0), table.text(row, column),
                      {12.0, row == column, none ? style.muted : style.ink, Qt::AlignCenter, true, 0.6}, style);
        }
    }
    if (current) {
        painter.setPen(QPen(style.ink, 2.0 * s));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(grid.cell(current->y(), current->x()), 3.0 * s, 3.0 * s);
    }
    paintNames(painter, grid, table, current, style);
    if (table.difference)
        paintSideLegend(painter, grid, table, style);
    paintText(painter, {grid.cells.left(), area.top(), grid.cells.width(), 18.0 * s}, tr("answer"),
              {11.0, false, style.muted, Qt::AlignCenter}, style);
    painter.save();
    painter.translate(grid.cells.left() - grid.names + 8.0 * s, grid.cells.center().y());
    painter.rotate(-90.0);
    paintText(painter, {-grid.cells.height() / 2.0, -9.0 * s, grid.cells.height(), 18.0 * s}, tr("true"),
              {11.0, false, style.muted, Qt::AlignCenter}, style);
    painter.restore();
}

}  // namespace ui
