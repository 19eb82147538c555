#include "ui/strategies/ballots.h"

#include "core/strategy/rules.h"
#include "ui/picture/paragraph.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostInRow = 6;

/// Paints the answer as large as the area allows. Names that would be too small side by side go below each other.
void paintAnswer(QPainter& painter, const QRectF& area, const QString& answer, const QColor& colour, const Style& style)
{
    constexpr double least = 0.35;
    const double most = std::min(26.0, area.height() / style.scale * 0.95);
    const QStringList names = answer.split(QStringLiteral(", "));
    if (names.size() < 2 || textWidth(answer, style.font(most, true)) * least <= area.width()) {
        paintText(painter, area, answer, {most, true, colour, Qt::AlignCenter, true, least}, style);
        return;
    }
    const double height = std::min(area.height() / static_cast<double>(names.size()), 20.0 * style.scale);
    QRectF line(area.left(), area.center().y() - height * static_cast<double>(names.size()) / 2.0, area.width(),
                height);
    for (const QString& name : names) {
        paintText(painter, line, name,
                  {std::min(14.0, height / style.scale * 0.8), true, colour, Qt::AlignCenter, true, 0.5}, style);
        line.translate(0.0, height);
    }
}

struct Standing {
    bool dissents = false;  ///< differs from the majority
    bool refused = false;   ///< confidence below the rejection threshold
    bool covered = false;   ///< a question mark takes the place of the answer
};

