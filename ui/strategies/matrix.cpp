#include "ui/strategies/matrix.h"

#include "core/strategy/rules.h"
#include "ui/picture/bars.h"
#include "ui/picture/contrast.h"
#include "ui/strategies/panel_words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double nameLetters = 11.0, voteLetters = 10.0, duelLetters = 9.5;
constexpr double highestDuelRow = 44.0;
constexpr double lossWidth = 0.7;  // relative size of a lost cell: size distinguishes it, not colour alone

}  // namespace

QRectF MatrixPlace::cell(int row, int column) const
{
    return {cells.left() + column * width + gap / 2.0, cells.top() + row * height + gap / 2.0, width - gap,
            height - gap};
}

std::optional<std::pair<int, int>> MatrixPlace::pairAt(const QPointF& point) const
{
    if (!cells.contains(point) || width <= 0.0 || height <= 0.0)
        return std::nullopt;
    const int last = static_cast<int>(std::lround(cells.width() / width)) - 1;
    const int row = std::min(last, static_cast<int>((point.y() - cells.top()) / height));
    const int column = std::min(last, static_cast<int>((point.x() - cells.left()) / width));
    return row == column ? std::nullopt : std::optional(std::pair(row, column));
}

MatrixPlace placeMatrix(const QRectF& area, const QStringList& names, const Style& style)
{
    const double s = style.scale;
    const auto classes = static_cast<double>(std::max<qsizetype>(1, names.size()));
    MatrixPlace place;
    place.names = std::max(16.0 * s, nameColumn(names, style.font(nameLetters), area.width() * 0.24)) + 5.0 * s;
    place.votes = 58.0 * s;
    place.width = (area.width() - place.names - place.votes) / classes;
    const double widest = nameColumn(names, style.font(9.5), 74.0 * s);
    place.upright = widest > place.width;
    place.head = place.upright ? widest + 6.0 * s : 20.0 * s;
    if (!style.canWriteRows(nameLetters, (area.height() - place.head) / classes)) {
        place.names = place.votes = place.head = 0.0;
        place.width = area.width() / classes;
    }
    place.height = std::min((area.height() - place.head) / classes, highestDuelRow * s);
    place.cells = {area.left() + place.names, area.top() + place.head, place.width * classes, place.height * classes};
    place.votesHead = {place.cells.right(), place.cells.top() - 20.0 * s, place.votes, 20.0 * s};
    place.gap = std::min(2.0 * s, place.width * 0.1);
    return place;
}

std::pair<int, int> topPair(const core::Verdict& verdict)
{
    const std::vector<float> votes = core::decidingScores(verdict);
    const int winner = verdict.winner.value_or(0);
    int second = winner == 0 ? 1 : 0;
    for (int label = 0; label < static_cast<int>(votes.size()); ++label)
        if (label != winner && votes[static_cast<std::size_t>(label)] > votes[static_cast<std::size_t>(second)])
            second = label;
    return {winner, second};
}

namespace {

QString hundredths(float value)
{
    const int rounded = static_cast<int>(std::lround(100.0F * value));
    const QString mark = QLocale().decimalPoint();
    return rounded >= 100 ? QLatin1Char('1') + mark + QLatin1Char('0')
                          : mark + QStringLiteral("%1").arg(rounded, 2, 10, QLatin1Char('0'));
}

struct MatrixPainter {
    QPainter& painter;
    const QRectF& area;
    const Matrix& content;
    const core::PairwiseTrace& trace;
    const MatrixPlace place;
    const Style& style;
    const int classes = static_cast<int>(content.verdict.scores.size());

    float wins(int row, int column) const
    {
        return trace.matrix.values()[static_cast<std::size_t>(row) * static_cast<std::size_t>(classes)
                                     + static_cast<std::size_t>(column)];
    }

    QColor fill(int row, int column) const
    {
        if (row == column)
            return style.barGround;
        const float value = wins(row, column);
        const double sureness = std::isfinite(value) ? 2.0 * std::abs(static_cast<double>(value) - 0.5) : 0.0;
        return mixed(style.card, style.colour(value >= 0.5F ? core::StrategyId::Pairwise : core::StrategyId::Softmax),
                     0.12 + 0.78 * sureness);
    }

