#include "ui/sheet/sheet_layout.h"

#include "core/base/error.h"
#include "ui/picture/paragraph.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using Kind = SheetBlock::Kind;

constexpr double gap = 12.0;
constexpr double numberWidth = 44.0;
constexpr double originLetters = 12.0;

struct SheetCard {
    Kind kind;
    core::StrategyId strategy;
};

/// The font size and the lines of the title.
struct Title {
    double letters = 20.0;
    QStringList lines;
    QStringList origin;
};

/// The elements to lay out and their minimum sizes.
struct Plan {
    std::vector<SheetCard> cards;
    Title title;
    QSizeF page;
    double margin = 16.0;
    QSizeF least;  ///< of a card

    double width() const { return page.width() - 2.0 * margin; }
    double bottom() const { return page.height() - margin; }
};

QSizeF basicSize(SheetLayout layout)
{
    switch (layout) {
    case SheetLayout::Slide:
        return {1440.0, 810.0};
    case SheetLayout::Page:
        return {840.0, 1188.0};
    case SheetLayout::Panel:
        return {1000.0, 562.5};
    }
    return {};
}

double titleHeight(const Title& title)
{
    return lineHeight(title.letters, {}) * static_cast<double>(title.lines.size())
         + lineHeight(originLetters, {}) * static_cast<double>(title.origin.size()) + 10.0;
}

Title fitTitle(const Sheet& sheet, double width)
{
    const Style style;
    Title title;
    for (const double pixels : {20.0, 17.0, 15.0, 13.0}) {
        title.letters = pixels;
        title.lines = brokenLines(sheetTitle(sheet), style.font(pixels, true), width);
        if (title.lines.size() <= (pixels > 17.0 ? 1 : 2))
            break;
    }
    title.origin = brokenParts(sheetOrigin(sheet), style.font(originLetters), width - numberWidth);
    return title;
}

Plan makePlan(const Sheet& sheet, const SheetOptions& options)
{
    Plan plan;
    if (options.layout != SheetLayout::Panel) {
        for (const core::StrategyId strategy : strategiesOn(sheet))
            plan.cards.push_back({Kind::Verdict, strategy});
        plan.cards.push_back({Kind::Price, {}});
        if (options.why && sheet.why)
            plan.cards.push_back({Kind::Why, {}});
    } else {
        plan.cards.push_back(options.panel ? SheetCard{Kind::Verdict, *options.panel} : SheetCard{Kind::Price, {}});
    }
    const int classes = sheet.classifier->classCount();
    plan.least = {classes > 12 ? 360.0 : 300.0, 100.0 + std::max(152.0, 13.0 * classes)};
    plan.page = basicSize(options.layout) / std::clamp(options.textSize, 1.0, 2.5);
    plan.margin = options.layout != SheetLayout::Page || options.textSize > 1.4 ? 16.0
                : options.textSize > 1.1                                        ? 24.0
                                                                                : 32.0;
    plan.title = fitTitle(sheet, plan.width());
    return plan;
}

/// Places title and origin at the top. Returns the y coordinate of their end.
double putTitle(SheetPage& page, const Plan& plan)
{
    const double lines = lineHeight(plan.title.letters, {}) * static_cast<double>(plan.title.lines.size());
    const double all = titleHeight(plan.title);
    page.blocks.push_back(
        {Kind::Title, {plan.margin, plan.margin - 4.0, plan.width(), lines}, {}, plan.title.lines, plan.title.letters});
    page.blocks.push_back({Kind::Origin,
                           {plan.margin, plan.margin - 4.0 + lines, plan.width() - numberWidth, all - 10.0 - lines},
                           {},
                           plan.title.origin,
                           originLetters});
    return plan.margin - 4.0 + all;
}

