#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace ui {

/// Dropped or pasted data: the path of a local file, a drawing from another canvas, or a picture. All members are empty
/// if the data is something else.
struct Dropped {
    QString path;
    QByteArray strokes;  ///< the text of a drawing file
    QImage picture;
};

QString strokesMimeType();

bool canTake(const QMimeData& data);
Dropped takeFrom(const QMimeData& data);

}  // namespace ui
