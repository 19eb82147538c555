#pragma once

#include <QRectF>

#include <vector>

namespace ui {

/// The state of a presentation: some of the panels together, or one panel and, if it has rounds, the last round shown.
struct Slide {
    int panel = -1;  ///< -1: several panels, or all
    int round = 0;   ///< 1 to the number of rounds; 0: a panel without rounds
    int page = 0;    ///< of several panels, from 0
    bool operator==(const Slide&) const = default;
};

/// The panels of a presentation.
struct SlideShow {
    std::vector<int> rounds;                              ///< of each panel; 0: the panel has no rounds
    int together = 0;                                     ///< the largest number of panels on a page; 0: all
    int pages() const;                                    ///< number of pages with several panels, at least 1
    std::vector<int> panelsOf(const Slide& slide) const;  ///< indices of the visible panels
    bool operator==(const SlideShow&) const = default;
};

/// The slide after or before `slide`. The order is the pages with several panels, then each panel, with one slide per
/// round. The first and the last slide have no neighbour and return themselves.
Slide nextSlide(const Slide& from, const SlideShow& show);
Slide previousSlide(const Slide& from, const SlideShow& show);
/// The slide of a panel with all its rounds; -1: the first page with several panels. The index is clamped.
Slide slideOf(int panel, const SlideShow& show);
/// `slide`, adjusted to other panels or other numbers of rounds.
Slide keptSlide(const Slide& slide, const SlideShow& show);

/// The areas of a slide. They do not overlap and are inside the page.
struct SlidePlan {
    QRectF drawing;              ///< a square
    QRectF ballots;              ///< the answers of all strategies
    std::vector<QRectF> panels;  ///< one for each visible panel
};
/// Places the drawing, the answers and `count` panels. `isSingle`: the only panel, with a larger drawing.
SlidePlan planSlide(const QRectF& page, int count, bool isSingle);

}  // namespace ui
