#pragma once

#include "ui/canvas/stroke_painter.h"
#include "ui/files/recent_files.h"
#include "ui/lane.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QMenu;
class QWidget;

namespace ui {

class Canvas;

/// Opens drawings and pictures onto the canvas, saves what is on it and knows which file that is. Nothing that is opened
/// takes a drawing away for good: undo brings it back, with its file. Files are read and written on a lane of its own.
class DrawingFiles : public QObject {
    Q_OBJECT

public:
    /// `window` carries the dialogs and the file's name in its title; both outlive this.
    DrawingFiles(Canvas& canvas, QWidget* window);
    ~DrawingFiles() override;

    /// Open, open recent, save and save as, with their shortcuts.
    void fillMenu(QMenu* menu);
    void open(const QString& path);
    void saveTo(const QString& path);  ///< a picture if the name ends in .png, else the strokes
    void save();                       ///< to where it came from; asks if that is nowhere or was a picture
    void copy();                       ///< to the clipboard: as a picture, and as strokes for another canvas
    void pasteStrokes(const QByteArray& drawing);

    QString path() const;  ///< of the drawing file that is on the canvas; empty if none
    RecentFiles& recent() { return m_recent; }
    /// From now on the strokes are kept in `path`, soon after every change and when the window closes.
    void keepIn(const QString& path);
    /// Puts the strokes that were kept last time on the canvas, or calls `otherwise`.
    void restore(const std::function<void()>& otherwise);
    void keepNow();

signals:
    void opened();
    void done(const QString& message);
    void failed(const QString& message);

private:
    void askOpen();
    void askSave();
    void show(const Drawing& drawing, const QString& path);
    void saved(const QString& path, int document, int step);
    void describe();

    Canvas& m_canvas;
    QWidget* m_window;
    RecentFiles m_recent;
    QHash<int, QString> m_paths;  ///< by the canvas's document
    quint64 m_request = 0;
    QString m_kept;
    QTimer m_keepSoon;
    Lane m_lane{filePatience};
};

}  // namespace ui
