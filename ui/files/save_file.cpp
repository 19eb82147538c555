#include "ui/files/save_file.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

[[noreturn]] void fail(const QString& path, const QSaveFile& file)
{
    throw core::Error(QStringLiteral("%1: cannot be written: %2").arg(path, file.errorString()).toStdString());
}

}  // namespace

void saveFile(const QString& path, const QByteArray& content)
{
    // Renaming over a device or a pipe would replace it by a plain file (measured, as root).
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        throw core::Error(path.toStdString() + ": expected a file to write, found a folder or a device");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(path, file);
    // Qt 6.4 commits a short write on a full disk as if it were whole, so each step is checked here.
    if (file.write(content) != content.size() || !file.flush()) {
        file.cancelWriting();
        fail(path, file);
    }
    if (!file.commit())
        fail(path, file);
}

QByteArray encodePng(const QImage& picture)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        throw core::Error("a picture could not be encoded as PNG");
    return content;
}

}  // namespace ui
