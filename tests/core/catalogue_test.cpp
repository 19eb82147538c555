#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <algorithm>
#include <set>

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

DatasetFormat madeUpFormat()
{
    return {
        .id = "made-up",
        .files = "made-up images",
        .holds = [](const std::filesystem::path& folder) { return std::filesystem::exists(folder / "images.made-up"); },
        .count =
            [](const std::filesystem::path& folder) {
                return ImageCounts{static_cast<std::int64_t>(readFile(folder / "images.made-up").size()), 1};
            },
        .read =
            [](const std::filesystem::path&, const DatasetNames& names) {
                TrainTest sets;
                sets.train.name = names.name;
                sets.train.classNames = names.classNames;
                return sets;
            }};
}

}  // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
private slots:
    void knowsFour()
    {
        QCOMPARE(knownDatasets().size(), std::size_t{4});
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
        QVERIFY(findDatasets({root}, coreFormats())[0].trainCount == 2);
        QCOMPARE(openDataset("mnist", {"/nowhere", root}, coreFormats()).train.name, std::string("mnist"));
    }
    void doesNotChooseAmongSeveral()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "a/mnist");
        writeTinyIdx(path / "a/more");
        const QString error =
            tests::errorOf<UsageError>([&] { openDataset((path / "a").string(), {}, coreFormats()); });
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
        QCOMPARE(openDataset((folder / path.toStdString()).string(), {}, coreFormats()).train.name,
                 std::string("digits"));
    }
    void namesTheRunningFolder()
    {
        QTemporaryDir place;
        const std::filesystem::path folder = std::filesystem::path(place.path().toStdString()) / "digits";
        writeTinyIdx(folder);
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path(folder);
        const std::string dot = openDataset(".", {}, coreFormats()).train.name;
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
        const std::int64_t found = openDataset("mnist", {place.path().toStdString()}, coreFormats()).train.size();
        const QString missing = tests::errorOf<UsageError>([&] { openDataset("mnist", {"/nowhere"}, coreFormats()); });
        std::filesystem::current_path(before);
        QCOMPARE(found, 2);
        QVERIFY2(tests::isOneLineWith(missing, "to open a folder of this name, write ./mnist"), qPrintable(missing));
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
        QTest::newRow("arrays") << QStringList{"mnist.npz"} << "found mnist.npz, a file type that Runoff does not read";
        QTest::newRow("notes") << QStringList{"notes.txt"} << "found none of them";
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
        const QString error =
            tests::errorOf<UsageError>([&] { openDataset(place.path().toStdString(), {}, coreFormats()); });
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    }
    /// A format is one entry of the table, wherever it comes from.
    void aMadeUpFormatIsFoundListedAndOpened()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        for (const char* folder : {"mnist/deeper", "mine", "few"})
            std::filesystem::create_directories(path / folder);
        for (const char* folder : {"mnist/deeper", "mine"})
            writeFile(path / folder / "images.made-up", std::string_view("123"));
        DatasetFormats formats = coreFormats();
        formats.push_back(madeUpFormat());

        const auto found = findDatasets({path}, formats);
        QCOMPARE(found[0].folder, path / "mnist/deeper");
        QCOMPARE(found[0].trainCount, 3);
        QCOMPARE(found[0].testCount, 1);
        const TrainTest mnist = openDataset("mnist", {path}, formats);
        QCOMPARE(mnist.train.name, std::string("mnist"));
        QCOMPARE(mnist.train.classNames.at(9), std::string("9"));
        QCOMPARE(openDataset((path / "mine").string(), {}, formats).train.name, std::string("mine"));
        QCOMPARE(findStored(path / "mine", formats).format, &formats.back());
        QVERIFY(findDatasets({path}, coreFormats())[0].folder.empty());
        const QString error = tests::errorOf<UsageError>([&] { openDataset((path / "few").string(), {}, formats); });
        QVERIFY2(tests::isOneLineWith(error,
                                      "few: expected CIFAR-10 batches, IDX files, UNIPEN files, a subfolder of .runoff "
                                      "drawings for each of 2 to 255 classes or made-up images, found none of them"),
                 qPrintable(error));
    }
    /// Folders of pictures: anything with subfolders may be one.
    void theLastResortComesLast()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist/deep");
        std::filesystem::create_directories(path / "other/deep");
        DatasetFormat last = madeUpFormat();
        last.holds = [](const std::filesystem::path&) { return true; };
        last.isLastResort = true;
        const DatasetFormats formats{last, coreFormats().at(1)};
        QCOMPARE(findStored(path / "mnist", formats).format->id, std::string("idx"));
        QCOMPARE(findStored(path / "other", formats).folder, path / "other");
        QCOMPARE(findStored(path / "other", formats).format, &formats.front());
        std::filesystem::rename(path / "mnist", path / "fashion");
        std::filesystem::rename(path / "other", path / "mnist");
        QVERIFY(findDatasets({path}, formats)[0].folder.empty());
    }
    void formatsAreComplete()
    {
        std::set<std::string> names;
        for (const DatasetFormat& format : coreFormats()) {
            QVERIFY(names.insert(format.id).second);
            QVERIFY(!format.files.empty() && format.holds && format.count && format.read);
            QVERIFY(!format.holds("/no/such/folder"));
        }
        QCOMPARE(filesOf(coreFormats()),
                 std::string("CIFAR-10 batches, IDX files, UNIPEN files or a subfolder of .runoff drawings for each of "
                             "2 to 255 classes"));
    }
    void finds()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        const auto found = findDatasets({"/nowhere", path}, coreFormats());
        QCOMPARE(found.size(), std::size_t{4});
        QCOMPARE(found[0].folder, path / "mnist");
        QCOMPARE(found[0].trainCount, 2);
        QCOMPARE(found[0].testCount, 2);
        QVERIFY(found[0].problem.empty());
        QVERIFY(found[1].folder.empty() && found[2].folder.empty() && found[3].folder.empty());
    }
    void saysWhatIsWrong()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        std::filesystem::remove(path / "mnist" / "t10k-images-idx3-ubyte");
        QVERIFY(QString::fromStdString(findDatasets({path}, coreFormats())[0].problem).contains("t10k-images"));
    }
    void opensByNameAndByPath()
    {
        QTemporaryDir place;
        const std::filesystem::path path = place.path().toStdString();
        writeTinyIdx(path / "mnist");
        writeTinyIdx(path / "mine");
        QCOMPARE(openDataset("mnist", {path}, coreFormats()).train.classCount(), 10);
        QCOMPARE(openDataset((path / "mine").string() + "/", {}, coreFormats()).train.name, std::string("mine"));
        QCOMPARE(openDataset((path / "mine").string(), {}, coreFormats()).train.classCount(), 2);
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
            openDataset(name.toStdString(), {"/nowhere", "/neither"}, coreFormats());
            QFAIL("expected an error");
        } catch (const UsageError& error) {
            const QString text = error.what();
            QVERIFY2(text.contains("/neither") || text.contains("found none of them"), error.what());
        }
    }
};

RUNOFF_TEST(CatalogueTest)
#include "catalogue_test.moc"
