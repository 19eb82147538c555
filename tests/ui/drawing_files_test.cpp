#include "core/base/file.h"
#include "core/image/drawing_file.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/files/drop.h"
#include "ui/files/save_file.h"
#include "ui/recovery/kept_place.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

class DrawingFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    ui::Canvas* m_canvas = nullptr;
    ui::DrawingFiles* m_files = nullptr;

    QString inFolder(const char* name) const { return m_folder->filePath(name); }
    QString written(const char* name, const core::Ink& ink) const
    {
        ui::saveFile(inFolder(name), QByteArray::fromStdString(core::formatDrawing(ink)));
        return inFolder(name);
    }
    static core::Ink dot(double x) { return {{{.points = {{x, 0.5}}}}}; }
    void draw(int x) { QTest::mouseClick(m_canvas, Qt::LeftButton, {}, {x, 100}); }

    void openAndWait(const QString& path)
    {
        QSignalSpy opened(m_files, &ui::DrawingFiles::opened);
        m_files->open(path);
        QTRY_COMPARE(opened.size(), 1);
    }

    void saveAndWait(const QString& path)
    {
        QSignalSpy done(m_files, &ui::DrawingFiles::done);
        m_files->saveTo(path);
        QTRY_COMPARE(done.size(), 1);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        support::useOwnSettings(m_folder->path());
        QSettings().clear();
        m_window = std::make_unique<QWidget>();
        m_canvas = new ui::Canvas(m_window.get());
        m_canvas->resize(200, 200);
        m_files = new ui::DrawingFiles(*m_canvas, m_window.get());
    }

    void cleanup() { m_window.reset(); }

    void whatIsSavedIsOpened()
    {
        draw(40);
        draw(80);
        const core::Ink ink = m_canvas->drawing().ink;
        saveAndWait(inFolder("two.runoff"));
        m_canvas->clear();
        openAndWait(inFolder("two.runoff"));
        QCOMPARE(m_canvas->drawing().ink.strokes.size(), ink.strokes.size());
        QCOMPARE(m_canvas->undoStack().undoText(), QStringLiteral("Open two.runoff"));
        QCOMPARE(m_canvas->note(), QStringLiteral("two.runoff"));
    }

    void openingTakesNothingAway()
    {
        draw(40);
        const ui::Drawing before = m_canvas->drawing();
        openAndWait(written("one.runoff", dot(0.9)));
        QCOMPARE(m_canvas->drawing().ink, dot(0.9));
        m_canvas->undoStack().undo();
        QCOMPARE(m_canvas->drawing(), before);
    }

    /// Undoing an open must not make the next save overwrite the file that was opened.
    void theFileFollowsUndo()
    {
        openAndWait(written("one.runoff", dot(0.1)));
        openAndWait(written("two.runoff", dot(0.2)));
        QCOMPARE(m_files->path(), inFolder("two.runoff"));
        m_canvas->undoStack().undo();
        QCOMPARE(m_files->path(), inFolder("one.runoff"));
        m_canvas->undoStack().undo();
        QVERIFY(m_files->path().isEmpty());
        m_canvas->undoStack().redo();
        m_canvas->clear();
        QVERIFY(m_files->path().isEmpty());
    }

    void theTitleTellsWhatIsNotSaved()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Runoff"));
        draw(40);
        QVERIFY(!m_window->isWindowModified());
        saveAndWait(inFolder("one.runoff"));
        QVERIFY(m_window->windowTitle().startsWith("one.runoff"));
        QVERIFY(!m_window->isWindowModified());
        draw(80);
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(m_files->path(), inFolder("one.runoff"));
        m_files->save();
        QTRY_VERIFY(!m_window->isWindowModified());
        QCOMPARE(core::readDrawing(inFolder("one.runoff").toStdString()).strokes.size(), std::size_t{2});
    }

    void aPictureIsOpenedAndSavedAsPng()
    {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        ui::saveFile(inFolder("white.png"), ui::encodePng(picture));
        openAndWait(inFolder("white.png"));
        QVERIFY(!m_canvas->drawing().picture.isNull());
        QVERIFY(m_files->path().isEmpty());
        QSignalSpy failed(m_files, &ui::DrawingFiles::failed);
        m_files->saveTo(inFolder("white.runoff"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QFileInfo::exists(inFolder("white.runoff")));
        saveAndWait(inFolder("copy.png"));
        QVERIFY(!QImage(inFolder("copy.png")).isNull());
    }

    void whatIsBrokenIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("a drawing cut off") << QByteArray("{\"format\": ") << "expected a drawing as JSON";
        QTest::newRow("a later version") << QByteArray("{\"format\": \"runoff-drawing\", \"version\": 9}")
                                         << "newer Runoff";
        QTest::newRow("neither") << QByteArray("hello") << "expected a PNG";
        QTest::newRow("empty") << QByteArray("") << "found an empty file";
    }

    void whatIsBrokenIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        draw(40);
        const ui::Drawing before = m_canvas->drawing();
        ui::saveFile(inFolder("broken"), content);
        QSignalSpy failed(m_files, &ui::DrawingFiles::failed);
        m_files->open(inFolder("broken"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains(says), qPrintable(failed[0][0].toString()));
        QCOMPARE(m_canvas->drawing(), before);
        QVERIFY(m_files->recent().paths().isEmpty());
    }

    void recentFiles()
    {
        QMenu menu;
        m_files->fillMenu(&menu);
        QMenu* recent = menu.findChild<QMenu*>();
        QVERIFY(!recent->isEnabled());
        for (int file = 0; file < ui::RecentFiles::most + 2; ++file)
            openAndWait(written(QByteArray("drawing & " + QByteArray::number(file) + ".runoff").constData(), dot(0.5)));
        openAndWait(inFolder("drawing & 5.runoff"));
        QStringList paths = m_files->recent().paths();
        QCOMPARE(paths.size(), ui::RecentFiles::most);
        QCOMPARE(paths[0], inFolder("drawing & 5.runoff"));
        QCOMPARE(paths.count(inFolder("drawing & 5.runoff")), 1);
        QVERIFY(recent->isEnabled());
        QVERIFY(recent->actions()[0]->text().contains("drawing && 5.runoff"));

        QVERIFY(QFile::remove(paths[1]));
        QSignalSpy failed(m_files, &ui::DrawingFiles::failed);
        recent->actions()[1]->trigger();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains("no longer exists"), qPrintable(failed[0][0].toString()));
        QVERIFY(!m_files->recent().paths().contains(paths[1]));
        QCOMPARE(m_files->recent().paths().size(), ui::RecentFiles::most - 1);
    }

    void copyAndPasteStrokes()
    {
        draw(40);
        m_files->copy();
        const auto held = [] { return QGuiApplication::clipboard()->mimeData(); };
        QTRY_VERIFY(held() && held()->hasFormat(ui::strokesMimeType()));
        QVERIFY(held()->hasImage());
        const QByteArray strokes = held()->data(ui::strokesMimeType());
        m_canvas->clear();
        m_files->pasteStrokes(strokes);
        QTRY_COMPARE(m_canvas->drawing().ink.strokes.size(), std::size_t{1});
        QCOMPARE(m_canvas->undoStack().undoText(), QStringLiteral("Paste drawing"));
    }

    void strokesAreKeptForTheNextTime()
    {
        const QString kept = inFolder("state/drawing.runoff");
        m_files->keepIn(kept);
        bool otherwise = false;
        m_files->restore([&] { otherwise = true; });
        QTRY_VERIFY(otherwise);
        m_files->keepNow();  // nothing was drawn: nothing to keep
        draw(40);
        draw(90);
        QVERIFY(!QFileInfo::exists(kept));
        QTRY_VERIFY(QFileInfo::exists(kept));  // soon, even if nobody closes the window
        QCOMPARE(core::readDrawing(kept.toStdString()).strokes.size(), std::size_t{2});
        m_canvas->showPicture(QImage(4, 4, QImage::Format_RGB32), QStringLiteral("four.png"));
        m_files->keepNow();  // keeps the strokes before it
        m_canvas->start({}, {});
        otherwise = false;
        m_files->restore([&] { otherwise = true; });
        QTRY_COMPARE(m_canvas->drawing().ink.strokes.size(), std::size_t{2});
        QVERIFY(!otherwise);
        QVERIFY(m_files->path().isEmpty());
    }

    void theFileIsKnownTheNextTime_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<QString>("title");
        QTest::newRow("saved") << false << false << "a \"b\" ä.runoff[*] – Runoff";
        QTest::newRow("changed since") << true << false << "a \"b\" ä.runoff[*] – Runoff";
        QTest::newRow("file gone") << false << true << "Runoff";
    }

    void theFileIsKnownTheNextTime()
    {
        QFETCH(bool, changed);
        QFETCH(bool, gone);
        const QString path = inFolder("a \"b\" ä.runoff");
        m_files->keepIn(inFolder("kept.runoff"));
        draw(40);
        saveAndWait(path);
        if (changed)
            draw(120);
        m_files->keepNow();
        QTRY_VERIFY(QFileInfo::exists(inFolder("kept.runoff")));
        const core::Ink ink = m_canvas->drawing().ink;
        cleanup();
        if (gone)
            QVERIFY(QFile::remove(path));
        m_window = std::make_unique<QWidget>();
        m_canvas = new ui::Canvas(m_window.get());
        m_canvas->resize(200, 200);
        m_files = new ui::DrawingFiles(*m_canvas, m_window.get());
        m_files->keepIn(inFolder("kept.runoff"));
        m_files->restore([] { QFAIL("it was kept"); });
        QTRY_COMPARE(m_canvas->drawing().ink.strokes.size(), ink.strokes.size());
        QTEST(m_window->windowTitle(), "title");
        QCOMPARE(m_files->path(), gone ? QString() : path);
        QCOMPARE(m_window->isWindowModified(), changed);
        QCOMPARE(m_canvas->note(), gone ? QStringLiteral("restored drawing") : QFileInfo(path).fileName());
    }

    void whatWasKeptAndCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"format\": ");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list for strokes of strokes")
            << QByteArray("{\"format\": \"runoff-drawing\", \"version\": 1, \"strokes\": [[]]}");
        QTest::newRow("nested") << QByteArray("{\"format\": ") + QByteArray(200000, '[');
        QTest::newRow("huge") << QByteArray("{") + QByteArray(17 << 20, ' ');
    }

    void whatWasKeptAndCannotBeReadIsSetAside()
    {
        QFETCH(QByteArray, content);
        const QString kept = inFolder("kept.runoff");
        ui::saveFile(kept, content);
        m_files->keepIn(kept);
        QSignalSpy failed(m_files, &ui::DrawingFiles::failed);
        bool otherwise = false;
        m_files->restore([&otherwise] { otherwise = true; });
        QTRY_VERIFY_WITH_TIMEOUT(otherwise, 30000);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains("kept-aside-1.runoff"), qPrintable(failed[0][0].toString()));
        QVERIFY(!failed[0][0].toString().contains('\n'));
        QVERIFY(!QFileInfo::exists(kept));
        QCOMPARE(QFileInfo(inFolder("kept-aside-1.runoff")).size(), content.size());
    }

    void strokesDrawnBeforeTheKeptOnesCameStay()
    {
        const QString kept = written("kept.runoff", dot(0.3));
        m_files->keepIn(kept);
        m_files->restore([] { QFAIL("there was one"); });
        draw(40);
        draw(80);
        const ui::Drawing drawn = m_canvas->drawing();
        QTRY_VERIFY(QFileInfo::exists(inFolder("kept-aside-1.runoff")));
        QCOMPARE(m_canvas->drawing(), drawn);
        QCOMPARE(core::readDrawing(inFolder("kept-aside-1.runoff").toStdString()), dot(0.3));
        m_files->keepNow();
        QTRY_VERIFY(QFileInfo::exists(kept));
        QCOMPARE(core::readDrawing(kept.toStdString()).strokes.size(), std::size_t{2});
    }

    void anExampleIsNotKept()
    {
        m_files->keepIn(inFolder("kept.runoff"));
        draw(40);
        m_files->keepNow();
        QTRY_VERIFY(QFileInfo::exists(inFolder("kept.runoff")));
        m_canvas->showExample(dot(0.7), QStringLiteral("a dot"));
        m_files->keepNow();
        QTest::qWait(50);
        QVERIFY(core::readDrawing(inFolder("kept.runoff").toStdString()) != dot(0.7));
    }

    void everyWindowKeepsItsOwn()
    {
        const QString folder = inFolder("state");
        auto first = std::make_unique<ui::KeptPlace>(folder);
        const ui::KeptPlace second(folder);
        QCOMPARE(first->path(), folder + "/drawing.runoff");
        QCOMPARE(second.path(), folder + "/drawing-2.runoff");
        first.reset();
        const ui::KeptPlace third(folder);
        QCOMPARE(third.path(), folder + "/drawing.runoff");
    }

    void takesTheDrawingThatEarlierVersionsKept_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("folderStays");
        QTest::newRow("only there") << QStringList{"runoff/drawing.runoff"} << "runoff/drawing.runoff" << false;
        QTest::newRow("beside a file") << QStringList{"runoff/drawing.runoff", "runoff/mine"} << "runoff/drawing.runoff"
                                       << true;
        QTest::newRow("in both places") << QStringList{"runoff/drawing.runoff", "drawing.runoff"} << "drawing.runoff"
                                        << true;
    }
    void takesTheDrawingThatEarlierVersionsKept()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, kept);
        QFETCH(bool, folderStays);
        QTemporaryDir folder;
        for (const QString& file : files) {
            QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(file)).path()));
            ui::saveFile(folder.filePath(file), file.toUtf8());
        }
        const ui::KeptPlace place(folder.path());
        const core::Bytes content = core::readFile(place.path().toStdString());
        QCOMPARE(QString::fromStdString({content.begin(), content.end()}), kept);
        QCOMPARE(QFileInfo::exists(folder.filePath("runoff")), folderStays);
    }

    void thePictureGivesTheTitleAndIsCopiedAsItIs()
    {
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        ui::saveFile(inFolder("red.png"), ui::encodePng(picture));
        openAndWait(inFolder("red.png"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("red.png – Runoff"));
        QCOMPARE(m_files->origin(), inFolder("red.png"));
        QVERIFY(m_files->path().isEmpty());
        m_files->copy();
        const auto held = [] { return QGuiApplication::clipboard()->mimeData(); };
        QTRY_COMPARE(qvariant_cast<QImage>(held()->imageData()).size(), QSize(40, 20));
        QCOMPARE(qvariant_cast<QImage>(held()->imageData()).pixelColor(0, 0), QColor(Qt::red));
        m_canvas->clear();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Runoff"));
    }

    void theWindowKeepsItOnClosing()
    {
        const QString kept = inFolder("kept.runoff");
        {
            ui::MainWindow window;
            window.files().keepIn(kept);
            window.show();
            QTest::mouseClick(&window.draw().canvas(), Qt::LeftButton, {}, window.draw().canvas().rect().center());
            window.close();
        }
        QCOMPARE(core::readDrawing(kept.toStdString()).strokes.size(), std::size_t{1});
    }
};

RUNOFF_WIDGET_TEST(DrawingFilesTest)
#include "drawing_files_test.moc"
