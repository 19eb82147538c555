#pragma once

#include "core/strategy/verdict.h"
#include "ui/picture/style.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace ui {

struct Bars;

struct VerdictPicture {
    const core::Verdict& verdict;
    const QStringList& names;
    int round = 0;  ///< elimination: rounds shown; 0: all
    /// Pairwise: the duel shown in numbers; none: the closest to the top
    std::optional<std::pair<int, int>> pair = {};
    /// The true class, if it is known. Pairwise: whose heads are outlined; none: the winner's
    std::optional<int> truth = {};
    std::vector<float> lengths = {};    ///< of bars on their way; empty: they are there
    std::optional<int> row = {};        ///< multi-label: whose threshold is chosen
    bool handles = false;               ///< multi-label: thresholds can be dragged
    const core::Image* seen = nullptr;  ///< what the networks saw, to draw over; nullptr: not at hand
};

/// What one strategy did, without title or facts, as its face has it.
void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

/// The bars of a verdict that is shown by bars: softmax, multi-label, specialists.
Bars barsOf(const VerdictPicture& content, const Style& style);

}  // namespace ui