void paintBallot(QPainter& painter, const QRectF& area, core::StrategyId strategy, const core::Verdict* verdict,
                 const QStringList& names, const Standing& standing, const Style& style)
{
    const double s = style.scale;
    const bool dissents = standing.dissents;
    const QColor colour = style.colour(strategy);
    const bool numbered = area.height() >= 56.0 * s;  // cards in two rows have no room for the number below
    const QRectF tile = area.adjusted(0.0, 0.0, 0.0, (numbered ? -20.0 : -16.0) * s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(style.card, colour, dissents ? 0.26 : 0.13));
    painter.drawRoundedRect(tile, 6.0 * s, 6.0 * s);
    if (dissents || standing.refused) {
        painter.setPen(QPen(colour, 1.5 * s, standing.refused ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile.adjusted(0.75 * s, 0.75 * s, -0.75 * s, -0.75 * s), 6.0 * s, 6.0 * s);
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(tile.left(), tile.top(), tile.width(), 4.0 * s), 2.0 * s, 2.0 * s);
    const double split = tile.top() + 4.0 * s + (tile.height() - 4.0 * s) * (numbered ? 0.68 : 1.0);
    const QString answer = (standing.covered ? QStringLiteral("?")
                            : verdict        ? Words::answer(*verdict, names)
                                             : QStringLiteral("–"))
                         + (standing.refused ? QStringLiteral("?") : QString());
    // in two rows, the number is beside the answer
    const double beside = verdict && !numbered ? 0.42 * tile.width() : 0.0;
    paintAnswer(
        painter,
        {tile.left() + 5.0 * s, tile.top() + 4.0 * s, tile.width() - beside - 8.0 * s, split - tile.top() - 4.0 * s},
        answer, verdict ? style.letters(strategy, mixed(style.card, colour, dissents ? 0.26 : 0.13)) : style.muted,
        style);
    if (beside > 0.0)
        paintText(painter,
                  {tile.right() - beside, tile.top() + 4.0 * s, beside - 5.0 * s, split - tile.top() - 4.0 * s},
                  VerdictWords::ballotNumber(*verdict),
                  {10.5, false, style.ink, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    if (verdict && numbered)
        paintText(painter, {tile.left(), split - 3.0 * s, tile.width(), tile.bottom() - split},
                  VerdictWords::ballotNumber(*verdict), {10.5, false, style.ink, Qt::AlignCenter, true}, style);
    paintText(painter,
              {area.left() - 3.0 * s, tile.bottom() + (numbered ? 3.0 : 0.0) * s, area.width() + 6.0 * s, 16.0 * s},
              VerdictWords::shortName(strategy), {10.5, false, style.muted, Qt::AlignCenter, true}, style);
}

/// Wraps the text to two lines; reduces the font size until they fit.
void paintSentence(QPainter& painter, const QRectF& area, const QString& words, const Style& style)
{
    const int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    QFont font = style.font(11.0);
    for (const double pixels : {12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0}) {
        font = style.font(pixels);
        if (QFontMetricsF(font).boundingRect(area, wrapped, words).height() <= area.height() + 1.0)
            break;
    }
    painter.setFont(font);
    painter.setPen(style.ink);
    painter.drawText(area, wrapped | Qt::TextDontClip, words);
}

/// Paints the summary beside the title, or below it if it is too long. Returns the height of the lines below the title.
double paintSummary(QPainter& painter, const QRectF& inside, double titleWidth, const QString& words,
                    const Style& style)
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
    paintLines(painter, {inside.left(), inside.top() + 21.0 * s, inside.width(), height}, lines,
               {letters, false, style.muted}, style);
    return height * static_cast<double>(lines.size()) - 2.0 * s;
}

/// Paints the explanation of a disagreement, or the time. Returns its area, which is below the ballots that begin at
/// `top`.
QRectF paintBelow(QPainter& painter, const QRectF& inside, double top, const Ballots& ballots, const Style& style)
{
    const double s = style.scale;
    const auto lowest = [&](double height) {
        return QRectF(inside.left(), inside.bottom() - height, inside.width(), height);
    };
    const QRectF two = lowest(32.0 * s);
    const QString dispute = VerdictWords::disagreement(ballots.verdicts, ballots.names);
    if (!dispute.isEmpty() && (ballots.live || two.top() - top >= 60.0 * s)) {
        paintSentence(painter, two, dispute, style);
        return two;
    }
    const QRectF below =
        ballots.live ? two : lowest(17.0 * s);  // in the window, the size of the ballots stays constant
    const std::size_t count = ballots.verdicts.size();
    if (count > 0 && ballots.covered.empty() && (ballots.live || ballots.microseconds > 0.0))
        paintText(painter, below,
                  ballots.live ? VerdictWords::allIn(count, ballots.microseconds)
                               : VerdictWords::allTook(count, ballots.microseconds),
                  {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignTop, true}, style);
    return below;
}

}  // namespace

QString ballotsSummary(const Ballots& ballots)
{
    if (ballots.verdicts.empty() && !ballots.covered.empty())
        return PanelWords::covered();
    return VerdictWords::ballotsSummary(ballots.verdicts, ballots.names);
}

void paintBallots(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style)
{
    const double s = style.scale;
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7.0 * s, 7.0 * s);
    const QRectF inside = area.adjusted(14.0 * s, 8.0 * s, -14.0 * s, -5.0 * s);
    const QString title = VerdictWords::howManyBallots(ballots.strategies.size());
    const double titleWidth = textWidth(title, style.font(14.0, true)) + 10.0 * s;
    paintText(painter, {inside.left(), inside.top(), titleWidth, 22.0 * s}, title, {14.0, true, style.ink}, style);
    const double top =
        inside.top() + 27.0 * s + paintSummary(painter, inside, titleWidth, ballotsSummary(ballots), style);
    const QRectF below = paintBelow(painter, inside, top, ballots, style);
    if (ballots.strategies.empty())
        return;
    const auto most = VerdictWords::majority(ballots.verdicts);
    const double gap = 8.0 * s;
    const std::size_t rows = ballots.strategies.size() > mostInRow ? 2 : 1,
                      inRow = (ballots.strategies.size() + rows - 1) / rows;
    const double width = (inside.width() - gap * (static_cast<double>(inRow) - 1.0)) / static_cast<double>(inRow);
    const double height = (below.top() - 2.0 * s - top) / static_cast<double>(rows);
    for (std::size_t place = 0; place < ballots.strategies.size(); ++place) {
        const core::StrategyId strategy = ballots.strategies[place];
        const core::Verdict* verdict = core::verdictOf(ballots.verdicts, strategy);
        const bool dissents = verdict && most && Words::said(*verdict) != std::vector<int>{*most};
        const std::size_t row = place / inRow, column = place % inRow;
        const QPointF corner(inside.left() + static_cast<double>(column) * (width + gap),
                             top + static_cast<double>(row) * height);
        const bool refused = verdict && std::ranges::find(ballots.refused, strategy) != ballots.refused.end();
        const bool covered = std::ranges::find(ballots.covered, strategy) != ballots.covered.end();
        paintBallot(painter, {corner, QSizeF(width, height)}, strategy, covered ? nullptr : verdict, ballots.names,
                    {dissents && !covered, refused && !covered, covered}, style);
    }
}

}  // namespace ui
