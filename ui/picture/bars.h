#pragma once

#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// Horizontal bars of values in [0, 1], one per class, in as many columns of equal scale as there are rows.
struct Bars {
    QStringList names;
    std::vector<float> values;
    std::vector<int> strong;  ///< rows painted in full colour and bold
    QColor colour;
    std::vector<float> thresholds;  ///< per row; empty: none. Equal ones become one line
    QString thresholdNote;
    std::vector<float> lengths = {};  ///< of bars on their way to `values`; empty: they are there
    std::vector<float> marks = {};    ///< the same things on another scale, a tick each; may be empty
    std::optional<int> row = {};      ///< whose threshold is chosen
    bool handles = false;             ///< the thresholds can be dragged
};

void paintBars(QPainter& painter, const QRectF& area, const Bars& bars, const Style& style);

/// Where paintBars puts things.
struct BarsPlace {
    QRectF track;  ///< of all bars: left is 0, right is 1
    double rowHeight = 0.0;
    double letters = 0.0;               ///< unscaled pixels
    double names = 0.0, numbers = 0.0;  ///< widths
    int step = 1;                       ///< every so many rows have a name and a number
    double note = 0.0;                  ///< height below the bars; 0: too small to be written
    bool written = true;                ///< there is room for names and numbers that can be read

    std::optional<int> rowAt(const QPointF& point) const;
    double shareAt(double x) const;  ///< [0, 1]
    double xOf(double share) const;
};
BarsPlace placeBars(const QRectF& area, const Bars& bars, const Style& style);

/// Every how many rows words of so many pixels can stand without touching each other: 1, or more where rows are low.
int rowsPerWord(double rowHeight, double pixels);

/// Whether a row has its words: each `step`-th, but `strong` ones go before their neighbours.
bool hasWords(int row, int step, const std::vector<int>& strong);

/// Width that a column of class names takes: measured, at most `most`.
double nameColumn(const QStringList& names, const QFont& font, double most);

}  // namespace ui
