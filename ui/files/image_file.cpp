#include "ui/files/image_file.h"

#include "core/image/drawing_file.h"
#include "ui/convert.h"
#include "ui/files/picture_file.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <string_view>

namespace ui {

core::Image readImage(const std::filesystem::path& path)
{
    const QImage picture = readPicture(QString::fromStdString(path.string()));
    const core::Image colour = toCoreImage(picture);
    if (!picture.allGray())
        return colour;
    const auto red = colour.row(0);
    return core::Image({1, colour.extent(1), colour.extent(2)}, std::vector<float>(red.begin(), red.end()));
}

bool isDrawing(const std::filesystem::path& path)
{
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem))
        return false;
    std::ifstream file(path, std::ios::binary);
    std::string beginning(64, ' ');
    file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    return core::looksLikeDrawing(std::string_view(beginning).substr(0, static_cast<std::size_t>(file.gcount())));
}

bool isImageName(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return suffix == ".png" || suffix == ".jpg" || suffix == ".jpeg";
}

}  // namespace ui