/// Places the cards from `first` on in a grid of `columns` x `rows` cells.
void putCards(SheetPage& page, const Plan& plan, const QRectF& area, std::size_t columns, std::size_t rows,
              std::size_t first)
{
    const QSizeF cell((area.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns),
                      (area.height() - gap * static_cast<double>(rows - 1)) / static_cast<double>(rows));
    for (std::size_t place = 0; place < columns * rows && first + place < plan.cards.size(); ++place) {
        const std::size_t row = place / columns, column = place % columns;
        const QPointF corner(area.left() + static_cast<double>(column) * (cell.width() + gap),
                             area.top() + static_cast<double>(row) * (cell.height() + gap));
        page.blocks.push_back({plan.cards[first + place].kind, {corner, cell}, plan.cards[first + place].strategy});
    }
}

std::size_t howMany(double room, double least)
{
    return static_cast<std::size_t>(std::max(0.0, std::floor((room + gap) / (least + gap))));
}

/// One page in the order of the main window: drawing, network input and ballots at the left, all cards at the right.
/// Empty if the cards do not fit.
std::optional<SheetPage> onePage(const Plan& plan)
{
    SheetPage page{plan.page, {}};
    const double top = putTitle(page, plan);
    const double height = plan.bottom() - top;
    const double side = std::min(336.0, height - 112.0 - 150.0 - 2.0 * gap);
    const double seen = std::clamp(height - side - 200.0 - 2.0 * gap, 112.0, 150.0);
    const double ballots = std::min(height - side - seen - 2.0 * gap, 240.0);
    const double left = std::max(side, 290.0);
    const QRectF grid(plan.margin + left + 16.0, top, plan.width() - left - 16.0, height);
    const std::size_t most = std::min<std::size_t>(3, howMany(grid.width(), plan.least.width()));
    if (side < 220.0 || most == 0)
        return {};
    const std::size_t rows = (plan.cards.size() + most - 1) / most;
    if (rows > howMany(height, plan.least.height()))
        return {};
    double y = top;
    for (const auto& [kind, size] :
         {std::pair(Kind::Drawing, side), std::pair(Kind::Seen, seen), std::pair(Kind::Ballots, ballots)}) {
        page.blocks.push_back({kind, {plan.margin, y, left, size}});
        y += size + gap;
    }
    putCards(page, plan, grid, (plan.cards.size() + rows - 1) / rows, rows, 0);
    return page;
}

/// Places drawing, network input and ballots side by side, or the ballots below on a narrow page. Returns the y
/// coordinate of their end.
double putOverview(SheetPage& page, const Plan& plan, double top, double most)
{
    const double left = plan.margin;
    if (plan.width() >= 540.0) {
        const double side = std::clamp(most, 224.0, plan.width() * 0.52);
        const QRectF right(left + side + 16.0, top, plan.width() - side - 16.0, side);
        const double seen = std::clamp(side * 0.42, 84.0, 230.0);
        const double ballots = std::min(side - seen - gap, 280.0);
        page.blocks.push_back({Kind::Drawing, {left, top, side, side}});
        page.blocks.push_back({Kind::Seen, {right.left(), top, right.width(), seen}});
        page.blocks.push_back({Kind::Ballots, {right.left(), top + side - ballots, right.width(), ballots}});
        return top + side;
    }
    const double side = std::clamp(most - 132.0 - gap, 120.0, plan.width() * 0.48);
    page.blocks.push_back({Kind::Drawing, {left, top, side, side}});
    page.blocks.push_back({Kind::Seen, {left + side + gap, top, plan.width() - side - gap, side}});
    page.blocks.push_back({Kind::Ballots, {left, top + side + gap, plan.width(), 132.0}});
    return top + side + gap + 132.0;
}

/// Adds the page number, such as "2 / 3", to the line of the origin.
void putNumbers(std::vector<SheetPage>& pages)
{
    for (std::size_t number = 1; number <= pages.size() && pages.size() > 1; ++number) {
        auto& blocks = pages[number - 1].blocks;
        const auto origin = std::find_if(blocks.begin(), blocks.end(),
                                         [](const SheetBlock& block) { return block.kind == Kind::Origin; });
        const QRectF area(origin->area.right(), origin->area.top(), numberWidth, lineHeight(originLetters, {}));
        blocks.push_back({Kind::Number,
                          area,
                          {},
                          {QStringLiteral("%1 / %2").arg(QString::number(number), QString::number(pages.size()))},
                          originLetters});
    }
}

