#include "core/model/zoo.h"

#include "core/base/file.h"
#include "core/model/model_file.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace core;

class ZooTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void looksInTheFolderOfTheEnvironmentFirst();
    void listsModels();
    void listsTheFirstOfOneName();
    void listsBrokenFilesWithTheirProblem();
    void ignoresOtherFiles();
    void opensByName();
    void opensByPath();
    void findsByAFormerName_data();
    void findsByAFormerName();
    void opensByAFormerName_data();
    void opensByAFormerName();
    void refuses_data();
    void refuses();

private:
    std::filesystem::path model(const std::string& name) const
    {
        return std::filesystem::path(m_models->path().toStdString()) / (name + ".safetensors");
    }
    static const ZooEntry* find(const std::vector<ZooEntry>& entries, const std::string& name);

    std::unique_ptr<QTemporaryDir> m_models;
    std::unique_ptr<QTemporaryDir> m_data;
};

void ZooTest::init()
{
    m_models = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("RUNOFF_MODEL_DIR", m_models->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
}

const ZooEntry* ZooTest::find(const std::vector<ZooEntry>& entries, const std::string& name)
{
    for (const ZooEntry& entry : entries) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

void ZooTest::looksInTheFolderOfTheEnvironmentFirst()
{
    QCOMPARE(modelPlaces().front().string(), m_models->path().toStdString());
    QCOMPARE(modelPlaces().back().string(), m_data->path().toStdString() + "/runoff/models");
    qunsetenv("RUNOFF_MODEL_DIR");
    QVERIFY(modelPlaces().front().string() != m_models->path().toStdString());
}

void ZooTest::listsModels()
{
    QVERIFY(find(listModels(), "tiny") == nullptr);
    writeModel(tests::brightestPixel(), model("tiny"));
    writeModel(tests::brightestPixel(), model("mnist-tiny"));
    writeModel(tests::brightestPixel(), model("digits-tiny"));
    writeModel(tests::brightestPixel(), model("cifar10-tiny"));
    const auto entries = listModels();
    const ZooEntry* entry = find(entries, "tiny");
    QVERIFY(entry);
    QCOMPARE(entry->title, std::string("Brightest · pixel"));
    QCOMPARE(entry->path, model("tiny"));
    QVERIFY(entry->problem.empty());
    QCOMPARE(entry->classNames, tests::brightestPixel().classNames);
    QCOMPARE(entry->input, tests::brightestPixel().trunk.input);
    for (const char* digits : {"mnist-tiny", "digits-tiny"})
        QVERIFY2(find(entries, "cifar10-tiny") > find(entries, digits), digits);
}

void ZooTest::listsTheFirstOfOneName()
{
    const auto second = std::filesystem::path(m_data->path().toStdString()) / "runoff/models";
    std::filesystem::create_directories(second);
    writeModel(tests::brightestPixel(), second / "tiny.safetensors");
    QCOMPARE(find(listModels(), "tiny")->path, second / "tiny.safetensors");
    writeModel(tests::brightestPixel(), model("tiny"));
    QCOMPARE(find(listModels(), "tiny")->path, model("tiny"));
}

void ZooTest::listsBrokenFilesWithTheirProblem()
{
    writeFile(model("broken"), std::string_view("this is not a model"));
    writeModel(tests::brightestPixel(), model("tiny"));
    const auto entries = listModels();
    QVERIFY(find(entries, "broken"));
    QVERIFY(QString::fromStdString(find(entries, "broken")->problem).contains("broken.safetensors: not a"));
    QVERIFY(find(entries, "tiny")->problem.empty());
}

void ZooTest::ignoresOtherFiles()
{
    const auto before = listModels().size();
    writeFile(m_models->filePath("README.md").toStdString(), std::string_view("text"));
    writeFile(model(".tiny"), std::string_view("left over"));
    QCOMPARE(listModels().size(), before);
}

void ZooTest::opensByName()
{
    writeModel(tests::brightestPixel(), model("tiny"));
    QCOMPARE(openModel("tiny")->classNames.at(2), std::string("right"));
}

void ZooTest::opensByPath()
{
    writeModel(tests::brightestPixel(), model("tiny"));
    QCOMPARE(openModel(model("tiny").string())->name, std::string("brightest"));
}

void ZooTest::findsByAFormerName_data()
{
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    const QStringList both{"digits-lenet", "digits-small"};
    QTest::newRow("present name") << both << "digits-lenet"
                                  << "digits-lenet";
    QTest::newRow("former name") << both << "mnist-lenet"
                                 << "digits-lenet";
    QTest::newRow("former name of the small model") << both << "mnist-small"
                                                    << "digits-small";
    QTest::newRow("own model of that name") << both + QStringList{"mnist-lenet"} << "mnist-lenet"
                                            << "mnist-lenet";
    QTest::newRow("model of another name") << both + QStringList{"fashion-mnist-lenet"} << "fashion-mnist-lenet"
                                           << "fashion-mnist-lenet";
    QTest::newRow("never a name") << both << "mnist-resnet"
                                  << "";
    QTest::newRow("not there") << QStringList{"digits-small"} << "mnist-lenet"
                               << "";
    QTest::newRow("path") << both << "./mnist-lenet"
                          << "";
    QTest::newRow("nothing") << both << ""
                             << "";
}

void ZooTest::findsByAFormerName()
{
    QFETCH(QStringList, listed);
    QFETCH(QString, name);
    for (const QString& each : listed)
        writeModel(tests::brightestPixel(), model(each.toStdString()));
    const auto entries = listModels();
    QVERIFY2(!find(entries, "mnist-lenet") || listed.contains("mnist-lenet"), "only the new name is listed");
    const ZooEntry* entry = modelNamed(entries, name.toStdString());
    QTEST(entry ? QString::fromStdString(entry->name) : QString(), "found");
}

void ZooTest::opensByAFormerName_data()
{
    QTest::addColumn<bool>("file");    // named "mnist-lenet", in the current folder
    QTest::addColumn<bool>("folder");  // of this name
    QTest::addColumn<bool>("own");     // a model in the user's folder with this name
    QTest::addColumn<QString>("opens");
    QTest::newRow("nothing of that name") << false << false << false << "digits-lenet";
    QTest::newRow("file") << true << false << false << "file";
    QTest::newRow("folder") << false << true << false << "digits-lenet";
    QTest::newRow("own model") << false << false << true << "own";
    QTest::newRow("own model and file") << true << false << true << "own";
}

void ZooTest::opensByAFormerName()
{
    QFETCH(bool, file);
    QFETCH(bool, folder);
    QFETCH(bool, own);
    const auto write = [](const std::string& name, const std::filesystem::path& path) {
        Classifier classifier = tests::brightestPixel();
        classifier.name = name;
        writeModel(classifier, path);
    };
    const auto userModels = std::filesystem::path(m_data->path().toStdString()) / "runoff/models";
    std::filesystem::create_directories(userModels);
    write("digits-lenet", model("digits-lenet"));
    if (own)
        write("own", userModels / "mnist-lenet.safetensors");
    const QTemporaryDir current;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(current.path()));
    const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
    if (file) {
        write("file", "file.safetensors");
        std::filesystem::rename("file.safetensors", "mnist-lenet");
    }
    if (folder)
        QVERIFY(QDir().mkdir("mnist-lenet"));
    QTEST(QString::fromStdString(openModel("mnist-lenet")->name), "opens");
}

void ZooTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << "giant"
                             << "giant: no such model or file; expected a path or one of: ";
    QTest::newRow("lists what there is") << "giant"
                                         << "tiny";
    QTest::newRow("nothing") << ""
                             << "no such model";
    QTest::newRow("broken") << "broken"
                            << "broken.safetensors: not a";
    QTest::newRow("a folder") << "/tmp"
                              << "/tmp: expected a file, found a folder";
}

void ZooTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    writeModel(tests::brightestPixel(), model("tiny"));
    writeFile(model("broken"), std::string_view("this is not a model"));
    const QString error = tests::errorOf([&] { openModel(name.toStdString()); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

RUNOFF_TEST(ZooTest)
#include "zoo_test.moc"
