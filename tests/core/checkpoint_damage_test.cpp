#include "core/model/safetensors.h"
#include "core/training/checkpoint.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace core;

/// Checkpoints that are cut off, or whose metadata or tensors do not fit.
class CheckpointDamageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesDamage_data();
    void refusesDamage();
    void refusesDamagedMetadata_data();
    void refusesDamagedMetadata();
    void refusesUnfitTensors_data();
    void refusesUnfitTensors();

private:
    CheckpointFolder open(bool resume) const { return {{m_folder->path().toStdString(), resume}, "recipe one"}; }
    std::filesystem::path path() const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "trunk.checkpoint.safetensors";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Network denseNetwork()
{
    Random random(1);
    return makeNetwork({3}, {Dense{2}}, random);
}

StageCheckpoint wholeCheckpoint()
{
    StageCheckpoint checkpoint{{denseNetwork(), {}}, {}};
    checkpoint.state.optimizer = {
        .steps = 20, .first = {Tensor({2, 3}), Tensor({2})}, .second = {Tensor({2, 3}), Tensor({2})}};
    checkpoint.reports = {{1, 5, 0.1, 0.9, 1.5, 1e5}};
    return checkpoint;
}

}  // namespace

void CheckpointDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open(false).store("trunk", wholeCheckpoint());
}

void CheckpointDamageTest::refusesDamage_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 7, 100})
        QTest::addRow("cut off after %d bytes", bytes) << bytes;
}

void CheckpointDamageTest::refusesDamage()
{
    QFETCH(int, bytes);
    std::filesystem::resize_file(path(), static_cast<std::uintmax_t>(bytes));
    const QString error = tests::errorOf([&] { open(true); });
    QVERIFY2(tests::isOneLineWith(error, "trunk.checkpoint.safetensors"), qPrintable(error));
}

void CheckpointDamageTest::refusesDamagedMetadata_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");  // empty: not there
    const auto row = [](const char* name, const char* key, const QByteArray& text) {
        QTest::newRow(name) << QByteArray(key) << text;
    };
    row("no report", "reports", "[]");
    row("an object", "reports", "{}");
    row("a number", "reports", "7");
    row("null", "reports", "null");
    row("no JSON", "reports", "[[1,5,");
    row("a deep one", "reports", QByteArray(1'000'000, '['));
    row("an empty report", "reports", "[[]]");
    row("a report as an object", "reports", R"([{"0":1}])");
    row("a number as a report", "reports", "[1,2,3]");
    row("seven numbers", "reports", "[[1,5,0.1,0.9,1,1,0.2]]");
    row("epoch 0", "reports", "[[0,5,0.1,0.9,1,1]]");
    row("an epoch beyond the last", "reports", "[[6,5,0.1,0.9,1,1]]");
    row("an epoch with a fraction", "reports", "[[1.5,5,0.1,0.9,1,1]]");
    row("epochs below zero", "reports", "[[1,-5,0.1,0.9,1,1]]");
    row("epochs beyond int", "reports", "[[1,99999999999,0.1,0.9,1,1]]");
    row("a loss as text", "reports", R"([[1,5,"low",0.9,1,1]])");
    row("an accuracy above 1", "reports", "[[1,5,0.1,1.5,1,1]]");
    row("seconds below zero", "reports", "[[1,5,0.1,0.9,-1,1]]");
    row("an epoch twice", "reports", "[[1,5,0.1,0.9,1,1],[1,5,0.1,0.9,1,1]]");
    row("an epoch left out", "reports", "[[1,5,0.1,0.9,1,1],[3,5,0.1,0.9,1,1]]");
    row("another number of epochs", "reports", "[[1,5,0.1,0.9,1,1],[2,6,0.1,0.9,1,1]]");
}

void CheckpointDamageTest::refusesDamagedMetadata()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    TensorFile file = readTensorFile(path());
    file.metadata.erase(key.toStdString());
    if (!text.isEmpty())
        file.metadata[key.toStdString()] = text.toStdString();
    writeTensorFile(file, path(), StoredPrecision::Float32);
    for (const QString& error : {tests::errorOf([&] { open(true).load("trunk", denseNetwork()); }),
                                 tests::errorOf([&] { furthestStage(path().parent_path()); })}) {
        QVERIFY2(tests::isOneLineWith(error, "not a checkpoint: "), qPrintable(error));
        QVERIFY2(error.startsWith(QString::fromStdString(path().string())) && error.size() < 500, qPrintable(error));
    }
}

void CheckpointDamageTest::refusesUnfitTensors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("shape");  // empty: the tensor is missing
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QList<qint64>& shape, const char* says) {
        QTest::addRow("%s, %lld values", name, static_cast<long long>(shape.isEmpty() ? 0 : shape[0]))
            << QString(name) << shape << QString(says);
    };
    row("parameter.1", {}, "expected parameters of shape (2), found none");
    row("parameter.1", {3}, "expected parameters of shape (2), found (3)");
    row("parameter.2", {2}, "expected 2 parameters, found 3");
    row("first.0", {}, "expected 2 tensors first.0, ..., found 0");
    row("first.1", {}, "expected 2 tensors first.0, ..., found 1");
    row("first.0", {6}, "tensor first.0: expected shape (2, 3), found (6)");
    row("first.1", {1}, "tensor first.1: expected shape (2), found (1)");
    row("first.2", {2}, "expected 2 tensors first.0, ..., found 3");
    row("second.1", {}, "expected 2 tensors second.0, ..., found 1");
    row("second.0", {3, 2}, "tensor second.0: expected shape (2, 3), found (3, 2)");
    row("second.2", {2}, "expected 2 tensors second.0, ..., found 3");
    row("third.0", {2}, "tensor third.0 is not expected");
}

void CheckpointDamageTest::refusesUnfitTensors()
{
    QFETCH(QString, name);
    QFETCH(QList<qint64>, shape);
    QFETCH(QString, says);
    TensorFile file = readTensorFile(path());
    file.tensors.erase(name.toStdString());
    if (!shape.isEmpty())
        file.tensors.emplace(name.toStdString(), Tensor(Shape(shape.begin(), shape.end())));
    writeTensorFile(file, path(), StoredPrecision::Float32);
    const QString error = tests::errorOf([&] { open(true).load("trunk", denseNetwork()); });
    QVERIFY2(tests::isOneLineWith(error, "trunk.checkpoint.safetensors: not a checkpoint: "), qPrintable(error));
    QVERIFY2(error.contains(says), qPrintable(error));
}

RUNOFF_TEST(CheckpointDamageTest)
#include "checkpoint_damage_test.moc"
