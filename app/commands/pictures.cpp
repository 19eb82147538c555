#include "app/commands/pictures.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "ui/convert.h"
#include "ui/picture_file.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace app {

namespace {

constexpr std::uintmax_t largestChecked = std::uintmax_t{256} << 20;  ///< what is larger is refused by the reader

/// libpng prints a line of its own about a file that is cut off: here an error is one line, so find it out before.
void checkPngEnds(const std::filesystem::path& path)
{
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    if (problem || size > largestChecked)
        return;
    const core::Bytes content = core::readFile(path);
    const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
    if (text.starts_with("\x89PNG") && text.find("IEND") == std::string_view::npos)
        throw core::Error(path.string() + ": expected a whole PNG picture, found one that is cut off");
}

}  // namespace

core::Image readPicture(const std::filesystem::path& path)
{
    checkPngEnds(path);
    const QImage picture = ui::readPicture(QString::fromStdString(path.string()));
    const core::Image colour = ui::toCoreImage(picture);
    if (!picture.allGray())
        return colour;
    const auto red = colour.row(0);
    return core::Image({1, colour.extent(1), colour.extent(2)}, std::vector<float>(red.begin(), red.end()));
}

bool isPictureName(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return suffix == ".png" || suffix == ".jpg" || suffix == ".jpeg";
}

}  // namespace app
