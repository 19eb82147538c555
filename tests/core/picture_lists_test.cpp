#include "core/data/division.h"
#include "core/data/picture_lists.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace core;

/// writers.csv and classes.csv, and the division of pictures by their writers.
class PictureListsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void readsListsOfOthers_data();
    void readsListsOfOthers();
    void refuses_data();
    void refuses();
    void isOptional();
    void dividesPicturesByWriter();
    void dividesPicturesByItem();
};

namespace {

/// Each of `writers` has four pictures of two classes.
Dataset picturesBy(int writers)
{
    Dataset dataset{.name = "ours", .imageShape = {1, 1, 1}, .classNames = {"a", "b"}};
    for (int writer = 0; writer < writers; ++writer) {
        dataset.writerNames.push_back("sheet " + std::to_string(writer + 1));
        for (int picture = 0; picture < 4; ++picture) {
            dataset.pixels.push_back(static_cast<std::uint8_t>(dataset.labels.size()));
            dataset.labels.push_back(static_cast<std::uint8_t>(picture % 2));
            dataset.writers.push_back(writer);
            dataset.files.push_back(dataset.classNames[static_cast<std::size_t>(picture % 2)] + "/"
                                    + std::to_string(writer) + '-' + std::to_string(picture) + ".png");
        }
    }
    return dataset;
}

}  // namespace

void PictureListsTest::readsWhatItWrites()
{
    const QTemporaryDir place;
    const std::filesystem::path folder = place.path().toStdString();
    const std::vector<PictureWriter> writers{
        {"0/a.png", "sheet 1"}, {"a \"b\",c/1.png", "Anna, 7b"}, {"+/1.png", "=1"}, {"кот/1.png", "Лев"}};
    writeFile(folder / writersFile, formatWriters(writers));
    const auto read = readWriters(folder);
    QVERIFY(read && read->size() == writers.size());
    for (std::size_t i = 0; i < writers.size(); ++i) {
        QCOMPARE((*read)[i].file, writers[i].file);
        QCOMPARE((*read)[i].writer, writers[i].writer);
    }
    writeFile(folder / classesFile, formatClassFolders({{"%2F", "/"}, {"%54rain", "Train"}}));
    const auto classes = readClassFolders(folder);
    QVERIFY(classes && classes->size() == 2);
    QCOMPARE((*classes)[1].folder, std::string("%54rain"));
    QCOMPARE((*classes)[1].name, std::string("Train"));
}

void PictureListsTest::readsListsOfOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is written") << QByteArray("file,writer\na/1.png,w1\n");
    QTest::newRow("lines of Windows and a mark") << QByteArray("\xEF\xBB\xBF"
                                                               "file,writer\r\na/1.png,w1\r\n");
    QTest::newRow("empty lines and no last line end") << QByteArray("file,writer\n\na/1.png,\"w1\"");
}

void PictureListsTest::readsListsOfOthers()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir place;
    const std::filesystem::path folder = place.path().toStdString();
    writeFile(folder / writersFile, text.toStdString());
    const auto read = readWriters(folder);
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->front().file, std::string("a/1.png"));
    QCOMPARE(read->front().writer, std::string("w1"));
}

void PictureListsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file") << QByteArray() << "expected \"file,writer\", found an empty file";
    QTest::newRow("another header") << QByteArray("name,writer\n") << "line 1: expected \"file,writer\"";
    QTest::newRow("three fields") << QByteArray("file,writer\na,b,c\n") << "line 2: expected 2 fields";
    QTest::newRow("no writer") << QByteArray("file,writer\na.png,\n") << "line 2: expected a writer, found none";
    QTest::newRow("no file") << QByteArray("file,writer\nb.png,w\n,w\n") << "line 3: expected a file, found none";
    QTest::newRow("a file twice") << QByteArray("file,writer\na.png,w1\na.png,w2\n")
                                  << "line 3: expected each file once, found \"a.png\" again";
    QTest::newRow("no UTF-8") << QByteArray("file,writer\na.png,\xFF\n") << "line 2: expected a writer in UTF-8";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << "line 1: expected \"file,writer\"";
}

void PictureListsTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QTemporaryDir place;
    const std::filesystem::path folder = place.path().toStdString();
    writeFile(folder / writersFile, text.toStdString());
    const QString error = tests::errorOf<UsageError>([&] { readWriters(folder); });
    QVERIFY2(tests::isOneLineWith(error, "writers.csv: " + says), qPrintable(error));
}

void PictureListsTest::isOptional()
{
    const QTemporaryDir place;
    QVERIFY(!readWriters(place.path().toStdString()));
    QVERIFY(!readClassFolders(place.path().toStdString()));
}

void PictureListsTest::dividesPicturesByWriter()
{
    const Dataset whole = picturesBy(10);
    QCOMPARE(usualSplit(whole), SplitBy::Writer);
    const TrainTest data = divide(whole, SplitBy::Writer);
    QCOMPARE(data.train.size(), 32);
    QCOMPARE(data.test.size(), 8);
    QCOMPARE(writerCount(data.train), 8);
    for (const std::int32_t writer : data.test.writers)
        QVERIFY(std::ranges::find(data.train.writers, writer) == data.train.writers.end());
    const ImageCounts counts = dividedCounts(whole);
    QCOMPARE(counts.train, 32);
    QCOMPARE(counts.writers, 10);
    QCOMPARE(usualSplit(picturesBy(1)), SplitBy::Item);
}

void PictureListsTest::dividesPicturesByItem()
{
    const TrainTest first = divide(picturesBy(10), SplitBy::Writer);
    const TrainTest data = dividedBy(first, SplitBy::Item);
    QCOMPARE(data.train.size(), 32);
    QCOMPARE(data.test.size(), 8);
    QVERIFY(data.test.files.size() == 8 && data.test.hasFiles());
    QVERIFY2(writerCount(data.test) > 2, "the pictures of many writers are for testing");
    const TrainTest again = dividedBy(data, SplitBy::Writer);
    QCOMPARE(again.test.pixels, first.test.pixels);
    QCOMPARE(again.test.files, first.test.files);
}

RUNOFF_TEST(PictureListsTest)
#include "picture_lists_test.moc"
