#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// The one way in which ui/ writes a file: core::writeFile for Qt's types. Throws core::Error in one line. Any thread.
void saveFile(const QString& path, const QByteArray& content);

/// PNG in memory. Throws core::Error if Qt cannot encode it.
QByteArray encodePng(const QImage& picture);

}  // namespace ui
