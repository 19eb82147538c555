#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ui {

/// The state of a presentation: all panels, or one panel and, if it has rounds, the last round shown.
struct Slide {
    int panel = -1;  ///< -1: all
    int round = 0;   ///< 1 to the number of rounds; 0: a panel without rounds
    bool operator==(const Slide&) const = default;
};

/// The slide after or before `slide`. The order is all panels, then each panel, with one slide per round. `rounds` has
/// the number of rounds of each panel, or 0. The first and the last slide have no neighbour and return themselves.
Slide nextSlide(const Slide& slide, const std::vector<int>& rounds);
Slide previousSlide(const Slide& slide, const std::vector<int>& rounds);
/// The slide of a panel with all its rounds; -1: all panels. The index is clamped.
Slide slideOf(int panel, const std::vector<int>& rounds);
/// `slide`, adjusted to new numbers of rounds.
Slide keptSlide(const Slide& slide, const std::vector<int>& rounds);

/// The areas of a slide. They do not overlap and are inside the screen.
struct SlidePlan {
    QRectF drawing;              ///< a square
    QRectF ballots;              ///< empty when all panels are shown
    std::vector<QRectF> panels;  ///< one per panel; hidden panels have an empty area
};
SlidePlan planSlide(const QSizeF& size, int panels, int shown);

}  // namespace ui
