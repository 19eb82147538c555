#include "ui/draw/drawing_files.h"

#include "core/base/error.h"
#include "core/base/input_file.h"
#include "core/image/drawing_file.h"
#include "ui/canvas/canvas.h"
#include "ui/files/drop.h"
#include "ui/files/json_text.h"
#include "ui/files/open_file.h"
#include "ui/files/save_file.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <utility>

namespace ui {

namespace {

constexpr int keepAfter = 1500;  // ms

QByteArray encoded(const core::Ink& ink)
{
    return QByteArray::fromStdString(core::formatDrawing(ink));
}

/// Adds the name of the drawing's file to the kept drawing. Readers of drawings ignore this key.
QByteArray withFile(QByteArray drawing, const QString& file)
{
    if (file.isEmpty())
        return drawing;
    const QByteArray name = QJsonDocument(QJsonArray{file}).toJson(QJsonDocument::Compact);
    return drawing.insert(drawing.indexOf('\n') + 1, "  \"file\": " + name.mid(1, name.size() - 2) + ",\n");
}

/// The name that withFile() added; empty if there is none.
QString fileOf(const QString& drawing)
{
    constexpr std::size_t longest = 40000;
    try {
        const QByteArray text = QByteArray::fromStdString(core::readBeginning(drawing.toStdString(), longest));
        const QByteArray line = text.split('\n').value(1).trimmed(), key = "\"file\": ";
        if (!line.startsWith(key))
            return {};
        return parseJsonText('[' + line.mid(key.size(), line.size() - key.size() - 1) + ']', drawing)
            .array()
            .first()
            .toString();
    } catch (const core::Error&) {
        return {};
    }
}

/// Renames a file so that its path is free. Returns the new path, or `path` if renaming failed.
QString movedAside(const QString& path)
{
    constexpr int most = 100;
    const QFileInfo file(path);
    for (int number = 1; file.isFile() && number < most; ++number) {
        QString aside = QStringLiteral("%1/%2-aside-%3.%4")
                            .arg(file.path(), file.completeBaseName(), QString::number(number), file.suffix());
        if (!QFileInfo::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return path;
}

bool isPng(const QString& path)
{
    return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

}  // namespace

/// The kept drawing of the previous session.
struct DrawingFiles::Kept {
    Drawing drawing;       ///< empty: nothing was kept
    QString file;          ///< the file of the drawing; empty if none
    bool isSaved = false;  ///< the file holds the same strokes
    QString problem;       ///< why the kept file could not be read

    static Kept read(const QString& path);
};

DrawingFiles::Kept DrawingFiles::Kept::read(const QString& path)
{
    Kept kept;
    if (!QFileInfo::exists(path))
        return kept;
    try {
        kept.drawing = openFile(path);
        kept.file = fileOf(path);
    } catch (...) {
        kept.problem = DrawingFiles::tr("Cannot read the drawing of the previous session. It is now %1: %2")
                           .arg(movedAside(path), Lane::describe(std::current_exception()));
        return kept;
    }
    try {
        kept.isSaved = !kept.file.isEmpty() && openFile(kept.file).ink == kept.drawing.ink;
    } catch (const core::Error&) {
        kept.file.clear();  // the file no longer exists or is not a drawing
    }
    return kept;
}

DrawingFiles::DrawingFiles(Canvas& canvas, QWidget* window) : QObject(window), m_canvas(canvas), m_window(window)
{
    connect(&m_recent, &RecentFiles::chosen, this, &DrawingFiles::open);
    connect(&m_canvas, &Canvas::drawingChanged, this, &DrawingFiles::describe);
    connect(&m_canvas.undoStack(), &QUndoStack::cleanChanged, this, &DrawingFiles::describe);
    connect(&m_canvas.undoStack(), &QUndoStack::indexChanged, &m_keepSoon, [this] {
        m_hasChanged = true;
        if (!m_kept.isEmpty())
            m_keepSoon.start();
    });
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &DrawingFiles::keepNow);
    describe();
}

DrawingFiles::~DrawingFiles() = default;

QString DrawingFiles::path() const
{
    return m_canvas.drawing().picture.isNull() ? origin() : QString();
}

QString DrawingFiles::origin() const
{
    return m_paths.value(m_canvas.document());
}

void DrawingFiles::open(const QString& path)
{
    const quint64 request = ++m_request;
    m_reads.run(
        this, [path] { return openFile(path); },
        [this, path, request](const Drawing& drawing) {
            if (request != m_request)  // the user has opened another file since
                return;
            show(drawing, path);
        },
        [this, path](const QString& message) {
            const bool wasRecent = m_recent.paths().contains(QFileInfo(path).absoluteFilePath());
            if (wasRecent && !QFileInfo::exists(path)) {
                m_recent.remove(path);
                emit failed(tr("%1 no longer exists. It was removed from the list of recent files.").arg(path));
            } else {
                emit failed(message);
            }
        });
}

void DrawingFiles::show(const Drawing& drawing, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_canvas.replace(drawing, name, tr("Open %1").arg(name));
    m_paths.insert(m_canvas.document(), QFileInfo(path).absoluteFilePath());
    if (drawing.picture.isNull())
        m_canvas.undoStack().setClean();
    m_recent.add(path);
    describe();
    emit opened();
}

void DrawingFiles::saveTo(const QString& path)
{
    const Drawing drawing = m_canvas.drawing();
    const QString done = tr("Saved %1").arg(path);
    const auto refuse = [this](const QString& message) { emit failed(message); };
    if (isPng(path)) {
        return m_writes.run(
            this, [drawing, path] { saveFile(path, encodePng(pictureOf(drawing, 1024))); },
            [this, path, done, isPicture = !drawing.picture.isNull(), document = m_canvas.document()] {
                if (isPicture) {  // the file now contains the picture
                    m_paths.insert(document, QFileInfo(path).absoluteFilePath());
                    describe();
                }
                emit this->done(done);
            },
            refuse);
    }
    if (!drawing.picture.isNull())
        return emit failed(tr("A picture has no strokes. Save it as PNG."));
    m_writes.run(
        this, [ink = drawing.ink, path] { saveFile(path, encoded(ink)); },
        [this, path, done, document = m_canvas.document(), step = m_canvas.undoStack().index()] {
            saved(path, document, step);
            emit this->done(done);
        },
        refuse);
}

void DrawingFiles::saved(const QString& path, int document, int step)
{
    m_paths.insert(document, QFileInfo(path).absoluteFilePath());
    m_hasChanged = true;
    m_keepSoon.start();
    m_recent.add(path);
    if (m_canvas.document() == document && m_canvas.undoStack().index() == step)
        m_canvas.undoStack().setClean();
    describe();
}

void DrawingFiles::copy()
{
    if (m_canvas.isEmpty())
        return emit failed(tr("Nothing to copy: the canvas is empty."));
    struct Copied {
        QImage picture;
        QByteArray strokes;
    };
    m_writes.run(
        this,
        [drawing = m_canvas.drawing()] {
            return Copied{pictureOf(drawing, 512), drawing.picture.isNull() ? encoded(drawing.ink) : QByteArray()};
        },
        [](const Copied& copied) {
            auto* content = new QMimeData;
            content->setImageData(copied.picture);
            if (!copied.strokes.isEmpty())
                content->setData(strokesMimeType(), copied.strokes);
            QGuiApplication::clipboard()->setMimeData(content);
        },
        [this](const QString& message) { emit failed(message); });
}

void DrawingFiles::pasteStrokes(const QByteArray& drawing)
{
    m_reads.run(
        this, [text = drawing.toStdString()] { return core::parseDrawing(text, tr("clipboard").toStdString()); },
        [this](const core::Ink& ink) {
            m_canvas.replace({ink, {}}, {}, tr("Paste drawing"));
        },
        [this](const QString& message) { emit failed(message); });
}

void DrawingFiles::keepIn(const QString& path)
{
    m_kept = path;
}

void DrawingFiles::restore(const std::function<void()>& otherwise, const std::function<void()>& then)
{
    m_restoring = true;
    m_reads.run(
        this, [path = m_kept] { return Kept::read(path); },
        [this, otherwise, then](const Kept& kept) {
            if (std::exchange(m_restoring, false))
                takeKept(kept, otherwise);
            if (then)
                then();
        },
        [this](const QString& message) { emit failed(message); });
}

DrawingHistory DrawingFiles::history() const
{
    return {m_canvas.ownHistory(), m_paths};
}

void DrawingFiles::restoreHistory(const DrawingHistory& history)
{
    m_paths = history.files;
    m_canvas.restoreHistory(history.canvas);
    describe();
}

void DrawingFiles::takeKept(const Kept& kept, const std::function<void()>& otherwise)
{
    if (!kept.problem.isEmpty())
        emit failed(kept.problem);
    if (m_canvas.undoStack().count() > 0 || !m_canvas.isEmpty()) {
        // The user has already drawn something. Do not overwrite the kept drawing.
        if (!kept.drawing.empty())
            m_writes.run(
                this, [path = m_kept] { return movedAside(path); },
                [this](const QString& aside) {
                    emit failed(tr("The drawing of the previous session is now %1").arg(aside));
                },
                [this](const QString& message) { emit failed(message); });
        return;
    }
    if (kept.drawing.empty())
        return otherwise();
    m_canvas.start(kept.drawing, kept.file.isEmpty() ? tr("restored drawing") : QFileInfo(kept.file).fileName());
    if (kept.file.isEmpty())
        return;
    m_paths.insert(m_canvas.document(), kept.file);
    if (!kept.isSaved)
        m_canvas.undoStack().resetClean();
    describe();
}

void DrawingFiles::keepNow()
{
    const Canvas::Content& own = m_canvas.ownContent();  // a lesson may use the canvas
    m_keepSoon.stop();
    // A picture has its own file, so the drawing before it stays kept. The example is always available.
    if (m_kept.isEmpty() || !m_hasChanged || !own.drawing.picture.isNull() || own.isExample)
        return;
    m_hasChanged = false;
    m_writes.run(
        this,
        [path = m_kept, ink = own.drawing.ink, file = m_paths.value(own.document),
         isUnread = std::exchange(m_restoring, false)] {
            QDir().mkpath(QFileInfo(path).path());
            if (isUnread)
                movedAside(path);
            saveFile(path, withFile(encoded(ink), file));
        },
        [] {},
        [this](const QString& message) {
            m_hasChanged = true;
            emit failed(tr("Cannot keep the drawing for the next session: %1").arg(message));
        });
}

void DrawingFiles::describe()
{
    const bool isPicture = !m_canvas.drawing().picture.isNull();
    const QString name = isPicture ? m_canvas.note() : QFileInfo(path()).fileName();
    m_window->setWindowTitle(name.isEmpty() ? QStringLiteral("Runoff")
                             : isPicture    ? tr("%1 – Runoff").arg(name)
                                            : tr("%1[*] – Runoff").arg(name));
    m_window->setWindowModified(!name.isEmpty() && !isPicture && m_canvas.isModified());
}

}  // namespace ui
