#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/idx.h"
#include "tests/support/errors.h"
#include "tests/support/gzip.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace core;
using tests::packWithZeros;
using tests::peakKilobytes;

namespace {

void number(Bytes& bytes, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

Bytes images(std::uint32_t count, std::uint32_t side = 2)
{
    Bytes bytes;
    for (const std::uint32_t value : {0x803U, count, side, side})
        number(bytes, value);
    for (std::uint32_t i = 0; i < count * side * side; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i));
    return bytes;
}

Bytes labels(const Bytes& values)
{
    Bytes bytes;
    number(bytes, 0x801U);
    number(bytes, static_cast<std::uint32_t>(values.size()));
    bytes.insert(bytes.end(), values.begin(), values.end());
    return bytes;
}

struct Files {
    Bytes trainImages = images(3), trainLabels = labels({0, 1, 2}), testImages = images(2), testLabels = labels({2, 0});
};

using FilesChange = std::function<void(Files&)>;

void writeEmnist(const std::filesystem::path& folder, const std::string& split, std::uint8_t first)
{
    for (const std::string part : {"train", "test"}) {
        writeFile(folder / ("emnist-" + split + "-" + part + "-images-idx3-ubyte"), images(3));
        writeFile(folder / ("emnist-" + split + "-" + part + "-labels-idx1-ubyte"),
                  labels({first, static_cast<std::uint8_t>(first + 1), static_cast<std::uint8_t>(first + 2)}));
    }
}

}  // namespace

Q_DECLARE_METATYPE(FilesChange)

class IdxTest : public QObject {
    Q_OBJECT

