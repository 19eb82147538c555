#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

#include <span>
#include <vector>

namespace ui {

struct Ballots {
    std::vector<core::StrategyId> strategies;  ///< one ballot each, in this order
    std::span<const core::Verdict> verdicts;   ///< empty: nothing drawn
    const QStringList& names;
    double microseconds = 0.0;                   ///< of the whole frame
    bool live = true;                            ///< says that they are updated while one draws
    std::vector<core::StrategyId> refused = {};  ///< whose answer may be none of the classes
};

/// One small card per strategy with its answer and number; those that differ from most are outlined, those that may be
/// none of the classes are asked about and outlined by dashes. A summary above; below, who says something else and why,
/// or the time where all agree.
void paintBallots(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style);

}  // namespace ui
