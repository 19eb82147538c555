#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace ui {

/// Parses `text` as JSON of Qt, within the limits of core::parseJson: Qt's parser is recursive and accepts duplicate
/// names. Throws core::Error with one line that begins with `where`.
QJsonDocument parseJsonText(const QByteArray& text, const QString& where);

}  // namespace ui
