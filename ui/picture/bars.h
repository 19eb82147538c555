#pragma once

#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace ui {

/// Horizontal bars of values in [0, 1], one per class, in as many columns of equal scale as there are rows.
struct Bars {
    QStringList names;
    std::vector<float> values;
    std::vector<int> strong;        ///< rows painted in full colour and bold
    QColor colour;
    std::vector<float> thresholds;  ///< per row; empty: none. Equal ones become one line
    QString thresholdNote;
};

void paintBars(QPainter& painter, const QRectF& area, const Bars& bars, const Style& style);

/// Width that a column of class names takes: measured, at most `most`.
double nameColumn(const QStringList& names, const QFont& font, double most);

}  // namespace ui
