#pragma once

#include "core/report/table.h"
#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// The ROC curve of one strategy: accepted pictures of no class against kept test images.
struct RocLine {
    QString name;
    QColor colour;
    std::vector<core::RocPoint> points;
    std::optional<double> area;  ///< area under the curve
    bool reference = false;      ///< a thin line
};

struct RocPicture {
    std::vector<RocLine> lines;
    QString across;  ///< label of the horizontal axis: "letters accepted"
};

/// The groups (core::groupName) of the rows that have a curve, in the order of the table.
QStringList curveGroups(const core::Table& table);
/// The curves of one group.
RocPicture rocOf(const core::Table& table, const QString& group, const Style& style);

/// A point of a curve.
struct RocFound {
    std::size_t line = 0, point = 0;
};

/// The positions that paintRoc() uses.
struct RocPlace {
    QRectF box, legend;
    double row = 0.0;  ///< height of a line of the legend
    QPointF at(const core::RocPoint& point) const
    {
        return {box.left() + point.accepted * box.width(), box.bottom() - point.kept * box.height()};
    }
    /// The nearest point of a curve, at most `reach` away.
    std::optional<RocFound> pointNear(const RocPicture& picture, const QPointF& where, double reach) const;
    std::optional<std::size_t> lineInLegend(const RocPicture& picture, const QPointF& where) const;
};
RocPlace placeRoc(const QRectF& area, const RocPicture& picture, const Style& style);

/// Paints the curves, distinguished by colour and dashes, and a legend with their areas at the right. The dotted line
/// is guessing. `strong` is the highlighted point.
void paintRoc(QPainter& painter, const QRectF& area, const RocPicture& picture, const std::optional<RocFound>& strong,
              const Style& style);

}  // namespace ui
