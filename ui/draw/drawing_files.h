#pragma once

#include "ui/lane.h"
#include "ui/picture/stroke_painter.h"
#include "ui/widgets/recent_files.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace core {
class FileLock;
}  // namespace core

namespace ui {

class Canvas;

/// Opens drawings and pictures onto the canvas, saves what is on it and knows which file that is. Nothing that is
/// opened takes a drawing away for good: undo brings it back, with its file. Files are read on one lane and written on
/// another: a file that cannot be read to its end keeps no drawing from being saved.
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

    QString path() const;    ///< of the drawing file that is on the canvas; empty if none
    QString origin() const;  ///< the same, or of the picture that was opened
    RecentFiles& recent() { return m_recent; }
    /// From now on the strokes are kept in `path`, soon after every change and when the window closes, with the name of
    /// the file that they belong to.
    void keepIn(const QString& path);
    /// Puts the strokes that were kept last time on the canvas, with their file, or calls `otherwise`. What cannot be
    /// read is moved aside and said. Strokes that were drawn meanwhile stay.
    void restore(const std::function<void()>& otherwise);
    void keepNow();

signals:
    void opened();
    void done(const QString& message);
    void failed(const QString& message);

private:
    struct Kept;

    void askOpen();
    void takeKept(const Kept& kept, const std::function<void()>& otherwise);
    void askSave();
    void show(const Drawing& drawing, const QString& path);
    void saved(const QString& path, int document, int step);
    void describe();

    Canvas& m_canvas;
    QWidget* m_window;
    RecentFiles m_recent;
    QHash<int, QString> m_paths;  ///< by the canvas's document; a picture's, too
    quint64 m_request = 0;
    QString m_kept;
    bool m_restoring = false;  ///< what was kept is being read
    bool m_renamed = false;    ///< the drawing has got another file since it was kept
    QTimer m_keepSoon;
    Lane m_reads{filePatience};
    Lane m_writes{filePatience};
};

/// The place of one window's kept drawing: `folder`/drawing.runoff, or drawing-2.runoff and so on while other windows
/// have those before it. The first one takes over the drawing that earlier versions kept in `folder`/runoff.
class KeptPlace {
public:
    explicit KeptPlace(const QString& folder);
    ~KeptPlace();
    QString path() const { return m_path; }  ///< empty if there are too many windows

private:
    QString m_path;
    std::unique_ptr<core::FileLock> m_lock;
};

}  // namespace ui
