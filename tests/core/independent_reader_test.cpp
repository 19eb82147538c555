#include "core/model/model_file.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"
#include "tests/support/included.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace core;

/// A reader that shares no code with Runoff finds the documented tensors (docs/interchange.md) in a model file.
class IndependentReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryTensor_data();
    void readsEveryTensor();
    void namesTheLayers();
    void readsWhatEarlierVersionsWrote();
};

namespace {

std::map<std::string, Tensor> tensorsOf(const Classifier& model)
{
    std::map<std::string, Tensor> tensors;
    forEachNetwork(model, [&](const NetworkPlace& place, const Network& network) {
        const std::vector<std::string> names = parameterNames(network);
        for (std::size_t i = 0; i < names.size(); ++i)
            tensors[toText(place) + "." + names[i]] = network.parameters[i];
    });
    const auto add = [&tensors](const std::string& name, const HeadGroup& heads) {
        tensors[name + ".weight"] = heads.weights;
        tensors[name + ".bias"] = heads.bias;
    };
    add("trunk_softmax", model.trunkSoftmax);
    for (const auto& [id, heads] : model.heads)
        add("heads." + toText(id), heads);
    return tensors;
}

}  // namespace

void IndependentReaderTest::readsEveryTensor_data()
{
    QTest::addColumn<QString>("model");
    for (const char* model : {"digits-small", "cifar10-resnet"})
        QTest::newRow(model) << model;
}

void IndependentReaderTest::readsEveryTensor()
{
    QFETCH(QString, model);
    const QString python = QStandardPaths::findExecutable("python3");
    if (python.isEmpty())
        QSKIP("python3 is missing");
    const auto original = tests::includedModel(model.toStdString());
    const QTemporaryDir folder;
    const QString file = folder.filePath("model.safetensors");
    writeModel(*original, file.toStdString());
    QProcess reader;
    reader.start(python, {RUNOFF_SOURCE_DIR "/tests/support/read_safetensors.py", file});
    QVERIFY2(reader.waitForFinished(120'000) && reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QJsonObject document = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    qInfo("checked by %s", qPrintable(document["checked_by"].toString()));
    const QJsonObject found = document["tensors"].toObject();
    const std::map<std::string, Tensor> expected = tensorsOf(*original);
    QCOMPARE(found.size(), static_cast<qsizetype>(expected.size()));
    for (const auto& [name, tensor] : expected) {
        const QJsonObject entry = found[QString::fromStdString(name)].toObject();
        QCOMPARE(entry["dtype"].toString(), "F16");
        Shape shape;
        for (const QJsonValue& extent : entry["shape"].toArray())
            shape.push_back(extent.toInteger());
        QVERIFY2(shape == tensor.shape(), name.c_str());
        double sum = 0.0, largest = 0.0;
        for (const double value : tensor.values()) {
            sum += value;
            largest = std::max(largest, std::abs(value));
        }
        QVERIFY2(std::abs(entry["sum"].toDouble() - sum) < 1e-6 * static_cast<double>(tensor.size()), name.c_str());
        QVERIFY2(entry["largest"].toDouble() == largest, name.c_str());
    }
}

void IndependentReaderTest::namesTheLayers()
{
    const auto names = [](const char* model) {
        std::string all;
        for (const std::string& name : parameterNames(tests::includedModel(model)->trunk))
            all += name + " ";
        return QString::fromStdString(all);
    };
    QCOMPARE(names("digits-lenet"), "0.conv.weight 0.conv.bias 2.conv.weight 2.conv.bias 7.dense.weight 7.dense.bias ");
    QVERIFY(names("cifar10-resnet")
                .startsWith("0.conv.weight 0.conv.bias 1.batchnorm.weight 1.batchnorm.bias 1.batchnorm.running_mean "
                            "1.batchnorm.running_var 3.conv.weight "));
}

/// The included models count their parameters: trunk.0, trunk.1.
void IndependentReaderTest::readsWhatEarlierVersionsWrote()
{
    const auto earlier = tests::includedModel("fashion-mnist-lenet");
    const QTemporaryDir folder;
    const QString file = folder.filePath("model.safetensors");
    writeModel(*earlier, file.toStdString());
    const Classifier present = readModel(file.toStdString());
    QVERIFY(present.trunk == earlier->trunk && present.heads == earlier->heads);
    QVERIFY(present.networkGroups == earlier->networkGroups);
}

RUNOFF_TEST(IndependentReaderTest)
#include "independent_reader_test.moc"
