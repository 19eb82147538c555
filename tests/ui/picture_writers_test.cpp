#include "core/base/output.h"
#include "core/data/catalogue.h"
#include "core/data/division.h"
#include "core/data/join.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/dataset/picture_folder.h"
#include "ui/files/save_file.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <set>

namespace fs = std::filesystem;

/// Folders of pictures with writers.csv and classes.csv.
class PictureWritersTest : public QObject {
    Q_OBJECT

private slots:
    void dividesByWriter();
    void countsAsItReads();
    void dividesAgain();
    void keepsTheFolderTest();
    void oneWriterIsDividedByItem();
    void withoutAListEveryFifthIsForTesting();
    void tellsDifferences();
    void refuses_data();
    void refuses();
    void namesClasses();
    void joinsWithOthers();
};

namespace {

std::string barPng(int place)
{
    QImage picture(112, 112, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(20 + place, 15, 8, 80, Qt::black);
    return ui::encodePng(picture).toStdString();
}

/// `writers` writers with two pictures of each of the classes a and b below folder / part.
std::string fill(const fs::path& folder, int writers, const std::string& part = {})
{
    std::string list;
    for (int writer = 1; writer <= writers; ++writer)
        for (const char* name : {"a", "b"})
            for (const int picture : {1, 2}) {
                const std::string file =
                    part + name + "/w" + std::to_string(writer) + '-' + std::to_string(picture) + ".png";
                tests::writeBelow(folder, file, barPng(writer));
                list += file + ",w" + std::to_string(writer) + '\n';
            }
    return list;
}

const std::string header = "file,writer\n";

std::set<std::string> writersIn(const core::Dataset& dataset)
{
    std::set<std::string> names;
    for (const std::int32_t writer : dataset.writers)
        names.insert(writer < 0 ? "?" : dataset.writerNames[static_cast<std::size_t>(writer)]);
    return names;
}

struct Place {
    QTemporaryDir place;
    fs::path folder = place.path().toStdString() + "/ours";
};

}  // namespace

void PictureWritersTest::dividesByWriter()
{
    const Place at;
    tests::writeBelow(at.folder, "writers.csv", header + fill(at.folder, 10));
    tests::writeBelow(at.folder, "form.json", std::string("{}"));
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    QVERIFY(data.splitBy == core::SplitBy::Writer);
    QVERIFY2(data.remarks.empty(), "the lists are no pictures that were skipped");
    QCOMPARE(data.train.size(), 32);
    QCOMPARE(data.test.size(), 8);
    QCOMPARE(writersIn(data.train).size() + writersIn(data.test).size(), 10U);
    QCOMPARE(writersIn(data.test).size(), 2U);
    for (std::size_t i = 0; i < data.test.files.size(); ++i) {
        const std::string& writer = data.test.writerNames[static_cast<std::size_t>(data.test.writers[i])];
        QVERIFY2(data.test.files[i].find('/' + writer + '-') != std::string::npos, "a writer keeps his pictures");
        QCOMPARE(data.test.files[i].front(), data.test.classNames[data.test.labels[i]].front());
    }
}

void PictureWritersTest::countsAsItReads()
{
    const Place at;
    tests::writeBelow(at.folder, "writers.csv", header + fill(at.folder, 7));
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    const core::ImageCounts counts = ui::countPictures(at.folder);
    QCOMPARE(counts.train, data.train.size());
    QCOMPARE(counts.test, data.test.size());
    QCOMPARE(counts.writers, 7);
    QVERIFY(counts.splitBy == data.splitBy);
}

void PictureWritersTest::dividesAgain()
{
    const Place at;
    tests::writeBelow(at.folder, "writers.csv", header + fill(at.folder, 10));
    const core::TrainTest byItem = core::dividedBy(ui::readPictureFolder(at.folder), core::SplitBy::Item);
    QCOMPARE(byItem.test.size(), 8);
    QVERIFY(writersIn(byItem.test).size() > 2);
}

void PictureWritersTest::keepsTheFolderTest()
{
    const Place at;
    const std::string list = fill(at.folder, 3, "train/") + fill(at.folder, 2, "test/");
    tests::writeBelow(at.folder, "writers.csv", header + list);
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    QVERIFY(!data.splitBy);
    QCOMPARE(data.test.size(), 8);
    QCOMPARE(writersIn(data.test), (std::set<std::string>{"w1", "w2"}));
    QCOMPARE(ui::countPictures(at.folder).writers, 3);
}

void PictureWritersTest::oneWriterIsDividedByItem()
{
    const Place at;
    tests::writeBelow(at.folder, "writers.csv", header + fill(at.folder, 1));
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    QVERIFY(data.splitBy == core::SplitBy::Item);
    QCOMPARE(data.test.size(), 2);
    const QString error = tests::errorOf<core::UsageError>([&] { core::dividedBy(data, core::SplitBy::Writer); });
    QVERIFY2(tests::isOneLineWith(error, "at least two known writers to divide by writer, found one"),
             qPrintable(error));
}

void PictureWritersTest::withoutAListEveryFifthIsForTesting()
{
    const Place at;
    fill(at.folder, 5);
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    QVERIFY(!data.splitBy && !data.train.knowsWriters() && data.train.files.empty());
    QCOMPARE(data.test.size(), 4);
}

void PictureWritersTest::tellsDifferences()
{
    const Place at;
    std::string list = fill(at.folder, 3);
    tests::writeBelow(at.folder, "a/new.png", barPng(3));
    tests::writeBelow(at.folder, "writers.csv", header + list + "b/gone.png,w1\nb/lost.png,w1\n");
    const core::TrainTest data = ui::readPictureFolder(at.folder);
    QCOMPARE(data.remarks.size(), 2U);
    QVERIFY(data.remarks[0].ends_with("writers.csv: the writer of 1 picture is not named"));
    QVERIFY(data.remarks[1].ends_with("writers.csv: 2 pictures of the list were not read"));
    QVERIFY2(writersIn(data.train).contains("?"), "a picture without a writer is for training");
}

void PictureWritersTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("writers without a header") << QByteArray("writers.csv") << QByteArray("a/w1-1.png,w1\n")
                                              << "writers.csv: line 1: expected \"file,writer\"";
    QTest::newRow("a picture of two writers")
        << QByteArray("writers.csv") << QByteArray("file,writer\na/w1-1.png,w1\na/w1-1.png,w2\n")
        << "line 3: expected each file once";
    QTest::newRow("classes without a name")
        << QByteArray("classes.csv") << QByteArray("folder,class\na,\n") << "line 2: expected a class, found none";
    QTest::newRow("two folders of one class")
        << QByteArray("classes.csv") << QByteArray("folder,class\na,b\n") << "expected different names of classes";
}