    static std::filesystem::path write(const QTemporaryDir& folder, const Files& files, const std::string& dash = "-")
    {
        const std::filesystem::path path = folder.path().toStdString();
        writeFile(path / ("train-images" + dash + "idx3-ubyte"), files.trainImages);
        writeFile(path / ("train-labels" + dash + "idx1-ubyte"), files.trainLabels);
        writeFile(path / ("t10k-images" + dash + "idx3-ubyte"), files.testImages);
        writeFile(path / ("t10k-labels" + dash + "idx1-ubyte"), files.testLabels);
        return path;
    }

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("dash");
        QTest::newRow("hyphen") << "-";
        QTest::newRow("dot") << ".";
    }
    void reads()
    {
        QFETCH(QString, dash);
        QTemporaryDir folder;
        const auto path = write(folder, {}, dash.toStdString());
        QVERIFY(isIdxFolder(path));
        const TrainTest sets = readIdxFolder(path, "tiny", {"a", "b", "c"});
        QCOMPARE(sets.train.size(), 3);
        QCOMPARE(sets.test.size(), 2);
        QCOMPARE(sets.train.imageShape, (Shape{1, 2, 2}));
        QCOMPARE(sets.train.image(1).values()[0], 4.0F / 255.0F);
        QCOMPARE(sets.test.labels, (std::vector<std::uint8_t>{2, 0}));
        QVERIFY(sets.note.empty());
    }
    void numbersTheClasses()
    {
        QTemporaryDir folder;
        QCOMPARE(readIdxFolder(write(folder, {}), "tiny", {}).test.classNames,
                 (std::vector<std::string>{"0", "1", "2"}));
    }
    void refuses_data()
    {
        QTest::addColumn<FilesChange>("change");
        QTest::addColumn<QString>("file");
        QTest::newRow("truncated") << FilesChange([](Files& f) { f.trainImages.pop_back(); }) << "train-images";
        QTest::newRow("oversized") << FilesChange([](Files& f) { f.testImages.push_back(0); }) << "t10k-images";
        QTest::newRow("wrong magic") << FilesChange([](Files& f) { f.trainImages[3] = 1; }) << "train-images";
        QTest::newRow("labels' magic") << FilesChange([](Files& f) { f.testLabels[3] = 3; }) << "t10k-labels";
        QTest::newRow("header only half") << FilesChange([](Files& f) { f.trainLabels.resize(5); }) << "train-labels";
        QTest::newRow("empty file") << FilesChange([](Files& f) { f.testLabels.clear(); }) << "t10k-labels";
        QTest::newRow("no images") << FilesChange([](Files& f) { f.testImages = images(0); }) << "t10k-images";
        QTest::newRow("no pixels") << FilesChange([](Files& f) { f.testImages = images(2, 0); }) << "t10k-images";
        QTest::newRow("huge sides") << FilesChange([](Files& f) { f.testImages[8] = 0xFF; }) << "t10k-images";
        QTest::newRow("huge count") << FilesChange([](Files& f) { f.testImages[4] = 0xFF; }) << "t10k-images";
        QTest::newRow("fewer labels") << FilesChange([](Files& f) {
            f.trainLabels = labels({0, 1});
        }) << "train-labels";
        QTest::newRow("label outside") << FilesChange([](Files& f) { f.testLabels = labels({3, 0}); }) << "t10k-labels";
        QTest::newRow("other shape") << FilesChange([](Files& f) { f.testImages = images(2, 3); }) << "test images";
    }
    void refuses()
    {
        QFETCH(FilesChange, change);
        QFETCH(QString, file);
        QTemporaryDir folder;
        Files files;
        change(files);
        const auto path = write(folder, files);
        try {
            readIdxFolder(path, "tiny", {"a", "b", "c"});
            QFAIL("expected an error");
        } catch (const Error& error) {
            const QString text = error.what();
            QVERIFY2(text.contains(file) && text.contains("expected") && text.contains("found") && !text.contains('\n'),
                     error.what());
        }
    }
    /// 200 MB of zeros behind a header of three small images: neither time nor memory is spent on it.
    void refusesABomb_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("images") << "train-images-idx3-ubyte";
        QTest::newRow("labels") << "train-labels-idx1-ubyte";
    }
    void refusesABomb()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const Files files;
        const auto path = write(folder, files);
        std::filesystem::remove(path / file.toStdString());
        packWithZeros(path / (file.toStdString() + ".gz"),
                      file.contains("images") ? files.trainImages : files.trainLabels, std::size_t{200} << 20);
        const long before = peakKilobytes();
        const tests::ProcessorTime time;
        const QString error = tests::errorOf([&] { readIdxFolder(path, "tiny", {}); });
        QVERIFY2(tests::isOneLineWith(error, file + ".gz: expected"), qPrintable(error));
        QVERIFY2(error.endsWith("found more"), qPrintable(error));
        QVERIFY2(peakKilobytes() - before < 50'000, qPrintable(QString::number(peakKilobytes() - before)));
        QVERIFY2(time.seconds() < 5, qPrintable(QString::number(time.seconds())));
    }
    /// Nor on what a header claims and the file cannot hold.
    void refusesABoast()
    {
        QTemporaryDir folder;
        Files files;
        files.trainImages = images(3, 1000);
        files.trainImages.resize(16 + 4);
        const auto path = write(folder, files);
        std::filesystem::remove(path / "train-images-idx3-ubyte");
        packWithZeros(path / "train-images-idx3-ubyte.gz", files.trainImages, 100);
        const QString error = tests::errorOf([&] { readIdxFolder(path, "tiny", {}); });
        QVERIFY2(tests::isOneLineWith(error, "expected 3000016 bytes, found at most "), qPrintable(error));
    }
    void readsEmnist_data()
    {
        QTest::addColumn<QString>("split");
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("name");
        QTest::newRow("letters") << "letters" << 1 << "A";
        QTest::newRow("digits") << "digits" << 0 << "0";
        QTest::newRow("balanced") << "balanced" << 0 << "0";
        QTest::newRow("byclass") << "byclass" << 0 << "0";
    }
    void readsEmnist()
    {
        QFETCH(QString, split);
        QFETCH(int, first);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeEmnist(path, split.toStdString(), static_cast<std::uint8_t>(first));
        QVERIFY(isIdxFolder(path));
        QCOMPARE(countIdxImages(path).train, 3);
        const TrainTest sets = readIdxFolder(path, "emnist", {});
        QCOMPARE(sets.train.labels, (std::vector<std::uint8_t>{0, 1, 2}));
        QCOMPARE(sets.test.classNames.at(0), name.toStdString());
        QCOMPARE(sets.train.pixels.at(1), std::uint8_t{2});  // 0 1 2 3 in two rows, turned
        QCOMPARE(sets.train.pixels.at(2), std::uint8_t{1});
    }
    void refusesEmnist()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeEmnist(path, "letters", 0);
        QString error = tests::errorOf([&] { readIdxFolder(path, "emnist", {}); });
        QVERIFY2(tests::isOneLineWith(error, "expected labels of at least 1, found 0"), qPrintable(error));
        writeEmnist(path, "digits", 0);
        error = tests::errorOf<UsageError>([&] { readIdxFolder(path, "emnist", {}); });
        QVERIFY2(tests::isOneLineWith(error, "expected one split of EMNIST, found digits, letters"), qPrintable(error));
    }
    void missingFile()
    {
        QTemporaryDir folder;
        QVERIFY(!isIdxFolder(folder.path().toStdString()));
        const auto path = write(folder, {});
        std::filesystem::remove(path / "t10k-labels-idx1-ubyte");
        QVERIFY_THROWS_EXCEPTION(Error, readIdxFolder(path, "tiny", {}));
    }
};

RUNOFF_TEST(IdxTest)
#include "idx_test.moc"
