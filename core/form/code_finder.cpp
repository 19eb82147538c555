#include "core/form/code_finder.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string_view>
#include <zbar.h>

namespace core {

namespace {

constexpr double firstSize = 2000.0;  ///< longer side of the picture that is searched first, in px
constexpr int mostDoubled = 3000;     ///< longer side of a picture that is searched at twice its size, too

template <auto Destroy>
struct ZbarDestroyer {
    template <typename Thing>
    void operator()(Thing* thing) const
    {
        Destroy(thing);
    }
};
using Scanner = std::unique_ptr<zbar::zbar_image_scanner_t, ZbarDestroyer<zbar::zbar_image_scanner_destroy>>;
using ZbarImage = std::unique_ptr<zbar::zbar_image_t, ZbarDestroyer<zbar::zbar_image_destroy>>;

Scanner newScanner()
{
    zbar::zbar_set_verbosity(0);
    Scanner scanner(zbar::zbar_image_scanner_create());
    if (!scanner)
        throw SystemError("ZBar: expected a scanner, found no memory for it");
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    return scanner;
}

ZbarImage imageOf(const GreyPicture& picture)
{
    ZbarImage image(zbar::zbar_image_create());
    if (!image)
        throw SystemError("ZBar: expected a picture, found no memory for it");
    zbar::zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar::zbar_image_set_size(image.get(), static_cast<unsigned>(picture.width), static_cast<unsigned>(picture.height));
    zbar::zbar_image_set_data(image.get(), picture.levels.data(), picture.levels.size(), nullptr);
    return image;
}

/// ZBar lists the corners against the clock: top left, bottom left, bottom right, top right.
std::array<FormPoint, 4> cornersOf(const zbar::zbar_symbol_t* symbol, double factor)
{
    const auto corner = [&](unsigned index) {
        return FormPoint{(zbar::zbar_symbol_get_loc_x(symbol, index) + 0.5) * factor,
                         (zbar::zbar_symbol_get_loc_y(symbol, index) + 0.5) * factor};
    };
    return {corner(0), corner(3), corner(2), corner(1)};
}

FormPoint middleOf(const SeenCode& seen)
{
    FormPoint middle;
    for (const FormPoint& corner : seen.corners)
        middle.x += corner.x / 4.0, middle.y += corner.y / 4.0;
    return middle;
}

/// Adds a code, or replaces the same one from a smaller picture, whose corners are less exact.
void addSeen(std::vector<SeenCode>& all, SeenCode seen)
{
    const FormPoint middle = middleOf(seen);
    const double side = std::hypot(seen.corners[1].x - seen.corners[0].x, seen.corners[1].y - seen.corners[0].y);
    const auto same = std::ranges::find_if(all, [&](const SeenCode& other) {
        const FormPoint there = middleOf(other);
        return other.code == seen.code && std::hypot(there.x - middle.x, there.y - middle.y) < side;
    });
    if (same == all.end())
        all.push_back(std::move(seen));
    else
        *same = std::move(seen);
}

/// `factor` is the size of the photo relative to `picture`.
void search(const GreyPicture& picture, double factor, SeenCodes& found)
{
    const Scanner scanner = newScanner();
    const ZbarImage image = imageOf(picture);
    if (zbar::zbar_scan_image(scanner.get(), image.get()) < 0)
        throw SystemError("ZBar: expected to search a picture, found that it failed");
    found.foreign = 0;
    for (const zbar::zbar_symbol_t* symbol = zbar::zbar_image_first_symbol(image.get()); symbol != nullptr;
         symbol = zbar::zbar_symbol_next(symbol)) {
        const std::string_view text(zbar::zbar_symbol_get_data(symbol), zbar::zbar_symbol_get_data_length(symbol));
        const bool isLater = isLaterFormCode(text);
        const auto code = formCodeFrom(text);
        found.isLater = found.isLater || isLater;
        found.foreign += code || isLater ? 0 : 1;
        if (code && zbar::zbar_symbol_get_loc_size(symbol) == 4)
            addSeen(found.codes, {*code, cornersOf(symbol, factor)});
    }
}

/// Whether at least `count` codes of every page were found, and of one page at least.
bool areFound(const std::vector<SeenCode>& codes, std::ptrdiff_t count)
{
    return !codes.empty() && std::ranges::all_of(codes, [&codes, count](const SeenCode& one) {
        return std::ranges::count_if(codes, [&one](const SeenCode& other) { return other.code.isOnPageOf(one.code); })
            >= count;
    });
}

}  // namespace

SeenCodes findFormCodes(const GreyPicture& picture)
{
    constexpr std::ptrdiff_t all = 4, enough = 3;
    SeenCodes found;
    const int first = std::max(1, static_cast<int>(std::lround(picture.longer() / firstSize)));
    for (int factor = first; factor >= 1 && !areFound(found.codes, enough); --factor) {
        const GreyPicture small = factor == 1 ? GreyPicture() : shrunk(picture, factor);
        const GreyPicture& searched = factor == 1 ? picture : small;
        search(searched, factor, found);
        if (!areFound(found.codes, all))  // for a photo that is out of focus
            search(sharpened(searched), factor, found);
    }
    if (!areFound(found.codes, enough) && picture.longer() <= mostDoubled)  // ZBar needs 3 pixels for each module
        search(doubled(sharpened(picture)), 0.5, found);
    return found;
}

}  // namespace core
