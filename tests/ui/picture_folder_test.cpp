#include "ui/dataset/picture_folder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "tests/support/errors.h"
#include "tests/support/tiny_data.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/files/save_file.h"

#include "tests/support/test_main.h"
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>

namespace fs = std::filesystem;

using Files = std::function<void(const fs::path& folder)>;

/// Folders of pictures as people have them.
class PictureFolderTest : public QObject {
    Q_OBJECT

private slots:
    void readsFolders_data();
    void readsFolders();
    void refusesFolders_data();
    void refusesFolders();
    void areInTheTable();
    void refusesWhatIsNoDataSet_data();
    void refusesWhatIsNoDataSet();
    void ordersClassesNaturally();
    void looksAtMoreThanTheFirstPicture_data();
    void looksAtMoreThanTheFirstPicture();
    void namesTheSameFolderAlike();
    void keepsTheRuleItReadBy();
};

namespace {

QByteArray encoded(const QImage& picture, const char* format = "PNG")
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return content;
}

QImage bar(int at, const QColor& ground = Qt::white, const QColor& ink = Qt::black)
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter(&picture).fillRect(4 + at, 6, 5, 28, ink);
    return picture;
}

void put(const fs::path& path, const QByteArray& content)
{
    fs::create_directories(path.parent_path());
    core::writeFile(path, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
}

/// `count` pictures 00.png, 01.png, ...
void fillClass(const fs::path& folder, int count, const QImage& picture = bar(9))
{
    for (int i = 0; i < count; ++i)
        put(folder / (QString::number(i).rightJustified(2, '0') + ".png").toStdString(), encoded(picture));
}

void twoClasses(const fs::path& folder, int count = 5)
{
    fillClass(folder / "a", count);
    fillClass(folder / "b", count);
}

QString remarksOf(const core::TrainTest& data)
{
    QStringList lines;
    for (const std::string& line : data.remarks)
        lines << QString::fromStdString(line);
    return lines.join('|');
}

}  // namespace

void PictureFolderTest::readsFolders_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char* name, const Files& files, const char* sizes, const char* remarks) {
        QTest::newRow(name) << files << sizes << remarks;
    };
    row(
        "plain", [](const fs::path& d) { twoClasses(d); }, "8 2", "");
    row(
        "endings of JPEG, capitals, BMP",
        [](const fs::path& d) {
            twoClasses(d);
            for (const char* name : {"x.jpg", "x.jpe", "x.jfif", "x.JPEG"})
                put(d / "a" / name, encoded(bar(3), "JPEG"));
            put(d / "b/x.bmp", encoded(bar(3), "BMP"));
        },
        "13 2", "");
    row(
        "other endings",
        [](const fs::path& d) {
            twoClasses(d);
            put(d / "a/x.heic", "no picture");
            put(d / "a/y.heic", "no picture");
            put(d / "b/notes.txt", "no picture");
            put(d / "b/README", "no picture");
        },
        "8 2", "4 files were skipped: 2 .heic, 1 .txt, 1 without an extension");
    row(
        "litter of systems",
        [](const fs::path& d) {
            twoClasses(d);
            put(d / "a/Thumbs.db", "x");
            put(d / "a/desktop.ini", "x");
            put(d / "a/.DS_Store", "x");
            put(d / "a/._00.png", "x");
            put(d / "__MACOSX/a/._00.png", "x");
            put(d / "a/@eaDir/00.png/x.jpg", "x");
            put(d / ".ipynb_checkpoints/x.png", "x");
        },
        "8 2", "");
    row(
        "subfolders of classes",
        [](const fs::path& d) {
            twoClasses(d);
            fillClass(d / "a/more", 3);
            fillClass(d / "b/more/deep", 2);
        },
        "8 2", "5 files were skipped: 5 in subfolders of class folders");
    row(
        "files beside the classes",
        [](const fs::path& d) {
            twoClasses(d);
            put(d / "LICENSE", "x");
        },
        "8 2", "1 file was skipped: 1 next to the class folders");
    row(
        "train and test",
        [](const fs::path& d) {
            twoClasses(d / "train");
            twoClasses(d / "test", 3);
        },
        "10 6", "");
    row(
        "a class in test alone",
        [](const fs::path& d) {
            twoClasses(d / "train");
            twoClasses(d / "test", 3);
            fillClass(d / "test/c", 4);
        },
        "10 6", "4 files were skipped: 4 in test/c, which is not a class of train");
    row(
        "train and val",
        [](const fs::path& d) {
            twoClasses(d / "train");
            twoClasses(d / "val", 3);
        },
        "10 6", "The pictures of val are the test set, because there is no folder test");
    row(
        "train, val and test",
        [](const fs::path& d) {
            twoClasses(d / "train");
            twoClasses(d / "val", 3);
            twoClasses(d / "test", 2);
        },
        "10 4", "6 files were skipped: 6 in val");
    row(
        "train alone", [](const fs::path& d) { twoClasses(d / "train"); }, "8 2",
        "FOLDER has no folder test, so every fifth picture of each class in train is a test picture");
    row(
        "a broken picture and a blank one",
        [](const fs::path& d) {
            twoClasses(d);
            put(d / "a/01.png", encoded(bar(9)).left(60));
            QImage blank(40, 40, QImage::Format_RGB32);
            blank.fill(Qt::white);
            put(d / "b/02.png", encoded(blank));
        },
        "6 2",
        "2 files were skipped: FOLDER/a/01.png: expected a complete PNG, found a truncated one, FOLDER/b/02.png: no "
        "ink was found");
    row(
        "names in Latin-1",
        [](const fs::path& d) {
            fillClass(d / "th\xe9", 5);
            fillClass(d / "caf\xe9", 4);
            put(d / "caf\xe9" / "\xfc.png", encoded(bar(2)));
        },
        "8 2", "");
}

