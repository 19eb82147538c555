#pragma once

#include "core/strategy/classifier.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QString>

namespace ui {

/// The frame around a picture: coloured bar, title, subtitle, big answer at the right, a line of facts at the bottom.
struct Card {
    QString title;
    QString subtitle;
    QString answer;
    QString facts;
    QColor colour;  ///< invalid: no bar
};

/// Paints the frame and returns what is left for the picture.
QRectF paintCard(QPainter& painter, const QRectF& area, const Card& card, const Style& style);

/// The frame of one strategy's verdict; `verdict` nullptr: nothing is drawn yet.
Card verdictCard(core::StrategyId strategy, const core::Verdict* verdict, const QStringList& names, const Style& style);

/// A word in the middle of an area that has nothing to show.
void paintNothing(QPainter& painter, const QRectF& area, const QString& words, const Style& style);

}  // namespace ui
