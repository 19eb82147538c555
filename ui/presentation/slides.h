#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ui {

/// What a presentation shows: all panels, or one of them and, where it has rounds, up to which.
struct Slide {
    int panel = -1;  ///< -1: all
    int round = 0;   ///< 1 .. rounds of the panel; 0: it has none
    bool operator==(const Slide&) const = default;
};

/// Where the arrow keys lead: all, then each panel, and in a panel with rounds each round. `rounds` has one number per
/// panel, 0 for those without. At either end the slide stays as it is.
Slide nextSlide(const Slide& slide, const std::vector<int>& rounds);
Slide previousSlide(const Slide& slide, const std::vector<int>& rounds);
/// A panel with all its rounds; -1: all panels. Clamped to what there is.
Slide slideOf(int panel, const std::vector<int>& rounds);
/// The same slide after the verdicts have changed.
Slide keptSlide(const Slide& slide, const std::vector<int>& rounds);

/// Where things are on a screen of `size`: nothing overlaps, all is inside.
struct SlidePlan {
    QRectF drawing;              ///< a square
    QRectF ballots;              ///< empty when all panels are shown
    std::vector<QRectF> panels;  ///< one per panel; only the shown one is not empty, if one is shown
};
SlidePlan planSlide(const QSizeF& size, int panels, int shown);

}  // namespace ui
