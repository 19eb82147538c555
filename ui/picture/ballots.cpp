#include "ui/picture/ballots.h"

#include "ui/picture/paragraph.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// As large as its room allows; names that would be too small side by side stand below each other.
void paintAnswer(QPainter& painter, const QRectF& area, const QString& answer, const QColor& colour, const Style& style)
{
    constexpr double most = 26.0, least = 0.35;
    const QStringList names = answer.split(QStringLiteral(", "));
    if (names.size() < 2 || textWidth(answer, style.font(most, true)) * least <= area.width()) {
        paintText(painter, area, answer, {most, true, colour, Qt::AlignCenter, true, least}, style);
        return;
    }
    const double height = std::min(area.height() / static_cast<double>(names.size()), 20.0 * style.scale);
    QRectF line(area.left(), area.center().y() - height * static_cast<double>(names.size()) / 2.0, area.width(), height);
    for (const QString& name : names) {
        paintText(painter, line, name, {std::min(14.0, height / style.scale * 0.8), true, colour, Qt::AlignCenter, true, 0.5}, style);
        line.translate(0.0, height);
    }
}

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
    paintAnswer(painter, {tile.left() + 3.0 * s, tile.top() + 4.0 * s, tile.width() - 6.0 * s, split - tile.top() - 4.0 * s}, answer,
                verdict ? colour : style.muted, style);
    if (verdict)
        paintText(painter, {tile.left(), split - 3.0 * s, tile.width(), tile.bottom() - split}, Words::ballotNumber(*verdict),
                  {10.5, false, style.ink, Qt::AlignCenter, true}, style);
    paintText(painter, {area.left() - 3.0 * s, tile.bottom() + 3.0 * s, area.width() + 6.0 * s, 16.0 * s}, Words::shortName(strategy),
              {9.5, false, style.muted, Qt::AlignCenter, true}, style);
}

/// Beside the title, or below it in as many lines as it needs; returns the height of those.
double paintSummary(QPainter& painter, const QRectF& inside, double titleWidth, const QString& words, const Style& style)
{
    const double s = style.scale;
    const double room = inside.width() - titleWidth;
    if (textWidth(words, style.font(12.5)) * 0.84 <= room) {
        paintText(painter, {inside.right() - room, inside.top(), room, 22.0 * s}, words,
                  {12.5, false, style.muted, Qt::AlignRight | Qt::AlignVCenter, true}, style);
        return 0.0;
    }
    constexpr double letters = 11.5;
    const QStringList lines = brokenLines(words, style.font(letters), inside.width());
    const double height = lineHeight(letters, style);
    paintLines(painter, {inside.left(), inside.top() + 21.0 * s, inside.width(), height}, lines, {letters, false, style.muted}, style);
    return height * static_cast<double>(lines.size()) - 2.0 * s;
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
    paintText(painter, {inside.left(), inside.top(), inside.width(), 22.0 * s}, title, {14.0, true, style.ink}, style);
    const double top = 27.0 * s + paintSummary(painter, inside, titleWidth, Words::ballotsSummary(ballots.verdicts, ballots.names), style);
    if (!ballots.verdicts.empty())
        paintText(painter, {inside.left(), inside.bottom() - 16.0 * s, inside.width(), 16.0 * s},
                  ballots.live ? Words::allIn(ballots.verdicts.size(), ballots.microseconds) : Words::allTook(ballots.verdicts.size(), ballots.microseconds),
                  {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    if (ballots.strategies.empty())
        return;
    const double gap = 8.0 * s;
    const auto count = static_cast<double>(ballots.strategies.size());
    const double width = (inside.width() - gap * (count - 1.0)) / count;
    for (std::size_t place = 0; place < ballots.strategies.size(); ++place) {
        const core::StrategyId strategy = ballots.strategies[place];
        const auto found = std::find_if(ballots.verdicts.begin(), ballots.verdicts.end(),
                                        [&](const core::Verdict& verdict) { return verdict.strategy == strategy; });
        paintBallot(painter, {inside.left() + static_cast<double>(place) * (width + gap), inside.top() + top, width, inside.height() - 19.0 * s - top},
                    strategy, found == ballots.verdicts.end() ? nullptr : &*found, ballots.names, style);
    }
}

}  // namespace ui
