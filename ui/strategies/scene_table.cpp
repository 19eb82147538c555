#include "ui/strategies/scene_table.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double largestTableLetters = 18.0;
constexpr double smallestTableLetters = 8.0;
constexpr double tableRowLetters = 1.9;     ///< least height of a row, in letters
constexpr double wideRowLetters = 2.6;      ///< height of a row if there is space
constexpr double tableColumnLetters = 1.2;  ///< space between columns, in letters

using TableCells = std::vector<std::string>;

std::vector<double> columnWidths(const core::SceneTable& table, double letters, const Style& style)
{
    std::vector<double> widths(table.columns.size(), 0.0);
    const auto measure = [&](const TableCells& cells, bool bold) {
        for (std::size_t column = 0; column < std::min(widths.size(), cells.size()); ++column)
            widths[column] =
                std::max(widths[column], textWidth(QString::fromStdString(cells[column]), style.font(letters, bold)));
    };
    measure(table.columns, true);
    for (const TableCells& row : table.rows)
        measure(row, false);
    return widths;
}

double fittingLetters(const core::SceneTable& table, const QRectF& area, const Style& style)
{
    const auto rows = static_cast<double>(table.rows.size() + 1);
    for (double letters = largestTableLetters; letters > smallestTableLetters; letters -= 0.5) {
        const std::vector<double> widths = columnWidths(table, letters, style);
        const double width = std::accumulate(widths.begin(), widths.end(), 0.0)
                           + static_cast<double>(widths.size() - 1) * tableColumnLetters * letters * style.scale;
        if (width <= area.width() && rows * tableRowLetters * letters * style.scale <= area.height())
            return letters;
    }
    return smallestTableLetters;
}

}  // namespace

void paintSceneTable(QPainter& painter, const QRectF& area, const core::SceneTable& table, const Style& style)
{
    if (table.columns.empty())
        return;
    const double letters = fittingLetters(table, area, style);
    const double height = std::clamp(area.height() / static_cast<double>(table.rows.size() + 1),
                                     tableRowLetters * letters * style.scale, wideRowLetters * letters * style.scale);
    const std::vector<double> widths = columnWidths(table, letters, style);
    const double needed = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double gap = widths.size() < 2 ? 0.0
                                         : std::min((area.width() - needed) / static_cast<double>(widths.size() - 1),
                                                    5.0 * letters * style.scale);
    QRectF row(area.left(), area.top(), area.width(), height);
    const auto paintCells = [&](const TableCells& cells, bool head) {
        double left = area.left();
        for (std::size_t column = 0; column < std::min(widths.size(), cells.size()); ++column) {
            paintText(painter, {left, row.top(), widths[column] + 1.0, height}, QString::fromStdString(cells[column]),
                      {letters, head, head ? style.muted : style.ink,
                       (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, true},
                      style);
            left += widths[column] + gap;
        }
        painter.setPen(QPen(head ? style.line : style.hairline, 1.0));
        painter.drawLine(row.bottomLeft(), QPointF(std::min(left - gap, area.right()), row.bottom()));
        row.translate(0.0, height);
    };
    paintCells(table.columns, true);
    for (const TableCells& cells : table.rows)
        paintCells(cells, false);
}

}  // namespace ui
