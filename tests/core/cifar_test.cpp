#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "core/data/cifar.h"
#include "tests/support/errors.h"
#include "tests/support/tar.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <stop_token>

using namespace core;

namespace {

constexpr std::size_t recordSize = 3073;

Bytes batch(const Bytes& labels)
{
    Bytes bytes;
    for (const std::uint8_t label : labels) {
        bytes.push_back(label);
        bytes.resize(bytes.size() + recordSize - 1, static_cast<std::uint8_t>(label * 20));
    }
    return bytes;
}

void write(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (int i = 1; i <= 5; ++i)
        writeFile(folder / ("data_batch_" + std::to_string(i) + ".bin"), batch({static_cast<std::uint8_t>(i), 0}));
    writeFile(folder / "test_batch.bin", batch({9, 8, 7}));
}

/// As the publisher packs it, batches in another order and some files more.
Bytes archive(const std::vector<std::string>& without = {}, char type = '0', std::size_t size = 0,
              const std::string& prefix = "")
{
    const std::string folder = prefix + "cifar-10-batches-bin/";
    std::vector<tests::TarMember> members{{folder, {}, '5'}};
    const auto add = [&](const std::string& name, const Bytes& content) {
        if (std::ranges::find(without, name) == without.end())
            members.push_back({folder + name, content, type});
    };
    const auto sized = [size](Bytes content) {
        if (size > 0)
            content.resize(size);
        return content;
    };
    for (const int i : {1, 3, 2, 5, 4})
        add("data_batch_" + std::to_string(i) + ".bin", sized(batch({static_cast<std::uint8_t>(i), 0})));
    add("readme.html", Bytes(88, '<'));
    std::string names;
    for (int i = 0; i < 10; ++i)
        names += "class " + std::to_string(i) + '\n';
    add("batches.meta.txt", Bytes(names.begin(), names.end()));
    add("test_batch.bin", sized(batch({9, 8, 7})));
    return tests::tarOf(members);
}

}  // namespace

class CifarTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("inner");
        QTest::newRow("the folder itself") << ".";
        QTest::newRow("as the archive unpacks") << "cifar-10-batches-bin";
    }
    void reads()
    {
        QFETCH(QString, inner);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(!isCifarFolder(path));
        write(path / inner.toStdString());
        QVERIFY(isCifarFolder(path));
        const TrainTest sets = readCifarFolder(path);
        QCOMPARE(sets.train.size(), 10);
        QCOMPARE(sets.test.labels, (std::vector<std::uint8_t>{9, 8, 7}));
        QCOMPARE(sets.test.image(2), Image({3, 32, 32}, 140.0F / 255.0F));
        QCOMPARE(sets.train.classNames.at(3), std::string("cat"));
        QVERIFY(sets.note.empty());
        QVERIFY(sets.train.pixels.capacity() <= 2 * sets.train.pixels.size());
    }
    void readsTheArchive_data()
    {
        QTest::addColumn<bool>("unpacked");
        QTest::newRow("as it was downloaded") << false;
        QTest::newRow("unpacked") << true;
    }
    void readsTheArchive()
    {
        QFETCH(bool, unpacked);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeFile(path / "cifar-10-binary.tar.gz", archive());
        QVERIFY(isCifarFolder(path));
        if (unpacked) {
            unpackCifarArchive(path);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList{"cifar-10-batches-bin"});
        }
        const TrainTest sets = readCifarFolder(path);
        QCOMPARE(sets.train.labels, (std::vector<std::uint8_t>{1, 0, 2, 0, 3, 0, 4, 0, 5, 0}));
        QCOMPARE(sets.test.labels, (std::vector<std::uint8_t>{9, 8, 7}));
        QCOMPARE(sets.train.classNames.at(0), std::string("class 0"));
        QCOMPARE(countCifarImages(path).train, 10);
        QCOMPARE(countCifarImages(path).test, 3);
        const auto found = findDatasets({path.parent_path() / "nowhere", path}, coreFormats());
        QVERIFY(found[2].folder.empty());  // the place is not called cifar10
    }
    void unpacksOverWhatIsThere()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        write(path / "cifar-10-batches-bin");
        writeFile(path / "cifar-10-batches-bin/readme.html", std::string_view("mine"));
        std::filesystem::remove(path / "cifar-10-batches-bin/data_batch_4.bin");
        writeFile(path / "cifar-10-binary.tar.gz", archive());
        unpackCifarArchive(path);
        QCOMPARE(readCifarFolder(path).train.size(), 10);
        QCOMPARE(readFile(path / "cifar-10-batches-bin/readme.html").size(), std::size_t{4});
    }
    void keepsAFileThatIsThere()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString(),
                                    mine = path / "cifar-10-batches-bin/data_batch_2.bin";
        write(path / "cifar-10-batches-bin");
        std::filesystem::remove(path / "cifar-10-batches-bin/test_batch.bin");
        writeFile(mine, std::string_view("mine"));
        writeFile(path / "cifar-10-binary.tar.gz", archive());
        const QString error = tests::errorOf([&] { unpackCifarArchive(path); });
        QVERIFY2(tests::isOneLineWith(error, "data_batch_2.bin: expected records"), qPrintable(error));
        QCOMPARE(readFile(mine).size(), std::size_t{4});
        QVERIFY(std::filesystem::exists(path / "cifar-10-binary.tar.gz"));
    }
    void leavesNothingIfItIsStopped()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeFile(path / "cifar-10-binary.tar.gz", archive());
        std::stop_source source;
        source.request_stop();
        QVERIFY(!unpackCifarArchive(path, source.get_token()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"cifar-10-binary.tar.gz"});
    }
    void refusesArchives_data()
    {
        QTest::addColumn<Bytes>("content");
        QTest::addColumn<QString>("says");       // reading it
        QTest::addColumn<QString>("unpacking");  // empty: the same
        const Bytes whole = archive();
        const auto cut = [&](std::size_t size) {
            return Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        };
        QTest::newRow("empty") << Bytes() << "expected a tar archive"
                               << "";
        QTest::newRow("no archive") << Bytes(2000, 'x') << "expected a tar archive"
                                    << "";
        QTest::newRow("zeros") << Bytes(2000, 0) << "found no data_batch_1.bin"
                               << "";
        QTest::newRow("cut off in a header") << cut(700) << "found a damaged file"
                                             << "";
        QTest::newRow("cut off in a batch") << cut(whole.size() / 2) << "found a damaged file"
                                            << "";
        QTest::newRow("a batch that is missing") << archive({"data_batch_3.bin"}) << "found no data_batch_3.bin"
                                                 << "";
        Bytes changed = whole;
        changed[124] ^= 1;
        QTest::newRow("another size") << changed << "found a damaged file"
                                      << "";
        QTest::newRow("a batch as a link") << archive({}, '2') << "found no data_batch_1.bin"
                                           << "found another kind of member";
        QTest::newRow("a size beyond the limit")
            << tests::toBytes({"data_batch_1.bin", Bytes(10), '0', 8000000000}) << "at most 67108864 bytes"
            << "";
        QTest::newRow("a batch of wrong size") << archive({}, '0', 100) << "expected records of 3073 bytes"
                                               << "";
    }
    void refusesArchives()
    {
        QFETCH(Bytes, content);
        QFETCH(QString, says);
        QFETCH(QString, unpacking);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        writeFile(path / "cifar-10-binary.tar.gz", content);
        const QString reading = tests::errorOf([&] { readCifarFolder(path); });
        QVERIFY2(tests::isOneLineWith(reading, says), qPrintable(reading));
        QVERIFY2(reading.contains("cifar-10-binary.tar.gz: "), qPrintable(reading));
        const QString error = tests::errorOf([&] { unpackCifarArchive(path); });
        QVERIFY2(tests::isOneLineWith(error, unpacking.isEmpty() ? says : unpacking), qPrintable(error));
        QVERIFY2(error.contains("cifar-10-binary.tar.gz: "), qPrintable(error));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"cifar-10-binary.tar.gz"});
    }
    /// Reading follows no name in an archive; unpacking refuses the archive.
    void writesNowhereElse()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "cifar10";
        std::filesystem::create_directory(path);
        writeFile(path / "cifar-10-binary.tar.gz", archive({}, '0', 0, "../../../evil/"));
        QVERIFY(!tests::errorOf<Error>([&] { unpackCifarArchive(path); }).isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"cifar10"});
        QCOMPARE(readCifarFolder(path).train.size(), 10);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("label");
        QTest::newRow("truncated") << "data_batch_3.bin" << 3000 << 1;
        QTest::newRow("a byte too many") << "test_batch.bin" << 3074 << 1;
        QTest::newRow("empty") << "data_batch_1.bin" << 0 << 1;
        QTest::newRow("too many records") << "data_batch_1.bin" << 3073 * 10001 << 1;
        QTest::newRow("label outside") << "test_batch.bin" << 3073 << 10;
        QTest::newRow("missing") << "data_batch_5.bin" << -1 << 1;
        QTest::newRow("class names") << "batches.meta.txt" << 40 << int{'x'};
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(int, size);
        QFETCH(int, label);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        write(path);
        if (size < 0)
            std::filesystem::remove(path / file.toStdString());
        else
            writeFile(path / file.toStdString(),
                      Bytes(static_cast<std::size_t>(size), static_cast<std::uint8_t>(label)));
        try {
            readCifarFolder(path);
            QFAIL("expected an error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(file), error.what());
        }
    }
    void tellsTheJpegBytesApart()
    {
        const std::filesystem::path folder = qEnvironmentVariable("RUNOFF_DATA_DIR").toStdString();
        if (folder.empty() || !isCifarFolder(folder / "cifar10"))
            QSKIP("RUNOFF_DATA_DIR holds no cifar10");
        const TrainTest sets = readCifarFolder(folder / "cifar10");
        QCOMPARE(sets.train.size(), 50000);
        QVERIFY(sets.note.empty() || sets.note == "CIFAR-10 (JPEG q75)");
    }
};

RUNOFF_TEST(CifarTest)
#include "cifar_test.moc"
