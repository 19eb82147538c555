#include "ui/drop.h"

#include <QMimeData>
#include <QUrl>

namespace ui {

bool canTake(const QMimeData& data)
{
    return data.hasImage() || (data.hasUrls() && !data.urls().isEmpty() && data.urls().front().isLocalFile());
}

Dropped takeFrom(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return {url.toLocalFile(), {}};
    if (data.hasImage())
        return {{}, qvariant_cast<QImage>(data.imageData())};
    return {};
}

}  // namespace ui
