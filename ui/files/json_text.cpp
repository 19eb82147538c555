#include "ui/files/json_text.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

namespace ui {

QJsonDocument parseJsonText(const QByteArray& text, const QString& where)
{
    core::parseJson({text.constData(), static_cast<std::size_t>(text.size())}, where.toStdString());
    return QJsonDocument::fromJson(text);
}

}  // namespace ui
