#include "ui/presentation/slides.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

int roundsOf(int panel, const std::vector<int>& rounds)
{
    return panel < 0 ? 0 : rounds.at(static_cast<std::size_t>(panel));
}

QRectF squareIn(const QRectF& area)
{
    const double side = std::min(area.width(), area.height());
    return {area.center().x() - side / 2.0, area.center().y() - side / 2.0, side, side};
}

}  // namespace

Slide nextSlide(const Slide& slide, const std::vector<int>& rounds)
{
    if (slide.round < roundsOf(slide.panel, rounds))
        return {slide.panel, slide.round + 1};
    const int panel = slide.panel + 1;
    if (panel >= static_cast<int>(rounds.size()))
        return slide;
    return {panel, std::min(1, roundsOf(panel, rounds))};
}

Slide previousSlide(const Slide& slide, const std::vector<int>& rounds)
{
    if (slide.round > 1)
        return {slide.panel, slide.round - 1};
    return slideOf(slide.panel - 1, rounds);
}

Slide slideOf(int panel, const std::vector<int>& rounds)
{
    const int there = std::clamp(panel, -1, static_cast<int>(rounds.size()) - 1);
    return {there, roundsOf(there, rounds)};
}

Slide keptSlide(const Slide& slide, const std::vector<int>& rounds)
{
    Slide kept = slideOf(slide.panel, rounds);
    if (kept.round > 0 && slide.round > 0)
        kept.round = std::min(slide.round, kept.round);
    return kept;
}

SlidePlan planSlide(const QSizeF& size, int panels, int shown)
{
    const double gap = std::round(std::min(size.width(), size.height()) * 0.018);
    const QRectF page = QRectF(QPointF(0.0, 0.0), size).adjusted(gap, gap, -gap, -gap);
    SlidePlan plan;
    plan.panels.resize(static_cast<std::size_t>(panels));
    if (shown < 0) {
        // The drawing is the first cell of the grid.
        const int columns = panels < 2 ? 2 : panels < 4 ? 2 : 3;
        const int rows = (panels + columns) / columns;
        const QSizeF cell((page.width() - gap * (columns - 1)) / columns, (page.height() - gap * (rows - 1)) / rows);
        const auto place = [&](int index) {
            const int row = index / columns, column = index % columns;
            return QRectF({page.left() + column * (cell.width() + gap), page.top() + row * (cell.height() + gap)},
                          cell);
        };
        plan.drawing = squareIn(place(0));
        for (int panel = 0; panel < panels; ++panel)
            plan.panels[static_cast<std::size_t>(panel)] = place(panel + 1);
        return plan;
    }
    const double side = std::min(page.width() * 0.36, page.height() * 0.64);
    const double ballots = std::min(page.height() - side - gap, side * 0.5);
    const double top = page.top() + (page.height() - side - gap - ballots) / 2.0;
    plan.drawing = {page.left(), top, side, side};
    plan.ballots = {page.left(), top + side + gap, side, ballots};
    plan.panels.at(static_cast<std::size_t>(shown)) = page.adjusted(side + gap, 0.0, 0.0, 0.0);
    return plan;
}

}  // namespace ui
