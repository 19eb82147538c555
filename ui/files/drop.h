#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QMimeData;

namespace ui {

/// What was dropped or pasted: a local file's path, a drawing of another canvas, or a picture itself; all empty if it
/// is none of these.
struct Dropped {
    QString path;
    QByteArray strokes;  ///< the text of a drawing file
    QImage picture;
};

QString strokesMimeType();

bool canTake(const QMimeData& data);
Dropped takeFrom(const QMimeData& data);

}  // namespace ui
