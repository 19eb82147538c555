#include "ui/draw/drawing_files.h"

#include "core/image/drawing_file.h"
#include "ui/canvas/canvas.h"
#include "ui/files/drop.h"
#include "ui/files/open_file.h"
#include "ui/files/save_file.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

namespace {

constexpr int keepAfter = 1500;  // ms

QByteArray encoded(const core::Ink& ink)
{
    return QByteArray::fromStdString(core::formatDrawing(ink));
}

bool isPng(const QString& path)
{
    return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

}  // namespace

DrawingFiles::DrawingFiles(Canvas& canvas, QWidget* window) : QObject(window), m_canvas(canvas), m_window(window)
{
    connect(&m_recent, &RecentFiles::chosen, this, &DrawingFiles::open);
    connect(&m_canvas, &Canvas::drawingChanged, this, &DrawingFiles::describe);
    connect(&m_canvas.undoStack(), &QUndoStack::cleanChanged, this, &DrawingFiles::describe);
    connect(&m_canvas.undoStack(), &QUndoStack::indexChanged, &m_keepSoon, [this] {
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
    return m_paths.value(m_canvas.document());
}

void DrawingFiles::open(const QString& path)
{
    const quint64 request = ++m_request;
    m_lane.run(
        this, [path] { return openFile(path); },
        [this, path, request](const Drawing& drawing) {
            if (request != m_request)  // a later choice goes before
                return;
            show(drawing, path);
        },
        [this, path](const QString& message) {
            const bool wasRecent = m_recent.paths().contains(QFileInfo(path).absoluteFilePath());
            if (wasRecent && !QFileInfo::exists(path)) {
                m_recent.remove(path);
                emit failed(tr("%1 is not there any more; it was taken off the list of recent files.").arg(path));
            } else {
                emit failed(message);
            }
        });
}

void DrawingFiles::show(const Drawing& drawing, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_canvas.replace(drawing, name, tr("Open %1").arg(name));
    if (drawing.picture.isNull()) {
        m_paths.insert(m_canvas.document(), QFileInfo(path).absoluteFilePath());
        m_canvas.undoStack().setClean();
    }
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
        return m_lane.run(
            this, [image = m_canvas.render(1024), path] { saveFile(path, encodePng(image)); }, [this, done] { emit this->done(done); }, refuse);
    }
    if (!drawing.picture.isNull())
        return emit failed(tr("A picture has no strokes: it can be saved as PNG."));
    m_lane.run(
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
    m_recent.add(path);
    if (m_canvas.document() == document && m_canvas.undoStack().index() == step)
        m_canvas.undoStack().setClean();
    describe();
}

void DrawingFiles::copy()
{
    if (m_canvas.isEmpty())
        return emit failed(tr("There is nothing to copy yet."));
    const bool isPicture = !m_canvas.drawing().picture.isNull();
    m_lane.run(
        this, [ink = m_canvas.drawing().ink, isPicture] { return isPicture ? QByteArray() : encoded(ink); },
        [image = m_canvas.render(512)](const QByteArray& strokes) {
            auto* content = new QMimeData;
            content->setImageData(image);
            if (!strokes.isEmpty())
                content->setData(strokesMimeType(), strokes);
            QGuiApplication::clipboard()->setMimeData(content);
        },
        [this](const QString& message) { emit failed(message); });
}

void DrawingFiles::pasteStrokes(const QByteArray& drawing)
{
    m_lane.run(
        this, [text = drawing.toStdString()] { return core::parseDrawing(text, tr("clipboard").toStdString()); },
        [this](const core::Ink& ink) { m_canvas.replace({ink, {}}, {}, tr("Paste drawing")); },
        [this](const QString& message) { emit failed(message); });
}

void DrawingFiles::keepIn(const QString& path)
{
    m_kept = path;
}

void DrawingFiles::restore(const std::function<void()>& otherwise)
{
    m_lane.run(
        this, [path = m_kept] { return QFileInfo::exists(path) ? openFile(path) : Drawing{}; },
        [this, otherwise](const Drawing& drawing) {
            if (drawing.empty())
                otherwise();
            else
                m_canvas.start(drawing, tr("as you left it"));
        },
        [this, otherwise](const QString& message) {
            otherwise();
            emit failed(tr("The drawing of the last time could not be read: %1").arg(message));
        });
}

void DrawingFiles::keepNow()
{
    const bool changed = m_canvas.undoStack().count() > 0;
    m_keepSoon.stop();
    // A picture has its own file: what was drawn before it stays kept.
    if (m_kept.isEmpty() || !changed || !m_canvas.drawing().picture.isNull())
        return;
    m_lane.run(
        this,
        [path = m_kept, ink = m_canvas.drawing().ink] {
            QDir().mkpath(QFileInfo(path).path());
            saveFile(path, encoded(ink));
        },
        [] {}, [this](const QString& message) { emit failed(tr("The drawing cannot be kept for the next time: %1").arg(message)); });
}

void DrawingFiles::describe()
{
    const QString name = QFileInfo(path()).fileName();
    m_window->setWindowTitle(name.isEmpty() ? QStringLiteral("Runoff") : tr("%1[*] – Runoff").arg(name));
    m_window->setWindowModified(!name.isEmpty() && !m_canvas.undoStack().isClean());
}

}  // namespace ui
