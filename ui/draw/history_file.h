#pragma once

#include "ui/canvas/canvas_history.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace ui {

/// The drawing of the user with its history and its files, as an autosave keeps it.
struct DrawingHistory {
    CanvasHistory canvas;
    QHash<int, QString> files;  ///< by document
};

/// Encodes histories as JSON. Remembers the encoded pictures, so that a picture is encoded once. Use it on one thread
/// at a time.
class HistoryWriter {
public:
    /// The content of the canvas is always complete. If the rest is too large (24 MB), leaves out the steps that are
    /// the farthest from it. Throws core::Error for a drawing that is too large.
    QJsonObject write(const DrawingHistory& history);

private:
    QHash<qint64, QByteArray> m_pictures;  ///< PNG in Base64 by QImage::cacheKey()
};

/// Inverse of HistoryWriter::write(). Throws core::Error with one line that begins with `where` if a value is missing
/// or if the steps do not lead to the content. Runs on any thread.
DrawingHistory drawingHistoryFrom(const QJsonObject& object, const QString& where);

/// The content of a canvas as JSON, with its pictures. Runs on any thread. Throws core::Error as above.
QJsonObject contentToJson(const Canvas::Content& content);
Canvas::Content contentFrom(const QJsonObject& object, const QString& where);

}  // namespace ui
