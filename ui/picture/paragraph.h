#pragma once

#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

namespace ui {

/// Words in lines no wider than `width`; a word that is longer than a line is broken inside. At least one line.
QStringList brokenLines(const QString& words, const QFont& font, double width);

/// Parts that " · " joins, in lines that break between them, and inside of a part only where it alone is too long.
QStringList brokenParts(const QString& words, const QFont& font, double width);

/// Height of one line of letters of so many pixels, with the space to the next.
double lineHeight(double pixels, const Style& style);

/// Broken lines from the top of `box` down; how many there are is the caller's to know.
void paintLines(QPainter& painter, const QRectF& box, const QStringList& lines, const Text& text, const Style& style);

}  // namespace ui
