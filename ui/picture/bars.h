#pragma once

#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// Horizontal bars of values in [0, 1], one per class, all with the same scale.
struct Bars {
    QStringList names;
    std::vector<float> values;
    std::vector<int> strong;  ///< rows painted in full colour and bold
    QColor colour;
    std::vector<float> thresholds;  ///< per row; empty: none. Equal thresholds are painted as one line
    QString thresholdNote;
    std::vector<float> lengths = {};  ///< current lengths during an animation towards `values`; empty: no animation
    std::vector<float> marks = {};    ///< a tick per row, such as a second score; may be empty
    std::optional<int> row = {};      ///< the row with the selected threshold
    bool handles = false;             ///< the thresholds can be dragged
};

void paintBars(QPainter& painter, const QRectF& area, const Bars& bars, const Style& style);

/// The positions that paintBars() uses.
struct BarsPlace {
    QRectF track;  ///< area of all bars: the left edge is 0, the right edge is 1
    double rowHeight = 0.0;
    double letters = 0.0;               ///< unscaled pixels
    double names = 0.0, numbers = 0.0;  ///< widths
    int step = 1;                       ///< every `step`-th row has a name and a number
    double note = 0.0;                  ///< height of the note below the bars; 0: too small to read
    bool written = true;                ///< names and numbers are large enough to read

    std::optional<int> rowAt(const QPointF& point) const;
    double shareAt(double x) const;  ///< [0, 1]
    double xOf(double share) const;
};
BarsPlace placeBars(const QRectF& area, const Bars& bars, const Style& style);

/// The distance in rows at which text of this height does not overlap: 1, or more if rows are low.
int rowsPerWord(double rowHeight, double pixels);

/// Whether a row has text: every `step`-th row, except that `strong` rows replace their neighbours.
bool hasWords(int row, int step, const std::vector<int>& strong);

/// The width of a column of class names, at most `most`.
double nameColumn(const QStringList& names, const QFont& font, double most);

}  // namespace ui
