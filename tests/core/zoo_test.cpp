#include "core/model/zoo.h"

#include "core/base/file.h"
#include "core/model/model_file.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

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
    const auto entries = listModels();
    const ZooEntry* entry = find(entries, "tiny");
    QVERIFY(entry);
    QCOMPARE(entry->title, std::string("Brightest · pixel"));
    QCOMPARE(entry->path, model("tiny"));
    QVERIFY(entry->problem.empty());
    QCOMPARE(entry->classNames, tests::brightestPixel().classNames);
    QCOMPARE(entry->input, tests::brightestPixel().trunk.input);
    QVERIFY2(entry > find(entries, "mnist-tiny"), "digits come first");
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
