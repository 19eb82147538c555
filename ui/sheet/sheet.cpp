#include "ui/sheet/sheet.h"

#include "core/base/error.h"
#include "core/strategy/rules.h"
#include "ui/picture/paragraph.h"
#include "ui/picture/seen.h"
#include "ui/picture/stroke_painter.h"
#include "ui/sheet/sheet_layout.h"
#include "ui/strategies/ballots.h"
#include "ui/strategies/card.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/price.h"
#include "ui/strategies/verdict_picture.h"
#include "ui/strategies/why_picture.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double factLetters = 11.0;

/// The style of a card. Its scale grows with the area, as in the window.
Style cardStyle(const QRectF& area, const Style& style)
{
    return style.scaled(std::clamp(std::min(area.width() / 333.0, area.height() / 340.0), 0.9, 1.6));
}

/// Paints a card with as many lines of facts as needed. Returns the area for the picture.
QRectF paintWholeCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style)
{
    const double inside = area.width() - 28.0 * style.scale;
    const QStringList lines = brokenParts(card.facts, style.font(factLetters), inside);
    if (lines.size() < 2)
        return paintCard(painter, area, card, style);
    Card frame = card;
    frame.facts.clear();
    frame.flag.clear();
    QRectF picture = paintCard(painter, area, frame, style);
    const double height = lineHeight(factLetters, style);
    double top = area.bottom() - 8.0 * style.scale - height * static_cast<double>(lines.size());
    paintLines(painter, {picture.left(), top, picture.width(), height}, lines, {factLetters, false, style.muted},
               style);
    if (!card.flag.isEmpty()) {
        top -= height + 2.0 * style.scale;
        paintFlag(painter, {picture.left(), top, picture.width(), height}, card, factLetters, style);
    }
    picture.setBottom(std::min(picture.bottom(), top - 4.0 * style.scale));
    return picture;
}

/// Moves an answer that does not fit beside the title into the facts, where it is complete.
void moveLongAnswer(Card& card, const core::Verdict& verdict, const QRectF& area, const Style& style)
{
    const double room = area.width() - 36.0 * style.scale;
    const double title = textWidth(card.title, style.font(14.5, true)) * 0.8;
    const bool isWord = card.answer.size() > 4;
    const double answer = textWidth(card.answer, style.font(isWord ? 17.0 : 24.0, true)) * 0.8;
    if (answer <= room * 0.44 && title + answer <= room)
        return;
    card.facts = card.answer + QStringLiteral(" · ") + card.facts;
    card.answer = tr("%1 classes").arg(Words::said(verdict).size());
}

void paintVerdictBlock(QPainter& painter, const SheetBlock& block, const Sheet& sheet, const Style& plain)
{
    const Style style = cardStyle(block.area, plain);
    const QStringList names = Words::classNames(*sheet.classifier);
    const core::Verdict* verdict = core::verdictOf(sheet.verdicts, block.strategy);
    Card card = verdictCard(block.strategy, verdict, names, style);
    nameHeads(card, faceFor(block.strategy, *sheet.classifier), verdict, static_cast<int>(names.size()));
    if (verdict && Words::said(*verdict).size() > 1)
        moveLongAnswer(card, *verdict, block.area, style);
    if (verdict && std::ranges::find(sheet.refused, block.strategy) != sheet.refused.end())
        markRefused(card, *verdict);
    const QRectF inside = paintWholeCard(painter, block.area, card, style);
    if (verdict)
        paintVerdict(painter, inside,
                     {.verdict = *verdict,
                      .names = names,
                      .round = sheet.round,
                      .truth = sheet.truth,
                      .seen = sheet.seen ? &*sheet.seen : nullptr},
                     style);
    else
        paintNothing(painter, inside, sheet.seen ? tr("not computed") : Words::nothingDrawn(), style);
}

void paintPriceBlock(QPainter& painter, const SheetBlock& block, const Sheet& sheet, const Style& plain)
{
    const Style style = cardStyle(block.area, plain);
    Card card{.title = PanelWords::priceTitle(),
              .subtitle = PanelWords::priceSubtitle(),
              .answer = {},
              .facts = {},
              .colour = {}};
    const auto record = sheet.classifier->records.find(core::StrategyId::Softmax);
    if (record != sheet.classifier->records.end() && record->second.images > 0)
        card.facts = tr("accuracy and confusions: %1 test images", nullptr, Words::quantity(record->second.images))
                         .arg(Words::grouped(record->second.images));
    paintPrice(painter, paintWholeCard(painter, block.area, card, style), *sheet.classifier, sheet.verdicts, style);
}

