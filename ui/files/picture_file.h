#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace ui {

inline constexpr int longestPictureSide = 2048;  ///< larger pictures are read scaled down

/// Reads a picture of one of pictureFormatNames() by content, turned as its EXIF says and without transparency (see
/// flattened in ui/convert.h); of an animation the first frame that shows something. Names may be any bytes. Throws
/// core::Error in one line: the file, what was expected, what was found. Any thread.
QImage readPicture(const std::filesystem::path& path);
QImage readPicture(const QString& path);

/// What this Qt reads: "PNG, JPEG, BMP, GIF, WebP or PNM".
QString pictureFormatNames();

/// "png", "jpg", "jpeg", "jpe", ...: in small letters, without dots.
QStringList pictureEndings();

/// For a file dialog: "*.png *.jpg ...".
QString pictureFilePatterns();

}  // namespace ui
