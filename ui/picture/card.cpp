#include "ui/picture/card.h"

#include "ui/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

QRectF paintCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style)
{
    const double s = style.scale;
    const QRectF frame = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(style.line, 1.0));
    painter.setBrush(style.card);
    painter.drawRoundedRect(frame, 7.0 * s, 7.0 * s);
    if (card.colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(card.colour);
        painter.drawRoundedRect(QRectF(area.left(), area.top(), area.width(), 4.0 * s), 2.0 * s, 2.0 * s);
    }
    const double margin = 14.0 * s;
    const QRectF inside = area.adjusted(margin, 10.0 * s, -margin, -6.0 * s);
    double answer = 0.0;
    bool isWord = false;
    if (!card.answer.isEmpty()) {
        // A word goes into the title's line, so that the subtitle keeps its width.
        isWord = card.answer.size() > 4;
        const double letters = isWord ? 17.0 : 24.0;
        answer = std::min(textWidth(card.answer, style.font(letters, true)) + 8.0 * s, inside.width() * 0.44);
        paintText(painter, {inside.right() - answer, inside.top() - s, answer, (isWord ? 22.0 : 36.0) * s}, card.answer,
                  {letters, true, legible(card.colour, style.card), Qt::AlignRight | Qt::AlignVCenter, true}, style);
    }
    const double words = inside.width() - answer;
    paintText(painter, {inside.left(), inside.top(), words, 20.0 * s}, card.title, {14.5, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    paintText(painter, {inside.left(), inside.top() + 21.0 * s, isWord ? inside.width() : words, 16.0 * s}, card.subtitle,
              {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    QRectF picture = inside.adjusted(0.0, 44.0 * s, 0.0, 0.0);
    if (!card.facts.isEmpty()) {
        paintText(painter, {inside.left(), inside.bottom() - 18.0 * s, inside.width(), 18.0 * s}, card.facts,
                  {11.0, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true}, style);
    }
    picture.setBottom(inside.bottom() - 24.0 * s);
    return picture;
}

Card verdictCard(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names, const Style& style)
{
    const int classes = static_cast<int>(names.size());
    Card card{.title = Words::title(strategy, classes), .subtitle = Words::subtitle(strategy, classes), .answer = {}, .facts = {},
              .colour = style.colour(strategy)};
    if (verdict) {
        card.answer = Words::answer(*verdict, names);
        card.facts = Words::facts(*verdict, names);
    }
    return card;
}

void paintNothing(QPainter& painter, const QRectF& area, const QString& words, const Style& style)
{
    paintText(painter, area, words, {13.0, false, style.muted, Qt::AlignCenter}, style);
}

}  // namespace ui