void PictureFolderTest::readsFolders()
{
    QFETCH(Files, files);
    QFETCH(QString, remarks);
    QTemporaryDir folder;
    files(folder.path().toStdString());
    const core::TrainTest data = ui::readPictureFolder(folder.path().toStdString());
    QTEST(QStringLiteral("%1 %2").arg(data.train.size()).arg(data.test.size()), "sizes");
    QCOMPARE(remarksOf(data), remarks.replace("FOLDER", folder.path()));
    const core::ImageCounts counts = ui::countPictures(folder.path().toStdString());
    const std::int64_t broken = data.remarks.empty() || !remarks.contains(".png: ") ? 0 : 2;
    QCOMPARE(counts.train + counts.test, data.train.size() + data.test.size() + broken);
    QCOMPARE(counts.test, data.test.size());
    for (const std::string& name : data.train.classNames)
        QCOMPARE(QString::fromStdString(name).toStdString(), name);  // valid UTF-8
}

void PictureFolderTest::refusesFolders_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Files& files, const char* says) {
        QTest::newRow(name) << files << says;
    };
    row(
        "no classes", [](const fs::path&) {}, "found 0 subfolders");
    row(
        "an empty class",
        [](const fs::path& d) {
            twoClasses(d);
            fs::create_directory(d / "c");
        },
        "c: expected pictures");
    row(
        "a class that is missing in test",
        [](const fs::path& d) {
            twoClasses(d / "train");
            fillClass(d / "test/a", 3);
        },
        "test: expected a subfolder for every class of train, found none for b");
    row(
        "a class that is empty in test",
        [](const fs::path& d) {
            twoClasses(d / "train");
            twoClasses(d / "test");
            fs::remove_all(d / "test/b");
            fs::create_directory(d / "test/b");
        },
        "test/b: expected pictures");
    row(
        "a class of broken pictures",
        [](const fs::path& d) {
            twoClasses(d);
            for (const char* name : {"c/0.png", "c/1.png"})
                put(d / name, encoded(bar(9)).left(60));
        },
        "c/0.png: expected a complete PNG");
    row(
        "a folder that is none", [](const fs::path& d) { fs::remove(d); }, "cannot be read");
}

