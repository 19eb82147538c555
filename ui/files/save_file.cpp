#include "ui/files/save_file.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <QBuffer>
#include <QFile>

namespace ui {

void saveFile(const QString& path, const QByteArray& content)
{
    core::writeFile(QFile::encodeName(path).toStdString(),
                    std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
}

QByteArray encodePng(const QImage& picture)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        throw core::Error("cannot encode a picture as PNG");
    return content;
}

}  // namespace ui
