#include "ui/files/open_file.h"

#include "core/image/drawing_file.h"
#include "ui/files/picture_file.h"

#include <QFile>
#include <QFileInfo>

namespace ui {

Drawing openFile(const QString& path)
{
    QFile file(path);
    // readPicture() reports a folder, a pipe or an unreadable file.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, readPicture(path)};
    const QByteArray beginning = file.read(64);
    if (core::looksLikeDrawing({beginning.constData(), static_cast<std::size_t>(beginning.size())}))
        return {core::readDrawing(path.toStdString()), {}};
    return {{}, readPicture(path)};
}

}  // namespace ui