void PictureWritersTest::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Place at;
    fill(at.folder, 2);
    tests::writeBelow(at.folder, file.toStdString(), text.toStdString());
    for (const bool counts : {false, true}) {
        const QString error = tests::errorOf([&] {
            counts ? static_cast<void>(ui::countPictures(at.folder))
                   : static_cast<void>(ui::readPictureFolder(at.folder));
        });
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }
}

void PictureWritersTest::namesClasses()
{
    const Place at;
    fill(at.folder, 2);
    tests::writeBelow(at.folder, "classes.csv", std::string("folder,class\na,/\ngone,x\n"));
    QCOMPARE(ui::readPictureFolder(at.folder).train.classNames, (std::vector<std::string>{"/", "b"}));
}

void PictureWritersTest::joinsWithOthers()
{
    const Place at;
    tests::writeBelow(at.folder, "writers.csv", header + fill(at.folder, 5));
    const fs::path others = at.place.path().toStdString() + "/others";
    fill(others, 5);
    const core::TrainTest data =
        core::joinedSets({ui::readPictureFolder(at.folder), ui::readPictureFolder(others)}, {});
    QCOMPARE(data.train.size(), 32);
    QCOMPARE(data.train.files.size(), 32U);
    QCOMPARE(data.train.writers.back(), -1);
}

RUNOFF_GUI_TEST(PictureWritersTest)
#include "picture_writers_test.moc"
