#include "ui/strategies/ballot_list.h"

#include "core/strategy/rules.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double summaryRows = 0.9;   ///< height of the summary, in rows
constexpr double letterShare = 0.54;  ///< font size of names and numbers, relative to the height of a row

/// The width of the column of numbers.
double numberRoom(const Ballots& ballots, double height, const Style& style)
{
    double longest = textWidth(QStringLiteral("0.00"), style.font(height * letterShare / style.scale));
    for (const core::Verdict& verdict : ballots.verdicts)
        longest = std::max(
            longest, textWidth(VerdictWords::ballotNumber(verdict), style.font(height * letterShare / style.scale)));
    return longest * 1.05;
}

struct BallotRow {
    core::StrategyId strategy;
    const core::Verdict* verdict;
    bool dissents, refused, covered;
};

BallotRow rowOf(core::StrategyId strategy, const Ballots& ballots, const std::optional<int>& most)
{
    const auto isIn = [strategy](const std::vector<core::StrategyId>& list) {
        return std::ranges::find(list, strategy) != list.end();
    };
    const bool covered = isIn(ballots.covered);
    const core::Verdict* verdict = covered ? nullptr : core::verdictOf(ballots.verdicts, strategy);
    return {strategy, verdict, verdict && most && Words::said(*verdict) != std::vector<int>{*most},
            verdict && isIn(ballots.refused), covered};
}

/// The share of the largest font size with which the longest name of a strategy fits beside the answers.
double nameShare(const Ballots& ballots, double width, double height, const Style& style)
{
    const double letters = height * letterShare / style.scale;
    double longest = 0.0, answers = 0.0;
    for (const core::StrategyId strategy : ballots.strategies)
        longest = std::max(longest, textWidth(VerdictWords::shortName(strategy), style.font(letters)));
    for (const core::Verdict& verdict : ballots.verdicts)
        answers = std::max(answers, textWidth(Words::answer(verdict, ballots.names) + QLatin1Char('?'),
                                              style.font(letters * 1.25, true)));
    const double room = width - std::min(answers, width * 0.4) - numberRoom(ballots, height, style) - height * 1.2;
    return std::clamp(room / std::max(1.0, longest), 0.6, 1.0);
}

/// Sizes that all rows share.
struct BallotSizes {
    double nameShare;   ///< of the largest font size
    double numberRoom;  ///< width
};

void paintRow(QPainter& painter, const QRectF& area, const BallotRow& row, const QStringList& names,
              const BallotSizes& sizes, const Style& style)
{
    const QColor colour = style.colour(row.strategy), ground = mixed(style.card, colour, row.dissents ? 0.26 : 0.1);
    const double height = area.height(), margin = height * 0.25, letters = height * letterShare / style.scale;
    const QRectF tile = area.adjusted(0.0, height * 0.05, 0.0, -height * 0.05);
    const double round = height * 0.12;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, round, round);
    if (row.dissents || row.refused) {
        painter.setPen(QPen(colour, std::max(1.0, height * 0.05), row.refused ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile.adjusted(1.0, 1.0, -1.0, -1.0), round, round);
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(tile.left(), tile.top(), height * 0.14, tile.height()), round / 2.0, round / 2.0);
    QRectF words = tile.adjusted(margin + height * 0.14, 0.0, -margin, 0.0);
    const QString number = row.verdict ? VerdictWords::ballotNumber(*row.verdict) : QString();
    const double numberWidth = sizes.numberRoom;
    const QString answer = (row.covered   ? QStringLiteral("?")
                            : row.verdict ? Words::answer(*row.verdict, names)
                                          : QStringLiteral("–"))
                         + (row.refused ? QStringLiteral("?") : QString());
    paintText(painter, {words.right() - numberWidth, words.top(), numberWidth, words.height()}, number,
              {letters, false, style.ink, Qt::AlignRight | Qt::AlignVCenter, true}, style);
    words.setRight(words.right() - numberWidth - margin);
    const double answerWidth = std::min(words.width() * 0.5, textWidth(answer, style.font(letters * 1.25, true)) + 2.0);
    paintText(painter, {words.right() - answerWidth, words.top(), answerWidth, words.height()}, answer,
              {letters * 1.25, true, style.letters(row.strategy, ground), Qt::AlignRight | Qt::AlignVCenter, true, 0.4},
              style);
    words.setRight(words.right() - answerWidth - margin);
    paintText(painter, words, VerdictWords::shortName(row.strategy),
              {letters * sizes.nameShare, false, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.6}, style);
}

}  // namespace

void paintBallotList(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style)
{
    if (ballots.strategies.empty() || area.isEmpty())
        return;
    const auto count = static_cast<double>(ballots.strategies.size());
    const double most = area.width() * 0.16;
    const bool isSummed = area.height() / (count + summaryRows) > area.width() * 0.09;
    const double height = std::min(most, area.height() / (count + (isSummed ? summaryRows : 0.0)));
    const std::optional<int> majority = VerdictWords::majority(ballots.verdicts);
    QRectF row(area.left(), area.top(), area.width(), height);
    if (isSummed) {
        const QRectF line(row.left(), row.top(), row.width(), height * summaryRows);
        paintText(painter, line, ballotsSummary(ballots),
                  {height * 0.46 / style.scale, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.5}, style);
        row.translate(0.0, height * summaryRows);
    }
    const BallotSizes sizes{nameShare(ballots, row.width(), height, style), numberRoom(ballots, height, style)};
    for (const core::StrategyId strategy : ballots.strategies) {
        paintRow(painter, row, rowOf(strategy, ballots, majority), ballots.names, sizes, style);
        row.translate(0.0, height);
    }
}

}  // namespace ui
