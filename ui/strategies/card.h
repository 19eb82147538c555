#pragma once

#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QString>
#include <QStringList>

namespace ui {

class StrategyFace;

/// The frame around a picture: coloured bar, title, subtitle, large answer at the right, facts at the bottom.
struct Card {
    QString title;
    QString subtitle;
    QString answer;
    QString facts;               ///< parts joined by " · "; a line that is too long breaks between two parts
    QColor colour;               ///< invalid: no bar
    QString shortTitle = {};     ///< replaces the title if a long answer needs the space
    QString shortSubtitle = {};  ///< replaces a subtitle that does not fit
    QString number = {};         ///< below the answer: its confidence
    QString flag = {};           ///< badge before the facts; empty: no badge
    int factLines = 1;           ///< minimum number of lines reserved for facts, so that the picture keeps its size
};

/// Paints the frame and returns the area for the picture.
QRectF paintCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style);
/// The area for the picture, as paintCard() returns it.
QRectF pictureArea(const QRectF& area, const Card& card, const Style& style);

/// Paints the flag as a badge at the left of `place`. Returns the x coordinate of its right edge.
double paintFlag(QPainter& painter, const QRectF& place, const Card& card, double letters, const Style& style);
/// The flag followed by the facts, as input for factLines().
QString flaggedFacts(const QString& flag, const QString& facts);
/// The lines into which paintCard() breaks the facts in an area of this width.
QStringList factLines(const QString& facts, double areaWidth, const Style& style);

/// The frame of the verdict of one strategy. Pass nullptr for `verdict` if nothing is drawn.
Card verdictCard(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names, const Style& style);

/// Names the strategy as its face for a model does, if `face` is that of heads on the trunk (faceFor()). `verdict` is
/// that of the card.
void nameHeads(Card& card, const StrategyFace& face, const core::Verdict* verdict, int classes);

/// Marks the answer of the card as rejected: its confidence is below the rejection threshold.
void markRefused(Card& card, const core::Verdict& verdict);

/// Paints a message in the middle of an area without content.
void paintNothing(QPainter& painter, const QRectF& area, const QString& words, const Style& style);

/// The text of an empty panel: the rule of its strategy and, below it, a prompt.
struct EmptyPanel {
    QString rule;
    QString invitation;
};
/// Paints the text in the middle of a card, at the same height in all cards of one size. Wraps long sentences.
void paintEmpty(QPainter& painter, const QRectF& card, const EmptyPanel& empty, const Style& style);

}  // namespace ui
