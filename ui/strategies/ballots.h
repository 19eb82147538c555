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
    double microseconds = 0.0;                   ///< of the whole frame; 0: not known, and not shown unless `live`
    bool live = true;                            ///< adds "updated while you draw" to the time
    std::vector<core::StrategyId> refused = {};  ///< strategies whose confidence is below the rejection threshold
    std::vector<core::StrategyId> covered = {};  ///< strategies with a question mark in place of their answer
};

/// The line above the ballots: "four say 9, one says 4".
QString ballotsSummary(const Ballots& ballots);

/// Paints one small card per strategy with its answer and confidence. A solid outline marks an answer that differs from
/// the majority; a dashed outline and a question mark mark a rejected answer. The summary is above the cards. The line
/// below explains a disagreement, or shows the time if all strategies agree.
void paintBallots(QPainter& painter, const QRectF& area, const Ballots& ballots, const Style& style);

}  // namespace ui
