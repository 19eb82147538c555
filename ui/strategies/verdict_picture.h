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
    int round = 0;  ///< elimination: number of rounds shown; 0: all
    /// Pairwise: the enlarged duel; empty: the two classes with the most votes
    std::optional<std::pair<int, int>> pair = {};
    /// The true class, if known. The pairwise picture outlines its heads, or those of the winner if it is unknown.
    std::optional<int> truth = {};
    std::vector<float> lengths = {};    ///< current lengths of animated bars; empty: no animation
    std::optional<int> row = {};        ///< multi-label: the row with the selected threshold
    bool handles = false;               ///< multi-label: thresholds can be dragged
    const core::Image* seen = nullptr;  ///< the input of the networks; nullptr: not available
};

/// Paints the picture of a verdict, without title and facts.
void paintVerdict(QPainter& painter, const QRectF& area, const VerdictPicture& content, const Style& style);

/// The bars of a verdict whose picture has bars.
Bars barsOf(const VerdictPicture& content, const Style& style);

}  // namespace ui
