#pragma once

#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QString>
#include <QStringList>

namespace ui {

/// The frame around a picture: coloured bar, title, subtitle, big answer at the right, a line of facts at the bottom.
struct Card {
    QString title;
    QString subtitle;
    QString answer;
    QString facts;               ///< parts joined by " · "; a line that is too long breaks between them
    QColor colour;               ///< invalid: no bar
    QString shortTitle = {};     ///< instead of the title where a long answer needs its room
    QString shortSubtitle = {};  ///< instead of a subtitle that would be cut
    QString number = {};         ///< below the answer: how sure it is
    QString flag = {};           ///< before the facts, as a badge; empty: none
    int factLines = 1;           ///< at least so many are kept free, so that the picture stands still
};

/// Paints the frame and returns what is left for the picture.
QRectF paintCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style);
/// The same place without painting.
QRectF pictureArea(const QRectF& area, const Card& card, const Style& style);

/// The flag on a ground of its own, at the left of `place`; returns where it ends.
double paintFlag(QPainter& painter, const QRectF& place, const Card& card, double letters, const Style& style);
/// The flag and the facts behind it, as factLines() breaks them.
QString flaggedFacts(const QString& flag, const QString& facts);
/// The facts as the lines that paintCard makes of them in an area of this width.
QStringList factLines(const QString& facts, double areaWidth, const Style& style);

/// The frame of one strategy's verdict; `verdict` nullptr: nothing is drawn yet.
Card verdictCard(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names, const Style& style);

/// The same frame around an answer that is less sure than its threshold.
void markRefused(Card& card, const core::Verdict& verdict);

/// A word in the middle of an area that has nothing to show.
void paintNothing(QPainter& painter, const QRectF& area, const QString& words, const Style& style);

/// What an empty panel says: the rule of its strategy, and below it what is asked for.
struct EmptyPanel {
    QString rule;
    QString invitation;
};
/// In the middle of a card, at the same height in all cards of a size; long sentences break.
void paintEmpty(QPainter& painter, const QRectF& card, const EmptyPanel& empty, const Style& style);

}  // namespace ui
