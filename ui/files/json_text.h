#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace ui {

/// `text` as Qt's JSON, within the limits of core::parseJson: Qt's own reader goes a frame deeper with every level and
/// takes names that occur twice. Throws core::Error in one line that begins with `where`.
QJsonDocument parseJsonText(const QByteArray& text, const QString& where);

}  // namespace ui
