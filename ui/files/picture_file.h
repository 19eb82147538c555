#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace ui {

inline constexpr int longestPictureSide = 2048;  ///< larger pictures are scaled down

struct PictureLimits {
    int longestSide = longestPictureSide;  ///< px; larger pictures are scaled down to it
};

/// Reads a picture in one of the formats pictureFormatNames(), detected by content, rotated according to its EXIF data
/// and without transparency (flattened() in ui/picture/convert.h). For an animation, reads the first frame that is not
/// blank. The path may contain any bytes. Throws core::Error with one line: the file, what was expected, what was
/// found. Runs on any thread.
QImage readPicture(const std::filesystem::path& path, const PictureLimits& limits = {});
QImage readPicture(const QString& path);

/// The formats that the installed Qt reads: "PNG, JPEG, BMP, GIF, WebP or PNM".
QString pictureFormatNames();

/// The suffixes "png", "jpg", "jpeg", "jpe", ... in lower case, without dots.
QStringList pictureEndings();

/// The patterns for a file dialog: "*.png *.jpg ...".
QString pictureFilePatterns();

}  // namespace ui
