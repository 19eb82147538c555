#pragma once

#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

namespace ui {

/// Breaks text into lines no wider than `width`. A word that is longer than a line is split. Returns at least one line.
QStringList brokenLines(const QString& words, const QFont& font, double width);

/// Breaks text whose parts are joined by " · " between the parts. A part is split only if it is longer than a line.
QStringList brokenParts(const QString& words, const QFont& font, double width);

/// The height of a line of text with this font size in pixels, including the space to the next line.
double lineHeight(double pixels, const Style& style);

/// Paints lines from the top of `box` downwards. The caller ensures that they fit.
void paintLines(QPainter& painter, const QRectF& box, const QStringList& lines, const Text& text, const Style& style);

}  // namespace ui
