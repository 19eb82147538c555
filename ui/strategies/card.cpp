#include "ui/strategies/card.h"

#include "core/strategy/refusal.h"
#include "ui/picture/paragraph.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

constexpr double cardFactLetters = 10.5;
constexpr double factHeight = 16.0;
constexpr double subtitleLetters = 11.0;
constexpr double sureLetters = 11.5;
const QString dot = QStringLiteral(" · ");
const QString padding(2, QChar(0x00A0));  ///< space for the border of the flag's badge

QRectF insideOf(const QRectF& area, const Style& style)
{
    const double margin = 14.0 * style.scale;
    return area.adjusted(margin, 10.0 * style.scale, -margin, -6.0 * style.scale);
}

double factsHeight(const Card& card, const QStringList& lines, const Style& style)
{
    const auto count = static_cast<double>(std::max<qsizetype>(card.factLines, lines.size()));
    return (count * factHeight + 2.0) * style.scale;
}

/// Title and width of the answer. A long answer goes on the line of the title, so that the subtitle keeps its width.
struct Head {
    QString title;
    double answer = 0.0;
    double letters = 24.0;
    bool isWord = false;
};

Head headOf(const Card& card, double width, const Style& style)
{
    Head head{.title = card.title, .answer = 0.0, .letters = 24.0, .isWord = card.answer.size() > 4};
    if (card.answer.isEmpty())
        return head;
    head.letters = head.isWord ? 17.0 : 24.0;
    const double gap = 8.0 * style.scale;
    const double wished = textWidth(card.answer, style.font(head.letters, true)) + gap;
    const QFont bold = style.font(14.5, true);
    if (!card.shortTitle.isEmpty() && textWidth(head.title, bold) * 0.9 + wished > width)
        head.title = card.shortTitle;
    const double title = textWidth(head.title, bold) * (wished + textWidth(head.title, bold) > width ? 0.8 : 1.0);
    head.answer = std::min(wished, std::max(width * 0.44, width - title - gap));
    return head;
}