    void heads() const
    {
        if (place.head <= 0.0)
            return;
        const auto& [row, chosen] = content.pair.value_or(std::pair(-1, -1));
        for (int column = 0; column < content.names.size(); ++column) {
            const QRectF under = place.cell(0, column);
            const QColor colour = column == chosen ? style.ink : style.muted;
            if (!place.upright) {
                paintText(painter,
                          {under.left() - 4.0, place.cells.top() - place.head, under.width() + 8.0, place.head},
                          content.names[column], {10.5, column == chosen, colour, Qt::AlignCenter}, style);
                continue;
            }
            painter.save();
            painter.translate(under.center().x(), place.cells.top() - 3.0 * style.scale);
            painter.rotate(-90.0);
            paintText(painter, {0.0, -place.width / 2.0, place.head - 3.0 * style.scale, place.width},
                      content.names[column], {9.5, false, colour, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
            painter.restore();
        }
        paintText(painter, place.votesHead, PanelWords::votesHead(trace.decides),
                  {10.0, false, style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    }

    void cells(int row) const
    {
        const double s = style.scale;
        const bool numbers = style.canWrite(voteLetters) && place.width >= 27.0 * s && place.height >= 13.0 * s;
        for (int column = 0; column < classes; ++column) {
            const QRectF cell = place.cell(row, column);
            const QColor ground = fill(row, column);
            const bool known = content.known && row != column && (row == *content.known || column == *content.known);
            const double inset = row != column && wins(row, column) < 0.5F
                                   ? std::min(cell.width(), cell.height()) * (1.0 - lossWidth) / 2.0
                                   : 0.0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            const QRectF box = cell.adjusted(inset, inset, -inset, -inset);
            // limit the radius so that a low cell does not become an ellipse
            const double round = std::min(3.0 * s, 0.25 * std::min(box.width(), box.height()));
            painter.drawRoundedRect(box, round, round);
            if (known) {
                painter.setPen(QPen(style.ink, 1.2 * s));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(cell.adjusted(0.6 * s, 0.6 * s, -0.6 * s, -0.6 * s), round, round);
            }
            if (numbers && row != column)
                paintText(painter, cell, hundredths(wins(row, column)),
                          {voteLetters, false, readableOn(ground, style), Qt::AlignCenter, true}, style);
        }
    }

    void rows() const
    {
        const double s = style.scale;
        const auto [winner, second] = topPair(content.verdict);
        const auto [chosen, column] = content.pair.value_or(std::pair(winner, second));
        const std::vector<float> votes = core::decidingScores(content.verdict);
        const int digits = trace.decides == core::Votes::Hard ? 0 : trace.decides == core::Votes::Soft ? 1 : 3;
        const int step = rowsPerWord(place.height, nameLetters * s);
        for (int row = 0; row < classes; ++row) {
            const bool strong = row == winner || row == second || row == chosen;
            const QRectF first = place.cell(row, 0);
            cells(row);
            if (place.names <= 0.0 || !hasWords(row, step, {winner, chosen}))
                continue;
            paintText(painter, {area.left(), first.top(), place.names - 5.0 * s, first.height()},
                      content.names.value(row),
                      {nameLetters, row == winner, strong ? style.ink : style.muted,
                       (place.upright ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, true},
                      style);
            paintText(painter, {place.cells.right(), first.top(), place.votes, first.height()},
                      Words::decimal(votes[static_cast<std::size_t>(row)], digits),
                      {10.5, row == winner, strong ? style.ink : style.muted, Qt::AlignRight | Qt::AlignVCenter},
                      style);
        }
    }

    void duel(int row, int column, bool enlarged) const
    {
        const double s = style.scale;
        QRectF cell = place.cell(row, column);
        const QSizeF least = enlarged ? QSizeF(28.0, 21.0) : QSizeF(21.0, 14.0);
        const QSizeF size = cell.size().expandedTo(least * s);
        cell = {cell.center() - QPointF(size.width(), size.height()) / 2.0, size};
        const QColor ground = fill(row, column);
        painter.setPen(QPen(style.ink, (enlarged ? 2.4 : 2.0) * s));
        painter.setBrush(ground);
        painter.drawRoundedRect(cell, 3.0 * s, 3.0 * s);
        paintText(painter, cell.adjusted(1.0, 0.0, -1.0, 0.0), hundredths(wins(row, column)),
                  {enlarged ? 11.0 : duelLetters, true, readableOn(ground, style), Qt::AlignCenter, true}, style);
    }
};

}  // namespace

void paintMatrix(QPainter& painter, const QRectF& area, const Matrix& matrix, const Style& style)
{
    const auto* trace = std::get_if<core::PairwiseTrace>(&matrix.verdict.trace);
    if (!trace || matrix.verdict.scores.size() < 2)
        return;
    const MatrixPainter paint{painter, area, matrix, *trace, placeMatrix(area, matrix.names, style), style};
    paint.heads();
    paint.rows();
    if (!style.canWriteRows(duelLetters, paint.place.height))
        return;
    const auto [winner, second] = topPair(matrix.verdict);
    const auto [row, column] = matrix.pair.value_or(std::pair(winner, second));
    paint.duel(column, row, false);
    paint.duel(row, column, matrix.pair.has_value());
}

}  // namespace ui
