#pragma once

#include "ui/draw/history_file.h"
#include "ui/lane.h"
#include "ui/picture/stroke_painter.h"
#include "ui/widgets/recent_files.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QMenu;
class QWidget;

namespace ui {

class Canvas;

/// Opens drawings and pictures on the canvas, saves them and tracks the file of the drawing. Undo restores the previous
/// drawing with its file. One worker thread reads files and another one writes them, so that a file that blocks while
/// it is read does not prevent saving.
class DrawingFiles : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs, and its title shows the name of the file. Both arguments must outlive
    /// this object.
    DrawingFiles(Canvas& canvas, QWidget* window);
    ~DrawingFiles() override;

    /// Adds the entries Open, Open recent, Save and Save as with their shortcuts.
    void fillMenu(QMenu* menu);
    void open(const QString& path);
    void saveTo(const QString& path);  ///< as a picture if the name ends in .png, otherwise as strokes
    void save();                       ///< to its file; shows the dialog if there is no drawing file
    void copy();                       ///< to the clipboard, as a picture and as strokes
    void pasteStrokes(const QByteArray& drawing);

    QString path() const;    ///< the file of the drawing; empty if none
    QString origin() const;  ///< the file of the drawing or of the opened picture
    RecentFiles& recent() { return m_recent; }
    /// Starts to keep the strokes and the name of their file in `path`, shortly after every change and when the window
    /// closes.
    void keepIn(const QString& path);
    /// Restores the strokes of the previous session with their file, or calls `otherwise` if there are none. A file
    /// that cannot be read is renamed and reported. Strokes that the user has drawn in the meantime stay.
    /// Calls `then` at the end, if it is not empty.
    void restore(const std::function<void()>& otherwise, const std::function<void()>& then = {});
    void keepNow();
    DrawingHistory history() const;                      ///< of the drawing of the user, with its files
    void restoreHistory(const DrawingHistory& history);  ///< see Canvas::restoreHistory()

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
    QHash<int, QString> m_paths;  ///< by document of the canvas, including pictures
    quint64 m_request = 0;
    QString m_kept;
    bool m_restoring = false;   ///< the kept file is being read
    bool m_hasChanged = false;  ///< the drawing or its file name has changed since the drawing was kept
    QTimer m_keepSoon;
    Lane m_reads;
    Lane m_writes{Ending::Wait};
};

}  // namespace ui
