#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// Writes a file with core::writeFile; all files of ui/ are written by this function. Throws core::Error with one line.
/// Runs on any thread.
void saveFile(const QString& path, const QByteArray& content);

/// Encodes a picture as PNG. Throws core::Error if Qt cannot encode it.
QByteArray encodePng(const QImage& picture);

}  // namespace ui
