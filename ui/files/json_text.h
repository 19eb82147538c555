#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <cstdint>

namespace ui {

/// Parses `text` as JSON of Qt, within the limits of core::parseJson: Qt's parser is recursive and accepts duplicate
/// names. Throws core::Error with one line that begins with `where`.
QJsonDocument parseJsonText(const QByteArray& text, const QString& where);

/// Reads and parses a file of at most `largest` bytes. Throws core::Error as parseJsonText() and core::readFile().
QJsonDocument readJsonFile(const QString& path, std::uintmax_t largest);

}  // namespace ui
