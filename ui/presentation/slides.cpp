#include "ui/presentation/slides.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double panelWidth = 333.0, panelHeight = 340.0;  // the proportions that panels are designed for

int roundsOf(int panel, const SlideShow& show)
{
    return panel < 0 ? 0 : show.rounds.at(static_cast<std::size_t>(panel));
}

/// The grid of `count` panels in which they are largest.
std::vector<QRectF> gridIn(const QRectF& area, int count, double gap)
{
    const auto cellOf = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        return QSizeF((area.width() - gap * (columns - 1)) / columns, (area.height() - gap * (rows - 1)) / rows);
    };
    const auto scaleOf = [&](int columns) {
        const QSizeF cell = cellOf(columns);
        return std::min(cell.width() / panelWidth, cell.height() / panelHeight);
    };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (scaleOf(columns) > scaleOf(best))
            best = columns;
    std::vector<QRectF> cells;
    for (int index = 0; index < count; ++index) {
        const QSizeF cell = cellOf(best);
        const int row = index / best, column = index % best;
        cells.push_back(
            {{area.left() + column * (cell.width() + gap), area.top() + row * (cell.height() + gap)}, cell});
    }
    return cells;
}

}  // namespace

int SlideShow::pages() const
{
    const auto count = static_cast<int>(rounds.size());
    return together <= 0 ? 1 : std::max(1, (count + together - 1) / together);
}

std::vector<int> SlideShow::panelsOf(const Slide& slide) const
{
    if (slide.panel >= 0)
        return {slide.panel};
    const auto count = static_cast<int>(rounds.size());
    const int first = together <= 0 ? 0 : slide.page * together;
    const int end = together <= 0 ? count : std::min(count, first + together);
    std::vector<int> panels;
    for (int panel = first; panel < end; ++panel)
        panels.push_back(panel);
    return panels;
}

Slide nextSlide(const Slide& from, const SlideShow& show)
{
    const Slide slide = keptSlide(from, show);  // there may be fewer panels than before
    if (slide.panel < 0 && slide.page + 1 < show.pages())
        return {.page = slide.page + 1};
    if (slide.round < roundsOf(slide.panel, show))
        return {.panel = slide.panel, .round = slide.round + 1};
    const int panel = slide.panel + 1;
    if (panel >= static_cast<int>(show.rounds.size()))
        return slide;
    return {.panel = panel, .round = std::min(1, roundsOf(panel, show))};
}

Slide previousSlide(const Slide& from, const SlideShow& show)
{
    const Slide slide = keptSlide(from, show);
    if (slide.panel < 0)
        return {.page = std::max(0, slide.page - 1)};
    if (slide.round > 1)
        return {.panel = slide.panel, .round = slide.round - 1};
    return slide.panel == 0 ? Slide{.page = show.pages() - 1} : slideOf(slide.panel - 1, show);
}

Slide slideOf(int panel, const SlideShow& show)
{
    const int there = std::clamp(panel, -1, static_cast<int>(show.rounds.size()) - 1);
    return {.panel = there, .round = roundsOf(there, show)};
}

Slide keptSlide(const Slide& slide, const SlideShow& show)
{
    Slide kept = slideOf(slide.panel, show);
    if (kept.round > 0 && slide.round > 0)
        kept.round = std::min(slide.round, kept.round);
    if (kept.panel < 0)
        kept.page = std::clamp(slide.page, 0, show.pages() - 1);
    return kept;
}

SlidePlan planSlide(const QRectF& page, int count, bool isSingle)
{
    const double gap = std::round(std::min(page.width(), page.height()) * 0.018);
    const QRectF inside = page.adjusted(gap, gap, -gap, -gap);
    SlidePlan plan;
    if (inside.height() > inside.width()) {
        // An upright screen: drawing and answers side by side above the panels.
        const double side = std::min(inside.width() * 0.5 - gap, inside.height() * 0.4);
        plan.drawing = {inside.left(), inside.top(), side, side};
        plan.ballots = QRectF(inside.left() + side + gap, inside.top(), inside.width() - side - gap, side);
        plan.panels = gridIn(inside.adjusted(0.0, side + gap, 0.0, 0.0), count, gap);
        return plan;
    }
    const double side = std::min(inside.width() * (isSingle ? 0.33 : 0.27), inside.height() * 0.56);
    plan.drawing = {inside.left(), inside.top(), side, side};
    plan.ballots = {inside.left(), inside.top() + side + gap, side, inside.height() - side - gap};
    plan.panels = gridIn(inside.adjusted(side + gap, 0.0, 0.0, 0.0), count, gap);
    return plan;
}

}  // namespace ui
