#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/idx.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace core;

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

using Change = std::function<void(Files&)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

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
        QCOMPARE(readIdxFolder(write(folder, {}), "tiny", {}).test.classNames, (std::vector<std::string>{"0", "1", "2"}));
    }
    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("file");
        QTest::newRow("truncated") << Change([](Files& f) { f.trainImages.pop_back(); }) << "train-images";
        QTest::newRow("oversized") << Change([](Files& f) { f.testImages.push_back(0); }) << "t10k-images";
        QTest::newRow("wrong magic") << Change([](Files& f) { f.trainImages[3] = 1; }) << "train-images";
        QTest::newRow("labels' magic") << Change([](Files& f) { f.testLabels[3] = 3; }) << "t10k-labels";
        QTest::newRow("header only half") << Change([](Files& f) { f.trainLabels.resize(5); }) << "train-labels";
        QTest::newRow("empty file") << Change([](Files& f) { f.testLabels.clear(); }) << "t10k-labels";
        QTest::newRow("no images") << Change([](Files& f) { f.testImages = images(0); }) << "t10k-images";
        QTest::newRow("no pixels") << Change([](Files& f) { f.testImages = images(2, 0); }) << "t10k-images";
        QTest::newRow("huge sides") << Change([](Files& f) { f.testImages[8] = 0xFF; }) << "t10k-images";
        QTest::newRow("huge count") << Change([](Files& f) { f.testImages[4] = 0xFF; }) << "t10k-images";
        QTest::newRow("fewer labels") << Change([](Files& f) { f.trainLabels = labels({0, 1}); }) << "train-labels";
        QTest::newRow("label outside") << Change([](Files& f) { f.testLabels = labels({3, 0}); }) << "t10k-labels";
        QTest::newRow("other shape") << Change([](Files& f) { f.testImages = images(2, 3); }) << "test images";
    }
    void refuses()
    {
        QFETCH(Change, change);
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
            QVERIFY2(text.contains(file) && text.contains("expected") && text.contains("found") && !text.contains('\n'), error.what());
        }
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

QTEST_APPLESS_MAIN(IdxTest)
#include "idx_test.moc"
