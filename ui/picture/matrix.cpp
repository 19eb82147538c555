#include "ui/picture/matrix.h"

#include "ui/picture/bars.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Grid {
    QRectF cells;
    double width = 0.0, height = 0.0, gap = 0.0;

    QRectF cell(int row, int column) const
    {
        return {cells.left() + column * width + gap / 2.0, cells.top() + row * height + gap / 2.0, width - gap, height - gap};
    }
};

int runnerUp(const core::Verdict& verdict, int winner)
{
    int best = -1;
    for (int label = 0; label < static_cast<int>(verdict.scores.size()); ++label)
        if (label != winner && (best < 0 || verdict.scores[static_cast<std::size_t>(label)] > verdict.scores[static_cast<std::size_t>(best)]))
            best = label;
    return best;
}

void paintHeads(QPainter& painter, const Grid& grid, const QStringList& names, double height, bool upright, const Style& style)
{
    for (int column = 0; column < names.size(); ++column) {
        const QRectF under = grid.cell(0, column);
        if (!upright) {
            paintText(painter, {under.left() - 4.0, grid.cells.top() - height, under.width() + 8.0, height}, names[column],
                      {10.5, false, style.muted, Qt::AlignCenter}, style);
            continue;
        }
        painter.save();
        painter.translate(under.center().x(), grid.cells.top() - 3.0 * style.scale);
        painter.rotate(-90.0);
        paintText(painter, {0.0, -grid.width / 2.0, height - 3.0 * style.scale, grid.width}, names[column], {9.5, false, style.muted}, style);
        painter.restore();
    }
}

void paintDuel(QPainter& painter, const QRectF& cell, float value, const Style& style)
{
    painter.setPen(QPen(style.ink, 1.6 * style.scale));
    painter.setBrush(mixed(style.card, style.colour(value >= 0.5F ? core::StrategyId::Pairwise : core::StrategyId::Softmax), 0.14));
    painter.drawRoundedRect(cell, 3.0 * style.scale, 3.0 * style.scale);
    const int hundredths = static_cast<int>(std::lround(100.0F * value));
    const QString number = hundredths >= 100 ? QStringLiteral("1.0") : QStringLiteral(".%1").arg(hundredths, 2, 10, QLatin1Char('0'));
    if (textWidth(number, style.font(7.0, true)) > cell.width())
        return;  // many classes on little room: the frame says which duel it is
    paintText(painter, cell.adjusted(1.0, 0.0, -1.0, 0.0), number, {9.5, true, style.ink, Qt::AlignCenter, true}, style);
}

}  // namespace

void paintMatrix(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const QStringList& names, const Style& style)
{
    const auto* trace = std::get_if<core::PairwiseTrace>(&verdict.trace);
    const int classes = static_cast<int>(verdict.scores.size());
    if (!trace || classes < 2)
        return;
    const double s = style.scale;
    const QString votes = QCoreApplication::translate("ui::Matrix", "Σ votes");
    const double left = std::max(16.0 * s, nameColumn(names, style.font(11.0), area.width() * 0.24)) + 5.0 * s;
    const double right = textWidth(votes, style.font(10.0)) + 6.0 * s;
    const double cellWidth = (area.width() - left - right) / classes;
    const double widest = nameColumn(names, style.font(9.5), 62.0 * s);
    const bool upright = widest > cellWidth;
    const double head = upright ? widest + 6.0 * s : 18.0 * s;
    const Grid grid{{area.left() + left, area.top() + head, cellWidth * classes, area.height() - head}, cellWidth,
                    (area.height() - head) / classes, std::min(2.0 * s, cellWidth * 0.1)};

    paintHeads(painter, grid, names, head, upright, style);
    paintText(painter, {grid.cells.right(), grid.cells.top() - 18.0 * s, right, 18.0 * s}, votes,
              {10.0, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    const int winner = verdict.winner.value_or(0);
    const int second = runnerUp(verdict, winner);
    for (int row = 0; row < classes; ++row) {
        const bool strong = row == winner || row == second;
        const QRectF first = grid.cell(row, 0);
        paintText(painter, {area.left(), first.top(), left - 5.0 * s, first.height()}, names.value(row),
                  {11.0, row == winner, strong ? style.ink : style.muted, (upright ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter}, style);
        for (int column = 0; column < classes; ++column) {
            const float wins = trace->matrix.values()[static_cast<std::size_t>(row * classes + column)];
            const double sureness = std::isfinite(wins) ? 2.0 * std::abs(static_cast<double>(wins) - 0.5) : 0.0;
            const QColor side = style.colour(wins >= 0.5F ? core::StrategyId::Pairwise : core::StrategyId::Softmax);
            painter.setPen(Qt::NoPen);
            painter.setBrush(row == column ? style.barGround : mixed(style.card, side, 0.12 + 0.78 * sureness));
            painter.drawRoundedRect(grid.cell(row, column), 3.0 * s, 3.0 * s);
        }
        paintText(painter, {grid.cells.right(), first.top(), right, first.height()},
                  Words::decimal(verdict.scores[static_cast<std::size_t>(row)], 1),
                  {10.5, row == winner, strong ? style.ink : style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    }
    for (const auto& [row, column] : {std::pair(winner, second), std::pair(second, winner)})
        paintDuel(painter, grid.cell(row, column), trace->matrix.values()[static_cast<std::size_t>(row * classes + column)], style);
}

}  // namespace ui
