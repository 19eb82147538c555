#include "ui/files/image_file.h"

#include "core/base/error.h"
#include "core/base/input_file.h"
#include "core/image/drawing_file.h"
#include "ui/files/picture_file.h"
#include "ui/picture/convert.h"

#include <algorithm>
#include <cctype>

namespace ui {

core::Image readImage(const std::filesystem::path& path)
{
    return toGreyOrColour(readPicture(path));
}

bool isDrawing(const std::filesystem::path& path)
{
    try {
        return core::looksLikeDrawing(core::readBeginning(path, 64));
    } catch (const core::Error&) {
        return false;  // readPicture() reports the error
    }
}

bool isImageName(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](unsigned char letter) { return std::tolower(letter); });
    return suffix.size() > 1 && pictureEndings().contains(QString::fromLatin1(suffix.data() + 1));
}

}  // namespace ui