/// Paints the first line of facts: the flag and the text after it.
void paintFlagged(QPainter& painter, const QRectF& place, const Card& card, const QString& line, double letters,
                  const Style& style)
{
    const double rest = paintFlag(painter, place, card, letters, style) + 6.0 * style.scale;
    paintText(painter, {rest, place.top(), place.right() - rest, place.height()},
              line.mid(card.flag.size() + padding.size() + dot.size()),
              {letters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
}

/// The outputs that decide for specialists; Raw for other strategies and without a verdict.
core::SpecialistScores scoresOf(const core::Verdict* verdict)
{
    const auto* trace = verdict ? std::get_if<core::SpecialistsTrace>(&verdict->trace) : nullptr;
    return trace ? trace->decides : core::SpecialistScores::Raw;
}

}  // namespace

QStringList factLines(const QString& facts, double areaWidth, const Style& style)
{
    const double width = areaWidth - 28.0 * style.scale;
    // break lines instead of shrinking the font: the size would jump while the user draws
    const QFont font = style.font(cardFactLetters);
    QStringList lines;
    for (const QString& part : facts.split(dot, Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? part : lines.back() + dot + part;
        if (!lines.isEmpty() && textWidth(longer, font) <= width)
            lines.back() = longer;
        else
            lines << (textWidth(part, font) <= width ? QStringList{part} : brokenLines(part, font, width));
    }
    return lines;
}

QString flaggedFacts(const QString& flag, const QString& facts)
{
    return flag.isEmpty() ? facts : flag + padding + dot + facts;
}

double paintFlag(QPainter& painter, const QRectF& place, const Card& card, double letters, const Style& style)
{
    const double s = style.scale, width = textWidth(card.flag, style.font(letters));
    const QRectF badge(place.left() + 0.5, place.top() + 0.5 * s, width + 9.0 * s, place.height() - s);
    painter.setPen(QPen(legible(card.colour, style.card, 3.0), 1.0));
    painter.setBrush(mixed(style.card, card.colour, 0.18));
    painter.drawRoundedRect(badge, 4.0 * s, 4.0 * s);
    paintText(painter, badge, card.flag, {letters, false, style.ink, Qt::AlignCenter}, style);
    return badge.right();
}

QRectF pictureArea(const QRectF& area, const Card& card, const Style& style)
{
    const QRectF inside = insideOf(area, style);
    return inside.adjusted(
        0.0, 44.0 * style.scale, 0.0,
        -factsHeight(card, factLines(flaggedFacts(card.flag, card.facts), area.width(), style), style)
            - 6.0 * style.scale);
}

QRectF paintCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style)
{
    const double s = style.scale;
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7.0 * s, 7.0 * s);
    if (card.colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(card.colour);
        painter.drawRoundedRect(QRectF(area.left(), area.top(), area.width(), 4.0 * s), 2.0 * s, 2.0 * s);
    }
    const QRectF inside = insideOf(area, style);
    const Head head = headOf(card, inside.width(), style);
    if (!card.answer.isEmpty())
        paintText(painter,
                  {inside.right() - head.answer, inside.top() - s, head.answer, (head.isWord ? 22.0 : 24.0) * s},
                  card.answer,
                  {head.letters, true, legible(card.colour, style.card), Qt::AlignRight | Qt::AlignVCenter, true, 0.5},
                  style);
    const double words = inside.width() - head.answer;
    paintText(painter, {inside.left(), inside.top(), words, 20.0 * s}, head.title,
              {14.5, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    const double number = card.number.isEmpty() ? 0.0 : textWidth(card.number, style.font(sureLetters, true)) + 8.0 * s;
    const double below = inside.width() - number;
    if (number > 0.0)
        paintText(painter, {inside.right() - number, inside.top() + 21.0 * s, number, 16.0 * s}, card.number,
                  {sureLetters, true, style.ink, Qt::AlignRight | Qt::AlignVCenter}, style);
    const bool cut =
        !card.shortSubtitle.isEmpty() && textWidth(card.subtitle, style.font(subtitleLetters * 0.9)) > below;
    paintText(painter, {inside.left(), inside.top() + 21.0 * s, below, 16.0 * s},
              cut ? card.shortSubtitle : card.subtitle,
              {subtitleLetters, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    const QStringList lines = factLines(flaggedFacts(card.flag, card.facts), area.width(), style);
    const double first = inside.bottom() - factsHeight(card, lines, style);
    double top = first;
    double letters = cardFactLetters;  // one size for all lines, small enough for the longest
    const auto tooLong = [&](const QString& line) { return textWidth(line, style.font(letters)) > inside.width(); };
    while (letters > 8.0 && std::any_of(lines.begin(), lines.end(), tooLong))
        letters -= 0.5;
    for (const QString& line : lines) {
        const QRectF place(inside.left(), top, inside.width(), factHeight * s);
        if (!card.flag.isEmpty() && top == first)
            paintFlagged(painter, place, card, line, letters, style);
        else
            paintText(painter, place, line, {letters, false, style.muted}, style);
        top += factHeight * s;
    }
    return pictureArea(area, card, style);
}

Card verdictCard(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names, const Style& style)
{
    const int classes = static_cast<int>(names.size());
    Card card{.title = VerdictWords::title(strategy, classes),
              .subtitle = VerdictWords::subtitle(strategy, classes),
              .answer = {},
              .facts = {},
              .colour = style.colour(strategy),
              .shortTitle = VerdictWords::shortName(strategy),
              .shortSubtitle = VerdictWords::shortSubtitle(strategy, classes)};
    if (verdict) {
        card.answer = Words::answer(*verdict, names);
        card.facts = VerdictWords::facts(*verdict, names);
        card.number = VerdictWords::ballotNumber(*verdict);
        if (const auto* trace = std::get_if<core::EliminationTrace>(&verdict->trace); trace && !trace->duels.empty())
            card.subtitle = VerdictWords::ddagSubtitle(), card.shortSubtitle = VerdictWords::shortDdagSubtitle();
        if (const core::SpecialistScores scores = scoresOf(verdict); scores != core::SpecialistScores::Raw)
            card.subtitle = card.shortSubtitle = PanelWords::specialistsSubtitle(scores, classes);
    }
    return card;
}

void nameHeads(Card& card, const StrategyFace& face, const core::Verdict* verdict, int classes)
{
    if (!face.namesHeads())
        return;
    card.title = face.title(classes);
    card.shortSubtitle = face.shortSubtitle(classes);
    card.subtitle = scoresOf(verdict) == core::SpecialistScores::Raw ? face.subtitle(classes) : card.shortSubtitle;
}

void markRefused(Card& card, const core::Verdict& verdict)
{
    card.answer += QLatin1Char('?');
    card.flag = PanelWords::doubt(core::kindOfDoubt(verdict));
}

void paintNothing(QPainter& painter, const QRectF& area, const QString& words, const Style& style)
{
    paintText(painter, area, words, {13.0, false, style.muted, Qt::AlignCenter}, style);
}

void paintEmpty(QPainter& painter, const QRectF& card, const EmptyPanel& empty, const Style& style)
{
    const double s = style.scale;
    const QRectF inside = insideOf(card, style);
    double top = card.top() + card.height() * 0.44;
    for (const auto& [words, letters, colour] :
         {std::tuple(empty.rule, 13.0, style.ink), std::tuple(empty.invitation, 12.0, style.muted)}) {
        const QStringList lines = brokenLines(words, style.font(letters), inside.width());
        const double height = lineHeight(letters, style);
        paintLines(painter, {inside.left(), top, inside.width(), height}, lines,
                   {letters, false, colour, Qt::AlignCenter}, style);
        top += height * static_cast<double>(lines.size()) + 4.0 * s;
    }
}

}  // namespace ui
