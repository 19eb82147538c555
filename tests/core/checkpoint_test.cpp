#include "core/training/checkpoint.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/model/safetensors.h"
#include "core/training/recipe_json.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_training.h"

#include <QDir>
#include <QTemporaryDir>

#include <cmath>
#include <functional>
#include <limits>
#include <sys/stat.h>

using namespace core;

class CheckpointTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void loadsWhatItStored();
    void keepsNothingWithoutAFolder();
    void makesTheFolder();
    void startsAnewWithoutResume();
    void refusesOtherSettings();
    void refusesAnotherNetwork();
    void takesALossThatWentAstray();
    void cleansUpAfterAKill();
    void removesOnlyItsOwn_data();
    void removesOnlyItsOwn();
    void leavesWhatOthersMade_data();
    void leavesWhatOthersMade();
    void tellsOtherTrainings();
    void tellsTheFurthestStage_data();
    void tellsTheFurthestStage();
    void namesTheSettingThatDiffers_data();
    void namesTheSettingThatDiffers();
    void goesOnFromEarlierVersions_data();
    void goesOnFromEarlierVersions();

private:
    CheckpointFolder open(bool resume, const std::string& fingerprint = "recipe one") const
    {
        return {{folder(), resume}, fingerprint};
    }
    std::filesystem::path folder() const { return m_folder->filePath("checkpoints").toStdString(); }
    QStringList files() const
    {
        return QDir(QString::fromStdString(folder().string())).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Network network(std::int64_t outputs = 2)
{
    Random random(1);
    return makeNetwork({3}, {Dense{outputs}}, random);
}

StageCheckpoint sample()
{
    StageCheckpoint checkpoint{{network(), {}}, {}};
    checkpoint.state.network.parameters[0].values()[0] = 1.0F / 3.0F;
    checkpoint.state.optimizer.steps = 123456789012;
    checkpoint.state.optimizer.first = {Tensor({2, 3}, 0.1F), Tensor({2}, 1e-30F)};
    checkpoint.state.optimizer.second = {Tensor({2, 3}, -0.7F), Tensor({2}, 1e30F)};
    checkpoint.reports = {{1, 5, 0.1, 0.9, 1.5, 1e5}, {2, 5, 1.0 / 3.0, 0.95, 1.25, 2e5}};
    return checkpoint;
}

}  // namespace

void CheckpointTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CheckpointTest::loadsWhatItStored()
{
    const StageCheckpoint stored = sample();
    open(false).store("specialist 3", stored);
    const auto loaded = open(true).load("specialist 3", network());
    QVERIFY(loaded);
    QVERIFY(loaded->state.network == stored.state.network);
    QCOMPARE(loaded->state.optimizer.steps, stored.state.optimizer.steps);
    QVERIFY(loaded->state.optimizer.first == stored.state.optimizer.first);
    QVERIFY(loaded->state.optimizer.second == stored.state.optimizer.second);
    QCOMPARE(loaded->reports.size(), std::size_t{2});
    QCOMPARE(loaded->reports[1].loss, 1.0 / 3.0);
    QCOMPARE(loaded->reports[1].epoch, 2);
    QVERIFY(!open(true).load("trunk", network()));
}

void CheckpointTest::keepsNothingWithoutAFolder()
{
    const CheckpointFolder none({}, "recipe");
    none.store("trunk", sample());
    QVERIFY(!none.load("trunk", network()));
}

void CheckpointTest::makesTheFolder()
{
    open(false);
    QVERIFY(std::filesystem::is_directory(folder()));
    writeFile(folder() / "file", std::string_view("x"));
    const QString error = tests::errorOf([&] { CheckpointFolder({folder() / "file" / "below", false}, ""); });
    QVERIFY2(tests::isOneLineWith(error, "cannot be created"), qPrintable(error));
}

void CheckpointTest::startsAnewWithoutResume()
{
    open(false).store("trunk", sample());
    QVERIFY(!open(false, "recipe two").load("trunk", network()));
    QVERIFY(files().isEmpty());
}

void CheckpointTest::refusesOtherSettings()
{
    open(false).store("trunk", sample());
    const QString error = tests::errorOf<UsageError>([&] { open(true, "recipe two"); });
    QVERIFY2(tests::isOneLineWith(error, "other settings"), qPrintable(error));
    QCOMPARE(files().size(), 1);
}

void CheckpointTest::refusesAnotherNetwork()
{
    open(false).store("trunk", sample());
    const QString error = tests::errorOf([&] { open(true).load("trunk", network(4)); });
    QVERIFY2(tests::isOneLineWith(error, "trunk.checkpoint.safetensors"), qPrintable(error));
}

