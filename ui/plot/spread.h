#pragma once

#include "core/report/table.h"
#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// One contestant of a plot.
struct SpreadLine {
    core::Contestant contestant;
    QString name;
    bool reference = false;  ///< a hollow mark
};

/// What the bars of a plot show.
enum class SpreadBars {
    Deviation,  ///< one standard deviation of the trials to each side
    Interval    ///< the 95 % interval of the table; of a single trial, that of its images
};

/// The mean of one strategy's trials at one share or setting.
struct SpreadPoint {
    std::size_t group = 0, line = 0;
    double mean = 0.0;                  ///< [0, 1]
    std::optional<double> deviation;    ///< standard deviation of the trials; nothing for a single trial
    std::optional<core::Interval> bar;  ///< ends of the bar, [0, 1]; nothing if there is no bar
};

/// The measure of a table by share or setting for each strategy.
struct SpreadPicture {
    QStringList groups;   ///< "10 %", "letters"
    QString groupsTitle;  ///< what the groups differ by
    QString measure;      ///< "Accuracy"
    std::vector<SpreadLine> lines;
    std::vector<SpreadPoint> points;
    SpreadBars bars = SpreadBars::Deviation;
    bool ofImages = false;  ///< some intervals are those of the images of a single trial
};

SpreadPicture spreadOf(const core::Table& table, SpreadBars bars = SpreadBars::Deviation);

/// What marks and bars stand for, and that an axis that does not start at 0 makes differences look larger. Empty for an
/// empty picture.
QString spreadNote(const SpreadPicture& picture);

/// Where paintSpread puts things.
struct SpreadPlace {
    QRectF box, legend;
    double row = 0.0;                   ///< height of a line of the legend
    std::size_t columns = 1;            ///< of the legend; more than 1 if it is below the plot
    std::vector<QStringList> labels;    ///< the names of the groups in lines that fit
    double low = 0.0, high = 1.0;       ///< shares at the bottom and at the top of the box
    double first = 0.0, step = 0.2;     ///< the lowest line of the grid, and the distance to the next
    std::size_t groups = 1, lines = 1;  ///< at least 1
    QPointF at(const SpreadPoint& point) const;
    double y(double share) const { return box.bottom() - (share - low) / (high - low) * box.height(); }
    /// The nearest point, at most `reach` away.
    std::optional<std::size_t> pointNear(const SpreadPicture& picture, const QPointF& where, double reach) const;
};
SpreadPlace placeSpread(const QRectF& area, const SpreadPicture& picture, const Style& style);

/// A mark for each mean with its bar, hollow marks for references, the whole names of the groups below, and the names
/// of the contestants in a legend at the right.
void paintSpread(QPainter& painter, const QRectF& area, const SpreadPicture& picture, const Style& style);

}  // namespace ui
