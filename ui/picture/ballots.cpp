#include "ui/picture/ballots.h"

#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

void paintBallot(QPainter& painter, const QRectF& area, core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names,
                 const Style& style)
{
    const double s = style.scale;
    const QColor colour = style.colour(strategy);
    const QRectF tile = area.adjusted(0.0, 0.0, 0.0, -20.0 * s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(style.card, colour, 0.13));
    painter.drawRoundedRect(tile, 6.0 * s, 6.0 * s);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(tile.left(), tile.top(), tile.width(), 4.0 * s), 2.0 * s, 2.0 * s);
    const double split = tile.top() + 4.0 * s + (tile.height() - 4.0 * s) * 0.68;
    const QString answer = verdict ? Words::answer(*verdict, names) : QStringLiteral("–");
    paintText(painter, {tile.left() + 3.0 * s, tile.top() + 4.0 * s, tile.width() - 6.0 * s, split - tile.top() - 4.0 * s}, answer,
              {26.0, true, verdict ? style.letters(strategy, mixed(style.card, colour, 0.13)) : style.muted, Qt::AlignCenter, true, 0.35}, style);
    if (verdict)
        paintText(painter, {tile.left(), split - 3.0 * s, tile.width(), tile.bottom() - split}, Words::ballotNumber(*verdict),
                  {10.5, false, style.ink, Qt::AlignCenter, true}, style);
    paintText(painter, {area.left() - 3.0 * s, tile.bottom() + 3.0 * s, area.width() + 6.0 * s, 16.0 * s}, Words::shortName(strategy),
              {9.5, false, style.muted, Qt::AlignCenter, true}, style);
}

}  // namespace

void paintBallots(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style)
{
    const double s = style.scale;
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7.0 * s, 7.0 * s);
    const QRectF inside = area.adjusted(14.0 * s, 8.0 * s, -14.0 * s, -5.0 * s);
    const QString title = Words::howManyBallots(ballots.strategies.size());
    const double titleWidth = textWidth(title, style.font(14.0, true)) + 10.0 * s;
    paintText(painter, {inside.left(), inside.top(), titleWidth, 22.0 * s}, title, {14.0, true, style.ink}, style);
    paintText(painter, {inside.left() + titleWidth, inside.top(), inside.width() - titleWidth, 22.0 * s},
              Words::ballotsSummary(ballots.verdicts, ballots.names), {12.5, false, style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    if (!ballots.verdicts.empty())
        paintText(painter, {inside.left(), inside.bottom() - 16.0 * s, inside.width(), 16.0 * s},
                  Words::allIn(ballots.verdicts.size(), ballots.microseconds), {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    if (ballots.strategies.empty())
        return;
    const double gap = 8.0 * s;
    const auto count = static_cast<double>(ballots.strategies.size());
    const double width = (inside.width() - gap * (count - 1.0)) / count;
    for (std::size_t place = 0; place < ballots.strategies.size(); ++place) {
        const core::StrategyId strategy = ballots.strategies[place];
        const auto found = std::find_if(ballots.verdicts.begin(), ballots.verdicts.end(),
                                        [&](const core::Verdict& verdict) { return verdict.strategy == strategy; });
        paintBallot(painter, {inside.left() + static_cast<double>(place) * (width + gap), inside.top() + 27.0 * s, width, inside.height() - 46.0 * s},
                    strategy, found == ballots.verdicts.end() ? nullptr : &*found, ballots.names, style);
    }
}

}  // namespace ui