void CheckpointTest::takesALossThatWentAstray()
{
    StageCheckpoint checkpoint = sample();
    checkpoint.reports[1].loss = std::numeric_limits<double>::quiet_NaN();
    open(false).store("trunk", checkpoint);
    QVERIFY(std::isnan(open(true).load("trunk", network())->reports[1].loss));
    QCOMPARE(furthestStage(folder())->epoch, 2);
}

void CheckpointTest::cleansUpAfterAKill()
{
    open(false).store("trunk", sample());
    writeFile(folder() / ".heads.checkpoint.safetensors.runoff-a1B2c3", std::string_view("half"));
    writeFile(folder() / ".heads.checkpoint.safetensors.swp", std::string_view("another program's"));
    QVERIFY(open(true).load("trunk", network()));
    QCOMPARE(files(), (QStringList{".heads.checkpoint.safetensors.swp", "trunk.checkpoint.safetensors"}));
}

void CheckpointTest::removesOnlyItsOwn_data()
{
    QTest::addColumn<bool>("other");
    QTest::newRow("nothing else there") << false;
    QTest::newRow("a file of the user") << true;
}

void CheckpointTest::removesOnlyItsOwn()
{
    QFETCH(bool, other);
    open(false).store("trunk", sample());
    if (other)
        writeFile(folder() / "notes.txt", std::string_view("keep"));
    removeCheckpoints(folder());
    QCOMPARE(std::filesystem::exists(folder()), other);
    QCOMPARE(files(), other ? QStringList{"notes.txt"} : QStringList{});
    removeCheckpoints(folder() / "missing");
}

using Put = std::function<void(const std::filesystem::path& file)>;

void CheckpointTest::leavesWhatOthersMade_data()
{
    QTest::addColumn<Put>("put");
    QTest::newRow("a text") << Put([](const auto& file) { writeFile(file, std::string_view("mine")); });
    QTest::newRow("nothing in it") << Put([](const auto& file) { writeFile(file, std::string_view()); });
    QTest::newRow("tensors of another program") << Put([](const auto& file) {
        TensorFile tensors;
        tensors.tensors.emplace("weight", Tensor({2}, 1.0F));
        tensors.metadata = {{"format", "pt"}};
        writeTensorFile(tensors, file, StoredPrecision::Float32);
    });
    QTest::newRow("a link") << Put([](const auto& file) { std::filesystem::create_symlink("elsewhere", file); });
    QTest::newRow("a folder") << Put([](const auto& file) { std::filesystem::create_directory(file); });
    QTest::newRow("a pipe") << Put([](const auto& file) { QCOMPARE(::mkfifo(file.c_str(), 0600), 0); });
}

void CheckpointTest::leavesWhatOthersMade()
{
    QFETCH(Put, put);
    std::filesystem::create_directory(folder());
    const auto file = folder() / "mine.checkpoint.safetensors";
    put(file);
    const auto kind = std::filesystem::symlink_status(file).type();
    const CheckpointFolder checkpoints = open(false);
    checkpoints.store("trunk", sample());
    QVERIFY(checkpoints.load("trunk", network()));
    const QString error = tests::errorOf<UsageError>([&] { checkpoints.expectFree("mine"); });
    QVERIFY2(tests::isOneLineWith(error, "expected a checkpoint of Runoff, found another file"), qPrintable(error));
    removeCheckpoints(folder());
    QCOMPARE(std::filesystem::symlink_status(file).type(), kind);
    QVERIFY(!std::filesystem::exists(folder() / "trunk.checkpoint.safetensors"));
}

void CheckpointTest::tellsOtherTrainings()
{
    open(false, "recipe one").store("trunk", sample());
    expectNoOtherCheckpoints(folder(), "recipe one");
    const QString error = tests::errorOf<UsageError>([&] { expectNoOtherCheckpoints(folder(), "recipe two"); });
    QVERIFY2(tests::isOneLineWith(
                 error, "trunk.checkpoint.safetensors: expected a folder without checkpoints of other trainings"),
             qPrintable(error));
}

