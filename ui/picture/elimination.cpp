#include "ui/picture/elimination.h"

#include "ui/picture/bars.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

void paintCross(QPainter& painter, const QRectF& cell, const Style& style)
{
    const double arm = std::min({4.7 * style.scale, cell.width() * 0.3, cell.height() * 0.3});
    painter.setPen(QPen(style.muted, 1.8 * style.scale, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = cell.center();
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

}  // namespace

void paintElimination(QPainter& painter, const QRectF& area, const core::Verdict& verdict, const QStringList& names, int shownRounds,
                      const Style& style)
{
    const auto* trace = std::get_if<core::EliminationTrace>(&verdict.trace);
    if (!trace || trace->rounds.empty())
        return;
    const double s = style.scale;
    const int rounds = static_cast<int>(trace->rounds.size());
    const int shown = shownRounds <= 0 ? rounds : std::min(shownRounds, rounds);
    const int classes = static_cast<int>(verdict.scores.size());
    const double left = std::max(16.0 * s, nameColumn(names, style.font(11.0), area.width() * 0.3)) + 6.0 * s;
    const double head = 18.0 * s;
    const double width = (area.width() - left) / rounds;
    const double height = (area.height() - head) / classes;
    const double gap = std::min(2.5 * s, width * 0.1);
    const auto cell = [&](int row, int round) {
        return QRectF(area.left() + left + round * width + gap / 2.0, area.top() + head + row * height + gap / 2.0, width - gap, height - gap);
    };
    const core::EliminationRound& now = trace->rounds[static_cast<std::size_t>(shown - 1)];
    for (int row = 0; row < classes; ++row) {
        const bool in = std::find(now.classes.begin(), now.classes.end(), row) != now.classes.end();
        const bool strong = in && (row != now.eliminated || shown == rounds);
        const bool winner = shown == rounds && verdict.winner == row;
        const bool digits = left <= 24.0 * s;
        paintText(painter, {area.left(), cell(row, 0).top(), left - 6.0 * s, cell(row, 0).height()}, names.value(row),
                  {11.0, winner, strong ? style.ink : style.muted, (digits ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter}, style);
    }
    for (int round = 0; round < rounds; ++round) {
        const core::EliminationRound& facts = trace->rounds[static_cast<std::size_t>(round)];
        paintText(painter, {cell(0, round).left(), area.top(), width - gap, head}, QString::number(facts.classes.size()),
                  {10.5, round + 1 == shown, round + 1 == shown ? style.ink : style.muted, Qt::AlignCenter}, style);
        for (std::size_t place = 0; place < facts.classes.size(); ++place) {
            const QRectF box = cell(facts.classes[place], round);
            if (round >= shown) {
                painter.setPen(QPen(style.barGround, s));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box, 4.0 * s, 4.0 * s);
                continue;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(style.card, style.colour(core::StrategyId::Elimination), 0.13 + 0.77 * static_cast<double>(facts.scores[place])));
            painter.drawRoundedRect(box, 4.0 * s, 4.0 * s);
            if (facts.classes[place] == facts.eliminated)
                paintCross(painter, box, style);
        }
    }
}

}  // namespace ui
