#include "ui/files/drop.h"

#include <QMimeData>
#include <QUrl>

namespace ui {

QString strokesMimeType()
{
    return QStringLiteral("application/x-runoff-drawing+json");
}

bool canTake(const QMimeData& data)
{
    return data.hasImage() || data.hasFormat(strokesMimeType())
        || (data.hasUrls() && !data.urls().isEmpty() && data.urls().front().isLocalFile());
}

Dropped takeFrom(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return {url.toLocalFile(), {}, {}};
    if (data.hasFormat(strokesMimeType()))
        return {{}, data.data(strokesMimeType()), {}};
    if (data.hasImage())
        return {{}, {}, qvariant_cast<QImage>(data.imageData())};
    return {};
}

}  // namespace ui
