#pragma once

#include "core/lesson/blend_sweep.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace ui {

/// The courses of all strategies between two drawings.
struct BlendPlot {
    const std::vector<core::BlendTrack>& tracks;
    const QStringList& names;
    double position = 0.0;  ///< of the drawing that is shown, [0, 1]
};

/// Paints one row per strategy: the margin as a filled curve, the answer above each stretch, and a line with the
/// position wherever the answer changes.
void paintBlendPlot(QPainter& painter, const QRectF& area, const BlendPlot& plot, const Style& style);

/// The horizontal range of the positions 0 to 1 in paintBlendPlot().
struct BlendRange {
    double left = 0.0, right = 0.0;
    double xOf(double position) const { return left + (right - left) * position; }
    double positionAt(double x) const;  ///< [0, 1]
};
BlendRange blendRange(const QRectF& area, const std::vector<core::BlendTrack>& tracks, const Style& style);

/// A sentence for screen readers: "Softmax changes from 4 to 9 at 0.52."
QString blendSentence(const core::BlendTrack& track, const QStringList& names);

}  // namespace ui
