#include "ui/strategies/elimination_picture.h"

#include "ui/picture/bars.h"
#include "ui/picture/contrast.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double roundNameLetters = 11.0, numberLetters = 10.0;
constexpr double highestRoundRow = 44.0;

EliminationStep ofDuel(const core::DdagStep& duel)
{
    EliminationStep step{.in = {}, .score = {}, .eliminated = duel.eliminated};
    for (int label = duel.left; label <= duel.right; ++label) {
        step.in.push_back(label);
        step.score.push_back(label == duel.left    ? duel.leftWins
                             : label == duel.right ? 1.0F - duel.leftWins
                                                   : std::numeric_limits<float>::quiet_NaN());
    }
    return step;
}

/// The corner radius. It is limited so that a low cell does not become an ellipse.
double roundOf(const QRectF& box, double s)
{
    return std::min(4.0 * s, 0.25 * std::min(box.width(), box.height()));
}

void paintCross(QPainter& painter, const QRectF& cell, const Style& style)
{
    const double arm = std::min({4.7 * style.scale, cell.width() * 0.3, cell.height() * 0.3});
    painter.setPen(QPen(style.ink, 1.8 * style.scale, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = cell.center();
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

struct EliminationPainter {
    QPainter& painter;
    const Elimination& content;
    const std::vector<EliminationStep>& steps;
    const EliminationPlace place;
    const int shown;
    const Style& style;

    void names(double left) const
    {
        if (place.names <= 0.0)
            return;
        const bool all = shown == place.columns;
        const EliminationStep& now = steps[static_cast<std::size_t>(shown - 1)];
        for (int row = 0; row < place.rows; ++row) {
            const bool in = std::find(now.in.begin(), now.in.end(), row) != now.in.end();
            const bool strong = in && (row != now.eliminated || all);
            if (!hasWords(row, rowsPerWord(place.height, roundNameLetters * style.scale),
                          {all ? content.verdict.winner.value_or(-1) : -1, now.eliminated}))
                continue;
            const QRectF cell = place.cell(row, 0);
            const bool digits = place.names <= 24.0 * style.scale;
            paintText(painter, {left, cell.top(), place.names - 6.0 * style.scale, cell.height()},
                      content.names.value(row),
                      {roundNameLetters, all && content.verdict.winner == row, strong ? style.ink : style.muted,
                       (digits ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, true},
                      style);
        }
    }

    void column(int number) const
    {
        const EliminationStep& step = steps[static_cast<std::size_t>(number)];
        const bool now = number + 1 == shown;
        if (place.head > 0.0)
            paintText(
                painter,
                {place.cell(0, number).left(), place.cells.top() - place.head, place.width - place.gap, place.head},
                QString::number(step.in.size()), {10.5, now, now ? style.ink : style.muted, Qt::AlignCenter}, style);
        if (number >= shown)
            return;  // the cells of later rounds would show which classes remain
        for (std::size_t at = 0; at < step.in.size(); ++at)
            cell(place.cell(step.in[at], number), step.score[at], step.in[at] == step.eliminated);
    }

    void cell(const QRectF& box, float score, bool leaves) const
    {
        const double s = style.scale;
        const bool asked = std::isfinite(score);
        const QColor ground = mixed(style.card, style.colour(core::StrategyId::Elimination),
                                    asked ? 0.13 + 0.77 * static_cast<double>(score) : 0.07);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, roundOf(box, s), roundOf(box, s));
        const bool numbers =
            asked && style.canWrite(numberLetters) && box.width() >= 34.0 * s && box.height() >= 16.0 * s;
        QRectF words = box;
        QRectF cross = box;
        if (numbers && leaves) {
            const double split = std::min(box.width() * 0.3, 18.0 * s);
            words.setLeft(box.left() + split);
            cross.setRight(box.left() + split);
            cross.translate(2.0 * s, 0.0);
        }
        if (leaves)
            paintCross(painter, cross, style);
        if (numbers)
            paintText(painter, words, Words::decimal(static_cast<double>(score), 2),
                      {numberLetters, false, readableOn(ground, style), Qt::AlignCenter, true}, style);
    }
};

}  // namespace

std::vector<EliminationStep> eliminationSteps(const core::EliminationTrace& trace)
{
    std::vector<EliminationStep> steps;
    if (trace.duels.empty())
        for (const core::EliminationRound& round : trace.rounds)
            steps.push_back({.in = round.classes, .score = round.scores, .eliminated = round.eliminated});
    for (const core::DdagStep& duel : trace.duels)
        steps.push_back(ofDuel(duel));
    return steps;
}

QRectF EliminationPlace::cell(int row, int column) const
{
    return {cells.left() + column * width + gap / 2.0, cells.top() + row * height + gap / 2.0, width - gap,
            height - gap};
}

std::optional<std::pair<int, int>> EliminationPlace::cellAt(const QPointF& point) const
{
    if (!cells.contains(point))
        return std::nullopt;
    return std::pair(std::min(rows - 1, static_cast<int>((point.y() - cells.top()) / height)),
                     std::min(columns - 1, static_cast<int>((point.x() - cells.left()) / width)));
}

EliminationPlace placeElimination(const QRectF& area, const QStringList& names, const Style& style)
{
    const double s = style.scale;
    EliminationPlace place;
    place.rows = std::max(2, static_cast<int>(names.size()));
    place.columns = place.rows - 1;
    if (style.canWriteRows(roundNameLetters, (area.height() - 18.0 * s) / place.rows)) {
        place.names = std::max(16.0 * s, nameColumn(names, style.font(roundNameLetters), area.width() * 0.3)) + 6.0 * s;
        place.head = 18.0 * s;
    }
    place.cells = area.adjusted(place.names, place.head, 0.0, 0.0);
    place.width = place.cells.width() / place.columns;
    place.height = std::min(place.cells.height() / place.rows, highestRoundRow * s);
    place.cells.setHeight(place.height * place.rows);
    place.gap = std::min(2.5 * s, place.width * 0.1);
    return place;
}

void paintElimination(QPainter& painter, const QRectF& area, const Elimination& content, const Style& style)
{
    const auto* trace = std::get_if<core::EliminationTrace>(&content.verdict.trace);
    if (!trace)
        return;
    const std::vector<EliminationStep> steps = eliminationSteps(*trace);
    const auto count = static_cast<int>(steps.size());
    if (steps.empty() || count + 1 != content.names.size())
        return;
    const int shown = content.shown <= 0 ? count : std::min(content.shown, count);
    const EliminationPainter paint{painter, content, steps, placeElimination(area, content.names, style), shown, style};
    paint.names(area.left());
    for (int number = 0; number < count; ++number)
        paint.column(number);
}

}  // namespace ui
