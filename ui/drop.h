#pragma once

#include <QImage>
#include <QString>

class QMimeData;

namespace ui {

/// What was dropped or pasted: a local file's path, or a picture itself; both empty if it is neither.
struct Dropped {
    QString path;
    QImage picture;
};

bool canTake(const QMimeData& data);
Dropped takeFrom(const QMimeData& data);

}  // namespace ui