void paintWhyBlock(QPainter& painter, const SheetBlock& block, const Sheet& sheet, const Style& plain)
{
    const Style style = cardStyle(block.area, plain);
    const QStringList names = Words::classNames(*sheet.classifier);
    const Card card{.title = WhyWords::title(),
                    .subtitle = sheet.why->evidence ? WhyWords::question(sheet.why->evidence->margin.question, names)
                                                    : WhyWords::subtitle(sheet.why->choice.view),
                    .answer = {},
                    .facts = WhyWords::sentence(*sheet.why, names),
                    .colour = style.colour(sheet.why->strategy)};
    paintWhy(painter, paintWholeCard(painter, block.area, card, style), *sheet.why, names, style);
}

/// Paints the input of the networks and, beside it, a description of the preprocessing.
void paintSeenBlock(QPainter& painter, const QRectF& area, const Sheet& sheet, const Style& style)
{
    const double side = std::min(area.height(), area.width() * 0.5);
    paintSeen(painter, {area.left(), area.top(), side, side}, sheet.seen, style);
    const QRectF words(area.left() + side + 14.0, area.top(), area.width() - side - 14.0, area.height());
    const QStringList title = brokenLines(tr("Network input"), style.font(13.0, true), words.width());
    paintLines(painter, words, title, {13.0, true, style.ink}, style);
    const QRectF below =
        words.adjusted(0.0, 4.0 + lineHeight(13.0, style) * static_cast<double>(title.size()), 0.0, 0.0);
    const QString how =
        sheet.seen ? Words::preprocessing(sheet.classifier->preprocessing, sheet.preparation) : Words::nothingDrawn();
    paintLines(painter, below, brokenLines(how, style.font(11.5), below.width()), {11.5, false, style.muted}, style);
}

void paintBlock(QPainter& painter, const SheetBlock& block, const Sheet& sheet, const Style& style)
{
    using Kind = SheetBlock::Kind;
    switch (block.kind) {
    case Kind::Title:
        return paintLines(painter, block.area, block.lines, {block.letters, true, style.ink}, style);
    case Kind::Origin:
        return paintLines(painter, block.area, block.lines, {block.letters, false, style.muted}, style);
    case Kind::Number:
        return paintLines(painter, block.area, block.lines,
                          {block.letters, false, style.muted, Qt::AlignRight | Qt::AlignVCenter}, style);
    case Kind::Drawing:
        return paintDrawing(painter, block.area, {sheet.ink, sheet.picture}, style);
    case Kind::Seen:
        return paintSeenBlock(painter, block.area, sheet, style);
    case Kind::Ballots: {
        const QStringList names = Words::classNames(*sheet.classifier);
        const Style own =
            style.scaled(std::clamp(std::min(block.area.width() / 336.0, block.area.height() / 150.0), 0.88, 1.4));
        return paintBallots(painter, block.area,
                            {strategiesOn(sheet), sheet.verdicts, names, sheet.microseconds, false, sheet.refused},
                            own);
    }
    case Kind::Verdict:
        return paintVerdictBlock(painter, block, sheet, style);
    case Kind::Price:
        return paintPriceBlock(painter, block, sheet, style);
    case Kind::Why:
        return paintWhyBlock(painter, block, sheet, style);
    }
}

}  // namespace

Style sheetStyle(SheetTheme theme)
{
    switch (theme) {
    case SheetTheme::Light:
        return Style::light();
    case SheetTheme::Dark:
        return Style::darkness();
    case SheetTheme::HighContrast:
        return Style::contrastLight();
    }
    return {};
}

std::vector<core::StrategyId> strategiesOn(const Sheet& sheet)
{
    return strategiesToShow(*sheet.classifier, sheet.verdicts);
}

QString sheetTitle(const Sheet& sheet)
{
    if (!sheet.caption.trimmed().isEmpty())
        return sheet.caption.simplified();
    const auto count = strategiesOn(sheet).size();
    QString words = Words::number(static_cast<int>(count));
    words.replace(0, 1, words.left(1).toUpper());
    return tr("%1 strategies compared", nullptr, Words::quantity(count)).arg(words);
}

QString sheetOrigin(const Sheet& sheet)
{
    QStringList parts{QString::fromStdString(sheet.classifier->title)};
    if (const QString training = Words::training(*sheet.classifier); !training.isEmpty())
        parts << training;
    parts << sheet.date.toString(Qt::ISODate) << QStringLiteral("Runoff %1").arg(QStringLiteral(RUNOFF_VERSION));
    return parts.join(QStringLiteral(" · "));
}

void paintSheet(QPainter& painter, const SheetPage& page, const Sheet& sheet, const Style& style)
{
    core::expects(sheet.classifier != nullptr, "a sheet with a classifier");
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), page.size), style.ground);
    for (const SheetBlock& block : page.blocks)
        paintBlock(painter, block, sheet, style);
}

}  // namespace ui
