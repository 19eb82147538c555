#pragma once

#include "core/form/form_pages.h"
#include "core/form/grey_picture.h"

#include <QImage>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

inline constexpr int longestFormPhoto = 4608;  ///< px: larger photos are scaled down

/// The grey levels of a picture.
core::GreyPicture toGreyPicture(const QImage& picture);

/// Whether the picture file contains a code of a handwriting form. False for a file that cannot be read. Any thread.
bool showsForm(const std::filesystem::path& photo);

/// What photos of handwriting forms contain.
struct FormPhotos {
    std::vector<core::FilledPage> pages{};
    std::vector<std::string> remarks{};  ///< one line each, which begins with the file
    bool isStopped = false;
};

/// Reads photos one after the other, turned as their EXIF data says. A photo that cannot be read becomes a remark.
/// `begins` gets the index of each photo before it is read. Runs on any thread. Throws core::SystemError.
FormPhotos readFormPhotos(const std::vector<std::filesystem::path>& photos,
                          const std::function<void(std::size_t)>& begins = {}, const std::stop_token& stop = {});

}  // namespace ui