/// Several pages: the overview first, then the cards. Each page repeats the origin.
std::vector<SheetPage> manyPages(Plan plan)
{
    const double overview = plan.width() >= 540.0 ? 224.0 : 264.0;
    plan.page.setHeight(std::max(plan.page.height(), 2.0 * plan.margin + titleHeight(plan.title) + overview));
    std::vector<SheetPage> pages{{plan.page, {}}};
    const double top = putTitle(pages.front(), plan);
    const std::size_t columns = std::clamp<std::size_t>(howMany(plan.width(), plan.least.width()), 1, 3);
    const std::size_t allRows = (plan.cards.size() + columns - 1) / columns;
    const std::size_t rowsBelow = std::min(allRows, howMany(plan.bottom() - top - overview - gap, plan.least.height()));
    const double cardsBelow = static_cast<double>(rowsBelow) * (plan.least.height() + gap);
    double below =
        putOverview(pages.front(), plan, top, std::min(plan.bottom() - top - cardsBelow, rowsBelow > 0 ? 270.0 : 1e9));
    std::size_t done = 0;
    if (rowsBelow > 0) {
        below += gap;
        const double height = std::min(plan.bottom() - below, static_cast<double>(rowsBelow) * 420.0);
        putCards(pages.front(), plan, {plan.margin, below, plan.width(), height}, columns, rowsBelow, 0);
        done = columns * rowsBelow;
    }
    while (done < plan.cards.size()) {
        SheetPage page{plan.page, {}};
        const double origin = lineHeight(originLetters, {}) * static_cast<double>(plan.title.origin.size());
        page.blocks.push_back({Kind::Origin,
                               {plan.margin, plan.margin - 4.0, plan.width() - numberWidth, origin},
                               {},
                               plan.title.origin,
                               originLetters});
        const QRectF area(plan.margin, plan.margin + origin + 2.0, plan.width(),
                          plan.bottom() - plan.margin - origin - 2.0);
        const std::size_t rows = std::max<std::size_t>(1, howMany(area.height(), plan.least.height()));
        putCards(page, plan, area, columns, rows, done);
        done += columns * rows;
        pages.push_back(page);
    }
    putNumbers(pages);
    return pages;
}

/// One card, with the drawing and the network input beside it if there is space.
SheetPage onePanel(Plan plan)
{
    plan.page.setHeight(
        std::max(plan.page.height(), 2.0 * plan.margin + titleHeight(plan.title) + plan.least.height()));
    SheetPage page{plan.page, {}};
    const double top = putTitle(page, plan);
    QRectF area(plan.margin, top, plan.width(), plan.bottom() - top);
    const double side = std::min(area.width() * 0.3, area.height() - 112.0 - gap);
    if (area.width() - side - 16.0 >= plan.least.width() && side >= 220.0) {
        page.blocks.push_back({Kind::Drawing, {area.left(), top, side, side}});
        page.blocks.push_back(
            {Kind::Seen, {area.left(), top + side + gap, side, std::min(160.0, area.height() - side - gap)}});
        area.setLeft(area.left() + side + 16.0);
    }
    putCards(page, plan, area, 1, 1, 0);
    return page;
}

}  // namespace

std::vector<SheetPage> layoutSheet(const Sheet& sheet, const SheetOptions& options)
{
    core::expects(sheet.classifier != nullptr, "a sheet with a classifier");
    const Plan plan = makePlan(sheet, options);
    if (options.layout == SheetLayout::Panel)
        return {onePanel(plan)};
    if (options.layout == SheetLayout::Slide)
        if (const auto page = onePage(plan))
            return {*page};
    return manyPages(plan);
}

}  // namespace ui