void PictureFolderTest::refusesFolders()
{
    QFETCH(Files, files);
    QFETCH(QString, says);
    QTemporaryDir folder;
    files(folder.path().toStdString());
    const QString error = tests::errorOf([&] { ui::readPictureFolder(folder.path().toStdString()); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

/// Folders of pictures are the last resort of the one table.
void PictureFolderTest::areInTheTable()
{
    QTemporaryDir place;
    const fs::path folder = place.path().toStdString();
    const auto formatOf = [](const fs::path& path) { return core::findStored(path, ui::datasetFormats()).format; };
    fs::create_directory(folder / "empty");
    QVERIFY(formatOf(folder / "empty") == nullptr);
    twoClasses(folder / "digits");
    QVERIFY(formatOf(folder / "digits") == &ui::datasetFormats().back());
    QVERIFY(!formatOf(folder / "digits")->division(folder / "digits").empty());
    QCOMPARE(core::openDataset((folder / "digits").string(), {}, ui::datasetFormats()).train.name,
             std::string("digits"));
    tests::writeIdxFolder(tests::tinyData(), folder / "digits/deep");
    QCOMPARE(formatOf(folder / "digits")->id, std::string("idx"));
}

void PictureFolderTest::refusesWhatIsNoDataSet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    const QString expected = "expected CIFAR-10 batches, IDX files, UNIPEN files, a subfolder of .runoff drawings for "
                             "each of 2 to 255 classes or a subfolder of pictures for each of 2 to 255 classes, ";
    QTest::newRow("notes") << "notes.txt" << expected + "found none of them";
    QTest::newRow("one subfolder") << "a/notes.txt" << expected + "found 1 subfolders";
    QTest::newRow("another data set") << "cifar-100-binary/fine_label_names.txt" << expected + "found CIFAR-100";
}

void PictureFolderTest::refusesWhatIsNoDataSet()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    QTemporaryDir folder;
    put(folder.filePath(file).toStdString(), "x");
    const QString error = tests::errorOf<core::UsageError>(
        [&] { core::openDataset(folder.path().toStdString(), {}, ui::datasetFormats()); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void PictureFolderTest::ordersClassesNaturally()
{
    QTemporaryDir folder;
    for (const char* name : {"0", "10", "9", "1", "11", "2"})
        fillClass(fs::path(folder.path().toStdString()) / name, 2);
    QCOMPARE(ui::readPictureFolder(folder.path().toStdString()).train.classNames,
             (std::vector<std::string>{"0", "1", "2", "9", "10", "11"}));
}

void PictureFolderTest::looksAtMoreThanTheFirstPicture_data()
{
    QTest::addColumn<bool>("firstIsGrey");
    QTest::newRow("a black-and-white photo first") << true;
    QTest::newRow("a coloured drawing first") << false;
}

void PictureFolderTest::looksAtMoreThanTheFirstPicture()
{
    QFETCH(bool, firstIsGrey);
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const QImage coloured = bar(9, QColor(200, 220, 255), QColor(20, 60, 160)), grey = bar(9);
    fillClass(root / "a", 6, firstIsGrey ? coloured : grey);
    fillClass(root / "b", 6, firstIsGrey ? coloured : grey);
    put(root / "a/00.png", encoded(firstIsGrey ? grey : coloured));
    const core::TrainTest data = ui::readPictureFolder(root);
    QCOMPARE(data.train.imageShape, firstIsGrey ? (core::Shape{3, 32, 32}) : (core::Shape{1, 28, 28}));
    QCOMPARE(data.train.size() + data.test.size(), 12);
}

void PictureFolderTest::namesTheSameFolderAlike()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("digits");
    twoClasses(path.toStdString());
    for (const QString& written : {path, path + '/', path + "/.", folder.filePath("digits/../digits//")})
        QCOMPARE(ui::readPictureFolder(written.toStdString()).train.name, std::string("digits"));
}

void PictureFolderTest::keepsTheRuleItReadBy()
{
    QTemporaryDir folder;
    // Full to the frame, as scans that were cut out: they are brought into MNIST's box, and drawings must be, too.
    for (const char* name : {"3", "5"})
        fillClass(fs::path(folder.path().toStdString()) / name, 5, [] {
            QImage picture(28, 28, QImage::Format_RGB32);
            picture.fill(Qt::black);
            QPainter(&picture).fillRect(11, 0, 6, 28, Qt::white);
            return picture;
        }());
    const core::Preprocessing rule = core::preprocessingFor(ui::readPictureFolder(folder.path().toStdString()).train);
    QCOMPARE(rule.centring, core::Preprocessing::Centring::Mass);
    QCOMPARE(rule.box, 20);
}

RUNOFF_EVENT_TEST(PictureFolderTest)
#include "picture_folder_test.moc"
