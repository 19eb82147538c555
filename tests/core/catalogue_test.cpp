#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

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
                QVERIFY(file.sha256.size() == 64 && file.url.ends_with(file.name));
        }
    }
    void placesInOrder()
    {
        qputenv("RUNOFF_DATA_DIR", "/somewhere");
        qputenv("XDG_DATA_HOME", "/home-data");
        const auto places = dataPlaces({"/given"});
        qunsetenv("RUNOFF_DATA_DIR");
        QCOMPARE(places, (std::vector<std::filesystem::path>{"/given", "/somewhere", "/home-data/runoff/datasets", "/usr/share/datasets"}));
        QCOMPARE(fetchFolder("mnist"), std::filesystem::path("/home-data/runoff/datasets/mnist"));
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

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
