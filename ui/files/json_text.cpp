#include "ui/files/json_text.h"

#include "core/base/file.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <QFile>

namespace ui {

QJsonDocument parseJsonText(const QByteArray& text, const QString& where)
{
    core::parseJson({text.constData(), static_cast<std::size_t>(text.size())}, where.toStdString());
    return QJsonDocument::fromJson(text);
}

QJsonDocument readJsonFile(const QString& path, std::uintmax_t largest)
{
    const core::Bytes bytes = core::readFile(QFile::encodeName(path).toStdString(), largest);
    return parseJsonText({reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())}, path);
}

}  // namespace ui
