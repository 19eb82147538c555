#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/cifar.h"

#include <QTemporaryDir>
#include <QTest>

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
            writeFile(path / file.toStdString(), Bytes(static_cast<std::size_t>(size), static_cast<std::uint8_t>(label)));
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

QTEST_APPLESS_MAIN(CifarTest)
#include "cifar_test.moc"
