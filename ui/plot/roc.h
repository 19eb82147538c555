#pragma once

#include "core/report/table.h"
#include "ui/picture/style.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// One strategy's curve: what it accepts of pictures of no class against what it keeps of the others.
struct RocLine {
    QString name;
    QColor colour;
    std::vector<core::RocPoint> points;
    std::optional<double> area;  ///< under it
    bool reference = false;      ///< a thin line
};

struct RocPicture {
    std::vector<RocLine> lines;
    QString across;  ///< what the axis to the right counts: "letters accepted"
};

/// The groups (core::groupName) of the rows that have a curve, in the order of the table.
QStringList curveGroups(const core::Table& table);
/// The curves of one group.
RocPicture rocOf(const core::Table& table, const QString& group, const Style& style);

/// A point that was looked for.
struct RocFound {
    std::size_t line = 0, point = 0;
};

/// Where paintRoc puts things.
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

/// The curves, told apart by colour and by dashes, with their areas in a legend at the right; dotted: guessing.
/// `strong`: the point that is pointed at.
void paintRoc(QPainter& painter, const QRectF& area, const RocPicture& picture, const std::optional<RocFound>& strong,
              const Style& style);

}  // namespace ui
