#pragma once

#include <QImage>
#include <QString>

namespace ui {

inline constexpr int longestPictureSide = 2048;  ///< larger pictures are read scaled down

/// Reads PNG, JPEG, BMP, GIF (first frame), WebP (where Qt can) or PNM by content, turned as its EXIF says.
/// Throws core::Error in one line: the file, what was expected, what was found. Any thread.
QImage readPicture(const QString& path);

/// For a file dialog: "*.png *.jpg ...".
QString pictureFilePatterns();

}  // namespace ui
