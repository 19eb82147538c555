#include "core/form/read_form.h"

#include "core/form/code_finder.h"
#include "core/form/page_grid.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

constexpr std::array cornerNames{"top left", "top right", "bottom right", "bottom left"};

/// The codes of one page.
struct PageCodes {
    std::vector<SeenCode> codes{};
    bool isTwice = false;  ///< a corner is there twice: two copies of the page

    std::string where() const { return toText(codes.front().code.number); }

    /// "top left and bottom right"
    std::string corners(bool found) const
    {
        std::string names;
        for (std::size_t corner = 0; corner < cornerNames.size(); ++corner)
            if (holds(corner) == found)
                names += (names.empty() ? "" : ", ") + std::string(cornerNames[corner]);
        return names;
    }

    bool holds(std::size_t corner) const
    {
        return std::ranges::any_of(
            codes, [corner](const SeenCode& one) { return one.code.corner == static_cast<int>(corner); });
    }
};

std::vector<PageCodes> groupedByPage(const std::vector<SeenCode>& codes)
{
    std::vector<PageCodes> pages;
    for (const SeenCode& seen : codes) {
        auto page = std::ranges::find_if(
            pages, [&seen](const PageCodes& one) { return one.codes.front().code.isOnPageOf(seen.code); });
        if (page == pages.end())
            page = pages.emplace(pages.end());
        else if (page->holds(static_cast<std::size_t>(seen.code.corner)))
            page->isTwice = true;
        page->codes.push_back(seen);
    }
    return pages;
}

std::optional<FormPlan> planOf(const PageCodes& page)
{
    std::vector<FormCode> codes;
    for (const SeenCode& seen : page.codes)
        codes.push_back(seen.code);
    return formPlanFrom(codes);
}

std::optional<Homography> viewOf(const PageCodes& page, const FormLayout& layout)
{
    std::vector<PointPair> pairs;
    for (const SeenCode& seen : page.codes) {
        const auto corners = layout.code(seen.code.corner).corners();
        for (std::size_t i = 0; i < corners.size(); ++i)
            pairs.push_back({corners[i], seen.corners[i]});
    }
    return Homography::fit(pairs);
}

bool isInside(const GreyPicture& photo, const Homography& view, const FormRect& box)
{
    return std::ranges::all_of(box.corners(), [&](FormPoint corner) {
        const FormPoint there = view(corner);
        return there.x >= 0.0 && there.y >= 0.0 && there.x <= photo.width && there.y <= photo.height;
    });
}

std::array<FormPoint, 4> cornersOf(const Homography& view, const FormRect& box, const BoxShift& shift)
{
    const FormRect found{box.left + shift.left, box.top + shift.top, box.width + shift.right - shift.left,
                         box.height + shift.bottom - shift.top};
    std::array<FormPoint, 4> corners = found.corners();
    for (FormPoint& corner : corners)
        corner = view(corner);
    return corners;
}

void cutBoxes(const GreyPicture& photo, const FormLayout& layout, const PageGrid& grid, ReadPage& page)
{
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            const FormRect box = layout.box(row, column);
            const BoxShift& shift = grid.shifts[layout.indexOf(row, column)];
            if (shift.isClear && isInside(photo, grid.view, box))
                page.boxes.push_back({.row = row,
                                      .column = column,
                                      .label = layout.classOf(row, column),
                                      .corners = cornersOf(grid.view, box, shift),
                                      .content = cutBox(photo, grid.view, box, shift)});
            else
                ++page.unread;
        }
}

std::string tooFewCodes(const PageCodes& page)
{
    return fmt::format("{}: expected three of its four codes, found {} ({})", page.where(), page.codes.size(),
                       page.corners(true));
}

void readPage(const GreyPicture& photo, const PageCodes& codes, ReadPhoto& read)
{
    if (codes.isTwice) {
        read.problems.push_back(codes.where() + ": expected it once in a photo, found two copies of it");
        return;
    }
    const std::optional<FormPlan> plan = planOf(codes);
    if (codes.codes.size() < 2 || !plan) {
        read.problems.push_back(tooFewCodes(codes));
        return;
    }
    const FormLayout layout(*plan);
    const auto view = viewOf(codes, layout);
    const auto grid = view ? findGrid(photo, layout, *view) : std::nullopt;
    if (!grid) {
        const std::string missing = codes.corners(false);
        read.problems.push_back(codes.where() + ": expected the boxes of a flat page between its codes, found others"
                                + (missing.empty() ? "" : "; these codes are missing: " + missing));
        return;
    }
    ReadPage page{
        .plan = *plan, .number = codes.codes.front().code.number, .codes = static_cast<int>(codes.codes.size())};
    cutBoxes(photo, layout, *grid, page);
    read.pages.push_back(std::move(page));
}

std::string noCodes(const SeenCodes& seen)
{
    if (seen.isLater)
        return "expected a form of this Runoff, found one of a later Runoff";
    return std::string("expected the codes of a handwriting form, found ")
         + (seen.foreign > 0 ? "only codes of something else" : "none");
}

}  // namespace

std::string toText(FormPageNumber number)
{
    return number.page == 1 ? fmt::format("sheet {}", number.sheet)
                            : fmt::format("sheet {}, page {}", number.sheet, number.page);
}

ReadPhoto readForms(const GreyPicture& photo, const std::stop_token& stop)
{
    ReadPhoto read;
    const SeenCodes seen = findFormCodes(photo);
    if (seen.codes.empty())
        read.problems.push_back(noCodes(seen));
    std::vector<PageCodes> pages = groupedByPage(seen.codes);
    std::ranges::sort(pages, {}, [](const PageCodes& page) { return page.codes.front().code.number; });
    for (const PageCodes& page : pages)
        if (!stop.stop_requested())
            readPage(photo, page, read);
    return read;
}

}  // namespace core