void CheckpointTest::tellsTheFurthestStage_data()
{
    QTest::addColumn<QStringList>("stages");
    QTest::addColumn<QString>("furthest");
    const auto row = [](const char* furthest, const QStringList& others) {
        QTest::newRow(furthest) << (QStringList{furthest} + others) << QString(furthest);
    };
    row("trunk", {});
    row("heads", {"trunk"});
    row("head 0 2", {"trunk", "head 0 1", "head 0 1 2"});
    row("multi-label", {"trunk", "heads"});
    row("specialist 10", {"trunk", "heads", "specialist 2", "specialist 9"});
    row("multi-task", {"trunk", "heads", "specialist 0", "specialist 9"});
    row("gate", {"trunk", "heads", "specialist 1", "multi-task"});
    row("branch 1", {"trunk", "heads", "specialist 9", "gate", "branch 0"});
}

void CheckpointTest::tellsTheFurthestStage()
{
    QFETCH(QStringList, stages);
    QFETCH(QString, furthest);
    const CheckpointFolder checkpoints = open(false);
    checkpoints.store("not a stage", sample());
    QVERIFY(!furthestStage(folder()));
    for (const QString& stage : stages)
        checkpoints.store(stage.toStdString(), sample());
    QCOMPARE(QString::fromStdString(toText(furthestStage(folder())->stage)), furthest);
}

void CheckpointTest::namesTheSettingThatDiffers_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& stored, const char* says) {
        QTest::newRow(name) << stored << QByteArray(says);
    };
    row("a number", R"({"images":5,"recipe":{"epochs":7,"optimizer":{"name":"adam","rate":0.5}}})",
        "found a checkpoint with other settings (epochs: expected 6, found 7); use the same options");
    row("within an object", R"({"images":5,"recipe":{"epochs":6,"optimizer":{"name":"adam","rate":0.25}}})",
        "(optimizer, rate: expected 0.5, found 0.25)");
    row("one that is missing", R"({"recipe":{"epochs":6,"optimizer":{"name":"adam","rate":0.5}}})",
        "(images: expected 5, found none)");
    row("one more", R"({"images":5,"recipe":{"a":"\u001b[31m","epochs":6,"optimizer":{"name":"adam","rate":0.5}}})",
        R"((a: expected none, found "\u001b[31m"))");
    row("another kind", R"({"images":5,"recipe":[6]})", "(recipe: expected {\"epochs\":6,");
    row("no JSON", "mnist, epochs 7", "found a checkpoint with other settings; use the same options");
}

void CheckpointTest::namesTheSettingThatDiffers()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, says);
    const std::string identity = R"({"images":5,"recipe":{"epochs":6,"optimizer":{"name":"adam","rate":0.5}}})";
    open(false, stored.toStdString()).store("trunk", sample());
    const QString error = tests::errorOf<UsageError>([&] { open(true, identity); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void CheckpointTest::goesOnFromEarlierVersions_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("same");
    const QByteArray sentence = "tiny 180 images (1, 12, 12) of checksum "
                              + QByteArray::fromStdString(imagesChecksum(tests::tinyDataset({})))
                              + ", classes 3, architecture lenet-small, strategies softmax multi-label, epochs "
                                "6/8/6/5, batch 16/16, optimizer "
                                "adam 0.003, schedule constant, augmentation shift 1.5 flip, seed 1, held out 0.05";
    QTest::newRow("the same") << sentence << true;
    QTest::newRow("another seed") << QByteArray(sentence).replace("seed 1,", "seed 2,") << false;
    QTest::newRow("other images") << QByteArray(sentence).replace("checksum ", "checksum 1") << false;
    QTest::newRow("rules that it does not name") << QByteArray(sentence).replace("shift 1.5 flip", "yes") << false;
    QTest::newRow("something else") << QByteArray("recipe") << false;
}

void CheckpointTest::goesOnFromEarlierVersions()
{
    QFETCH(QByteArray, sentence);
    QFETCH(bool, same);
    Recipe recipe = tests::recipeFor({StrategyId::Softmax, StrategyId::MultiLabel});
    recipe.augmentation = Augmentation{.shift = 1.5, .flip = true};
    const std::string identity = trainingIdentity(recipe, tests::tinyDataset({}));
    open(false, identity).store("trunk", sample());
    const std::filesystem::path path = folder() / "trunk.checkpoint.safetensors";
    TensorFile file = readTensorFile(path);
    file.metadata.erase("fingerprint");
    file.metadata.erase("training");
    file.metadata["recipe"] = sentence.toStdString();
    writeTensorFile(file, path, StoredPrecision::Float32);
    const QString error = tests::errorOf<UsageError>([&] { open(true, identity); });
    QCOMPARE(error.isEmpty(), same);
    QVERIFY2(same || tests::isOneLineWith(error, "other settings"), qPrintable(error));
}

RUNOFF_TEST(CheckpointTest)
#include "checkpoint_test.moc"
