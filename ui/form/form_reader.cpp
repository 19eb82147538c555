#include "ui/form/form_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/form/code_finder.h"
#include "core/form/read_form.h"
#include "ui/files/picture_file.h"
#include "ui/files/save_file.h"

#include <cstring>

namespace ui {

namespace {

core::Bytes pngOf(const core::GreyPicture& picture)
{
    const QImage view(picture.levels.data(), picture.width, picture.height, picture.width, QImage::Format_Grayscale8);
    const QByteArray png = encodePng(view);
    return {png.begin(), png.end()};
}

void readOne(const std::filesystem::path& path, FormPhotos& photos, const std::stop_token& stop)
{
    const std::string file = core::validUtf8(path.string());
    try {
        const QImage picture = readPicture(path, {.longestSide = longestFormPhoto});
        const core::ReadPhoto read = core::readForms(toGreyPicture(picture), stop);
        for (const core::ReadPage& page : read.pages) {
            photos.pages.push_back(core::filledPage(page, file, pngOf));
            if (page.unread > 0)
                photos.remarks.push_back(file + ": " + core::toText(page.number) + ": " + std::to_string(page.unread)
                                         + (page.unread == 1 ? " box is" : " boxes are")
                                         + " not in the photo or not clear");
        }
        for (const std::string& problem : read.problems)
            photos.remarks.push_back(file + ": " + problem);
    } catch (const core::SystemError&) {
        throw;
    } catch (const core::Error& error) {
        photos.remarks.emplace_back(error.what());
    }
}

}  // namespace

core::GreyPicture toGreyPicture(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    core::GreyPicture levels{.width = grey.width(), .height = grey.height(), .levels = {}};
    levels.levels.resize(static_cast<std::size_t>(levels.width) * static_cast<std::size_t>(levels.height));
    for (int row = 0; row < levels.height; ++row)
        std::memcpy(levels.levels.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(levels.width),
                    grey.constScanLine(row), static_cast<std::size_t>(levels.width));
    return levels;
}

bool showsForm(const std::filesystem::path& photo)
{
    try {
        return !core::findFormCodes(toGreyPicture(readPicture(photo, {.longestSide = longestFormPhoto}))).codes.empty();
    } catch (const core::Error&) {
        return false;
    }
}

FormPhotos readFormPhotos(const std::vector<std::filesystem::path>& photos,
                          const std::function<void(std::size_t)>& begins, const std::stop_token& stop)
{
    FormPhotos read;
    for (std::size_t at = 0; at < photos.size(); ++at) {
        if (stop.stop_requested()) {
            read.isStopped = true;
            break;
        }
        if (begins)
            begins(at);
        readOne(photos[at], read, stop);
    }
    read.isStopped = read.isStopped || stop.stop_requested();
    return read;
}

}  // namespace ui
