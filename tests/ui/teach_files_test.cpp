// The files of the mode in which a person teaches own classes: examples, the model, and the next session.
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "core/image/drawing_file.h"
#include "core/model/zoo.h"
#include "tests/support/errors.h"
#include "tests/support/slowness.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/teach_room.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/files/drop.h"
#include "ui/picture/convert.h"
#include "ui/teach/example_files.h"
#include "ui/teach/save_model_dialog.h"
#include "ui/teach/teach_store.h"
#include "ui/window/model_chooser.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using support::TeachRoom;
using Counts = std::vector<std::size_t>;

namespace {

core::Ink symbol(std::int64_t family, std::uint64_t seed)
{
    core::Random random(seed);
    return support::drawnSymbol(support::symbolFamily(family), random);
}

/// A picture with a dark bar on white paper.
QImage barPicture(int place)
{
    QImage picture(28, 28, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 4; y < 24; ++y)
        for (int x = 4 + place; x < 7 + place; ++x)
            picture.setPixel(x, y, qRgb(0, 0, 0));
    return picture;
}

ui::TeachContent twoClasses()
{
    ui::TeachContent content;
    content.classes.push_back(
        {"a/b", false, {ui::makeExample({symbol(0, 1), {}}), ui::makeExample({symbol(0, 2), {}})}});
    content.classes.push_back({"rest", true, {ui::makeExample({{}, barPicture(5)})}});
    return content;
}

void dropOn(QWidget& target, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    for (const std::filesystem::directory_entry& entry :
         std::filesystem::recursive_directory_iterator(folder.toStdString()))
        if (entry.is_regular_file())
            files << QDir(folder).relativeFilePath(QString::fromStdString(entry.path().string()));
    files.sort();
    return files;
}

}  // namespace

class TeachFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void writePictures(const QString& folder, int count) const
    {
        QVERIFY(QDir().mkpath(folder));
        for (int number = 0; number < count; ++number)
            QVERIFY(barPicture(number % 15).save(QString("%1/%2.png").arg(folder, QString::number(number))));
    }
    QString storeFolder() const { return at("runoff/teaching/classes"); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        support::useOwnSettings(m_folder->path());
        QSettings().clear();
    }

    void namesOfFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << "heart"
                               << "heart";
        QTest::newRow("other scripts") << QString::fromUtf8("\xc3\xa4 \xe5\xbf\x83")
                                       << QString::fromUtf8("\xc3\xa4 \xe5\xbf\x83");
        QTest::newRow("path") << "a/b"
                              << "a%2Fb";
        QTest::newRow("parent folder") << ".."
                                       << "%2E%2E";
        QTest::newRow("hidden") << ".hidden"
                                << "%2Ehidden";
        QTest::newRow("percent") << "100%25"
                                 << "100%2525";
        QTest::newRow("control character") << "a\tb"
                                           << "a%09b";
    }

    void namesOfFolders()
    {
        QFETCH(QString, name);
        QFETCH(QString, folder);
        QCOMPARE(ui::folderNameOf(name), folder);
        QCOMPARE(ui::classNameOf(folder), name);
        QCOMPARE(ui::classNameOf("100% wool"), "100% wool");
    }

    void writesAndReadsExamples()
    {
        const ui::TeachContent content = twoClasses();
        ui::writeExamples(content, at("mine"));
        QCOMPARE(filesBelow(at("mine")), (QStringList{"a%2Fb/0001.runoff", "a%2Fb/0002.runoff", "rest/0001.png"}));
        const ui::ReadExamples read =
            ui::readExamples({.paths = {at("mine")}, .most = 10, .mostClasses = 10}, [](qsizetype, qsizetype) {}, {});
        QVERIFY(read.problems.isEmpty() && read.leftOut == 0);
        QCOMPARE(read.content.classes.size(), std::size_t{2});
        QCOMPARE(read.content.classes[0].name, "a/b");
        QCOMPARE(read.content.classes[0].examples[1]->drawing.ink,
                 core::parseDrawing(core::formatDrawing(symbol(0, 2)), "drawing"));
        QCOMPARE(read.content.classes[1].examples[0]->drawing.picture.convertToFormat(QImage::Format_RGB32),
                 barPicture(5));
        const QString refused = tests::errorOf<core::UsageError>([&] { ui::writeExamples(content, at("mine")); });
        QVERIFY2(tests::isOneLineWith(refused, "empty folder"), qPrintable(refused));
    }

    void theFolderIsADataSet()
    {
        ui::TeachContent content = twoClasses();
        content.classes[1] = {
            "square", false, {ui::makeExample({symbol(1, 1), {}}), ui::makeExample({symbol(1, 2), {}})}};
        ui::writeExamples(content, at("mine"));
        const core::TrainTest data = core::openDataset(at("mine").toStdString(), {}, ui::datasetFormats());
        QCOMPARE(data.train.classCount(), 2);
        QCOMPARE(data.train.size() + data.test.size(), 4);
    }

    void opensAFolder()
    {
        ui::writeExamples(twoClasses(), at("mine"));
        core::writeFile(at("mine/rest/broken.png").toStdString(), std::string_view("no picture"));
        core::writeFile(at("mine/rest/readme.txt").toStdString(), std::string_view("text"));
        TeachRoom room;
        room.teach.addFolder(at("mine"));
        QTRY_VERIFY(!room.teach.isReading());
        QCOMPARE(room.names(), (QStringList{"a/b", "rest"}));
        QCOMPARE(room.counts(), (Counts{2, 1}));
        QVERIFY2(room.window.message().contains("broken.png"), qPrintable(room.window.message()));
        room.waitForMeasure();
        QVERIFY(room.window.message().contains("broken.png"));  // the user needs time to read it
        room.teach.addFolder(at("mine"));                       // the same classes get more examples
        QTRY_VERIFY(!room.teach.isReading());
        QCOMPARE(room.counts(), (Counts{4, 2}));
        room.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.counts(), (Counts{2, 1}));
    }

    void takesAtMostTenClassesOfAFolder()
    {
        ui::TeachContent content;
        for (int number = 0; number < 12; ++number)
            content.classes.push_back({QString::number(number), false, {ui::makeExample({symbol(number, 1), {}})}});
        content.classes.push_back({"none of these", true, {ui::makeExample({symbol(0, 3), {}})}});
        ui::writeExamples(content, at("mine"));
        TeachRoom room;
        room.teach.addFolder(at("mine"));
        QTRY_VERIFY(!room.teach.isReading());
        QCOMPARE(room.teach.content().ownClasses(), 10);
        QVERIFY2(room.window.message().contains("folders were left out"), qPrintable(room.window.message()));
    }

    void noneOfTheseComesBackFromAFolder()
    {
        ui::TeachContent content = twoClasses();
        content.classes[1].name = "none of these";
        ui::writeExamples(content, at("mine"));
        TeachRoom room;
        room.teach.addFolder(at("mine"));
        QTRY_VERIFY(!room.teach.isReading());
        QCOMPARE(room.teach.content().rest(), std::optional<std::size_t>(1));
    }

    void takesAThousandOfManyPictures()
    {
        writePictures(at("many"), 1200);
        TeachRoom room;
        room.add(1, 0);
        QSignalSpy progress(&room.teach, &ui::TeachSession::reading);
        QMimeData data;
        QList<QUrl> urls;
        for (int number = 0; number < 1200; ++number)
            urls << QUrl::fromLocalFile(QString("%1/%2.png").arg(at("many"), QString::number(number)));
        data.setUrls(urls);
        dropOn(*room.pane.cards().at(0), data);
        QVERIFY(room.teach.isReading());  // in the background
        room.draw(symbol(1, 1));          // the window is live
        QTRY_VERIFY_WITH_TIMEOUT(!room.teach.isReading(), support::patience);
        QVERIFY(progress.count() > 10);
        QCOMPARE(room.counts(), (Counts{999, 1}));
        QVERIFY2(room.window.message().contains("201 were left out"), qPrintable(room.window.message()));
        room.add(1, 0);
        QVERIFY2(room.window.message().contains("already 1000 examples"), qPrintable(room.window.message()));
        QElapsedTimer timer;
        timer.start();
        room.teach.removeExamples(0, {room.teach.content().classes[0].examples.front()});
        qInfo("a change of 1,000 examples: %lld ms in the window", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 1000 * tests::slowness);
    }

    void readingCanBeCancelled()
    {
        writePictures(at("many"), 600);
        TeachRoom room;
        room.teach.addFiles(0, {at("many")});
        room.teach.cancelReading();
        QTRY_VERIFY(!room.teach.isReading());
        QVERIFY(room.counts().front() < 600);
        room.teach.addFiles(0, {at("many")});
        room.teach.leave();
        QTRY_VERIFY(!room.teach.isReading());
        QCOMPARE(room.window.draw().canvas().isLent(), false);
    }

    void dropsExamples_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"drawing", "picture", "file"})
            QTest::newRow(what) << what;
    }

    void dropsExamples()
    {
        QFETCH(QString, what);
        TeachRoom room;
        QMimeData data;
        if (what == "drawing")
            data.setData(ui::strokesMimeType(), QByteArray::fromStdString(core::formatDrawing(symbol(0, 1))));
        else if (what == "picture")
            data.setImageData(barPicture(3));
        else {
            QVERIFY(barPicture(3).save(at("one.png")));
            data.setUrls({QUrl::fromLocalFile(at("one.png"))});
        }
        dropOn(*room.pane.cards().at(1), data);
        QTRY_COMPARE(room.counts(), (Counts{0, 1}));
        QCOMPARE(room.teach.content().classes[1].examples[0]->drawing.picture.isNull(), what == "drawing");
    }

    void theSavedModelIsLikeAnyOther()
    {
        TeachRoom room;
        room.fill({0, 1}, 2);
        room.waitForModel();
        room.pane.askSaveModel();
        auto* dialog = room.pane.findChild<ui::SaveModelDialog*>();
        QVERIFY(dialog);
        dialog->findChildren<QLineEdit*>().front()->setText("Shapes & more");
        QCOMPARE(dialog->path(), at("runoff/models/shapes-more.safetensors"));
        QSignalSpy saved(&room.teach, &ui::TeachSession::modelSaved);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QTRY_COMPARE(saved.count(), 1);
        auto& chooser = *room.window.findChild<ui::ModelChooser*>();
        QTRY_VERIFY(chooser.findText("Shapes & more") >= 0);
        const auto read = core::openModel("shapes-more");
        QCOMPARE(read->title, "Shapes & more");
        QVERIFY(read->heads == room.teach.taught()->classifier->heads);
        QVERIFY(room.teach.isActive());
    }

    void asksBeforeItReplacesAModel()
    {
        core::writeFile(at("taken.safetensors").toStdString(), std::string_view("mine"));
        ui::SaveModelDialog dialog({.title = "Taken", .folder = m_folder->path()});
        dialog.show();
        QTimer::singleShot(0, [] {
            auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(question);
            question->reject();
        });
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.findChildren<QLineEdit*>().front()->setText("Free");
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void theNextSessionGoesOn()
    {
        const core::Image ready(core::Shape{1, 28, 28}, std::vector<float>(784, 1.0F));
        {
            TeachRoom room;
            room.fill({0, 1}, 2);
            room.teach.addRest();
            room.window.draw().canvas().showImage(ready, "image");
            room.press(Qt::Key_3, Qt::AltModifier);
            QCOMPARE(room.counts(), (Counts{2, 2, 1}));
        }
        TeachRoom next;
        QCOMPARE(next.names(), (QStringList{"triangle", "square", "none of these"}));
        QCOMPARE(next.counts(), (Counts{2, 2, 1}));
        QVERIFY(next.teach.content().classes[2].isRest);
        QCOMPARE(next.teach.content().classes[2].examples[0]->drawing.image, std::optional(ready));
        next.waitForModel();
    }

    void theModeComesBackAfterARestart()
    {
        {
            TeachRoom room;
            room.fill({0, 1}, 1);
            room.window.close();
        }
        TeachRoom next(false);
        QTRY_VERIFY(next.teach.isActive());
        next.waitForModel();
        next.window.close();
        QCOMPARE(QSettings().value("model/last").toString(), "digits-lenet");
    }

    void aDamagedCopyIsSetAside()
    {
        {
            TeachRoom room;
            room.fill({0, 1}, 1);
        }
        core::writeFile((storeFolder() + "/index.json").toStdString(), std::string_view("{ \"runoff_classes\": "));
        TeachRoom next;
        QVERIFY2(next.window.message().contains("classes-aside-1"), qPrintable(next.window.message()));
        QCOMPARE(next.counts(), (Counts{0, 0}));
        QCOMPARE(filesBelow(storeFolder() + "-aside-1").filter(".runoff").size(), 2);
        next.fill({2, 3}, 1);
        next.waitForModel();
        QTRY_VERIFY(QFileInfo::exists(storeFolder() + "/index.json"));
    }

    void aDamagedExampleIsLeftOut()
    {
        ui::TeachStore(at("store")).save(twoClasses());
        const QString drawing = filesBelow(at("store/classes")).filter(".runoff").front();
        core::writeFile((at("store/classes/") + drawing).toStdString(), std::string_view("{}"));
        const ui::TeachStore::Kept kept = ui::TeachStore(at("store")).load();
        QVERIFY2(kept.problem.startsWith("1 of the examples"), qPrintable(kept.problem));
        QCOMPARE(kept.content.exampleCount(), 2);
        QVERIFY(filesBelow(at("store/classes")).contains(drawing + "-aside-1"));
    }

    void theStoreRemovesOnlyItsOwnFiles()
    {
        {
            ui::TeachStore store(at("store"));
            store.save(twoClasses());
            ui::TeachStore second(at("store"));  // another window
            QVERIFY(second.folder() != store.folder());
            ui::TeachContent fewer = twoClasses();
            fewer.classes[0].examples.clear();
            store.save(fewer);
        }
        core::writeFile(at("store/classes/mine.png").toStdString(), std::string_view("mine"));
        QCOMPARE(filesBelow(at("store/classes")).filter(".runoff").size(), 2);
        ui::TeachStore store(at("store"));
        QCOMPARE(store.load().content.exampleCount(), 1);
        QCOMPARE(filesBelow(at("store/classes")).filter(".runoff").size(), 0);
        QVERIFY(filesBelow(at("store/classes")).contains("mine.png"));
    }
};

RUNOFF_WIDGET_TEST(TeachFilesTest)
#include "teach_files_test.moc"
