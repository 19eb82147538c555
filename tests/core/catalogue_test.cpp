#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace core;

namespace {

/// Two images of 2 x 2 for training and for testing.
void writeTinyIdx(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const std::string part : {"train", "t10k"}) {
        writeFile(folder / (part + "-images-idx3-ubyte"),
                  Bytes{0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8});
        writeFile(folder / (part + "-labels-idx1-ubyte"), Bytes{0, 0, 8, 1, 0, 0, 0, 2, 1, 0});
    }
}

}  // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void knowsThree()
    {
        QCOMPARE(knownDatasets().size(), std::size_t{3});
        for (const KnownDataset& entry : knownDatasets()) {
            QCOMPARE(entry.classNames.size(), std::size_t{10});
            for (const KnownDataset::File& file : entry.files)
                QVERIFY(file.sha256.size() == 64 && file.url.ends_with(file.name) && file.url.starts_with("https://")
                        && file.bytes > 0);
        }
    }
    void placesInOrder()
    {
        qputenv("RUNOFF_DATA_DIR", "/somewhere");
        qputenv("XDG_DATA_HOME", "/home-data");
        const auto places = dataPlaces({"/given"});
        qunsetenv("RUNOFF_DATA_DIR");
        QCOMPARE(places, (std::vector<std::filesystem::path>{"/given", "/somewhere", "/home-data/runoff/datasets",
                                                             "/usr/share/datasets"}));
        QCOMPARE(fetchFolder("mnist"), std::filesystem::path("/home-data/runoff/datasets/mnist"));
    }
    void placesInAList()
    {
        qputenv("RUNOFF_DATA_DIR", "/one:/two words::three:");
        const auto places = dataPlaces({});
        qunsetenv("RUNOFF_DATA_DIR");
        QVERIFY(places.size() >= 3);
        QCOMPARE((std::vector<std::filesystem::path>{places.begin(), places.begin() + 3}),
                 (std::vector<std::filesystem::path>{"/one", "/two words", "three"}));
    }
    void findsDeeper_data()
    {
        QTest::addColumn<QString>("inner");
        QTest::newRow("the place itself") << "";
        for (const char* inner : {"mnist", "mnist/raw", "mnist/download/raw", "MNIST/raw"})
            QTest::newRow(inner) << inner;
    }
    void findsDeeper()
    {
        QFETCH(QString, inner);
        QTemporaryDir place;
        const auto root = std::filesystem::path(place.path().toStdString()) / "mnist";
        writeTinyIdx(inner.isEmpty() ? root : root / inner.toStdString());
        QVERIFY(findDatasets({root})[0].trainCount == 2);
        QCOMPARE(openDataset("mnist", {"/nowhere", root}).train.name, std::string("mnist"));
    }
    void doesNotChooseAmongSeveral()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "a/mnist");
        writeTinyIdx(path / "a/more");
        const QString error = tests::errorOf<UsageError>([&] { openDataset((path / "a").string(), {}); });
        QVERIFY2(tests::isOneLineWith(error, "expected one data set, found several: mnist, more"), qPrintable(error));
    }
    void namesFoldersWhateverWayTheyAreWritten_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"digits", "digits/", "./digits", "digits/.", "digits//", "digits/../digits/", "more/../digits"})
            QTest::newRow(path) << path;
    }
    void namesFoldersWhateverWayTheyAreWritten()
    {
        QFETCH(QString, path);
        QCOMPARE(datasetNameOf(path.toStdString()), std::string("digits"));
        QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        writeTinyIdx(folder / "digits");
        std::filesystem::create_directory(folder / "more");
        QCOMPARE(openDataset((folder / path.toStdString()).string(), {}).train.name, std::string("digits"));
    }
    void namesTheRunningFolder()
    {
        QTemporaryDir place;
        const std::filesystem::path folder = std::filesystem::path(place.path().toStdString()) / "digits";
        writeTinyIdx(folder);
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path(folder);
        const std::string dot = openDataset(".", {}).train.name;
        std::filesystem::current_path(before);
        QCOMPARE(dot, std::string("digits"));
    }
    void knownNamesGoBeforeFolders()
    {
        QTemporaryDir place, here;
        writeTinyIdx(std::filesystem::path(place.path().toStdString()) / "mnist");
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path(here.path().toStdString());
        std::filesystem::create_directories("mnist/src");
        const std::int64_t found = openDataset("mnist", {place.path().toStdString()}).train.size();
        const QString missing = tests::errorOf<UsageError>([&] { openDataset("mnist", {"/nowhere"}); });
        std::filesystem::current_path(before);
        QCOMPARE(found, 2);
        QVERIFY2(tests::isOneLineWith(missing, "a folder of this name is called ./mnist"), qPrintable(missing));
    }
    void saysWhatElseIsThere_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("says");
        QTest::newRow("CIFAR-100") << QStringList{"train.bin", "test.bin", "fine_label_names.txt"} << "found CIFAR-100";
        QTest::newRow("CIFAR-100 in its folder")
            << QStringList{"cifar-100-binary/train.bin", "cifar-100-binary/test.bin"} << "found CIFAR-100";
        QTest::newRow("pickles") << QStringList{"data_batch_1", "test_batch", "batches.meta"}
                                 << "found CIFAR as Python pickles";
        QTest::newRow("pickles in their folder")
            << QStringList{"cifar-10-batches-py/data_batch_1"} << "found CIFAR as Python pickles";
        QTest::newRow("CIFAR-100 as pickles")
            << QStringList{"cifar-100-python/train", "cifar-100-python/test", "cifar-100-python/meta"}
            << "found CIFAR as Python pickles";
        QTest::newRow("an archive") << QStringList{"digits.zip"}
                                    << "found an archive (digits.zip), which must be unpacked first";
        QTest::newRow("a tar") << QStringList{"digits.tar.gz"} << "found an archive (digits.tar.gz)";
        QTest::newRow("arrays") << QStringList{"mnist.npz"}
                                << "found mnist.npz, a kind of file that Runoff does not read";
        QTest::newRow("notes") << QStringList{"notes.txt"} << "found neither";
    }
    void saysWhatElseIsThere()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, says);
        QTemporaryDir place;
        for (const QString& file : files) {
            const std::filesystem::path path = place.filePath(file).toStdString();
            std::filesystem::create_directories(path.parent_path());
            writeFile(path, std::string_view("x"));
        }
        const QString error = tests::errorOf<UsageError>([&] { openDataset(place.path().toStdString(), {}); });
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }
    void finds()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        const auto found = findDatasets({"/nowhere", path});
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].folder, path / "mnist");
        QCOMPARE(found[0].trainCount, 2);
        QCOMPARE(found[0].testCount, 2);
        QVERIFY(found[0].problem.empty());
        QVERIFY(found[1].folder.empty() && found[2].folder.empty());
    }
    void saysWhatIsWrong()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        std::filesystem::remove(path / "mnist" / "t10k-images-idx3-ubyte");
        QVERIFY(QString::fromStdString(findDatasets({path})[0].problem).contains("t10k-images"));
    }
    void opensByNameAndByPath()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        writeTinyIdx(path / "mine");
        QCOMPARE(openDataset("mnist", {path}).train.classCount(), 10);
        QCOMPARE(openDataset((path / "mine").string() + "/", {}).train.name, std::string("mine"));
        QCOMPARE(openDataset((path / "mine").string(), {}).train.classCount(), 2);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("known, not there") << "cifar10";
        QTest::newRow("unknown") << "letters";
        QTest::newRow("empty") << "";
        QTest::newRow("a folder of neither") << "/usr";
    }
    void refuses()
    {
        QFETCH(QString, name);
        try {
            openDataset(name.toStdString(), {"/nowhere", "/neither"});
            QFAIL("expected an error");
        } catch (const UsageError& error) {
            const QString text = error.what();
            QVERIFY2(text.contains("/neither") || text.contains("found neither"), error.what());
        }
    }
};

RUNOFF_TEST(CatalogueTest)
#include "catalogue_test.moc"
