#include "core/model/model_file.h"

#include "core/model/safetensors.h"
#include "core/strategy/strategy.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/network_groups.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <bit>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>

using namespace core;

using TensorFileChange = std::function<void(TensorFile&)>;
using Difference = std::function<void(Classifier&)>;

class ModelFileTest : public QObject {
    Q_OBJECT

private slots:
    void makesARoundTrip_data();
    void makesARoundTrip();
    void storesNoZeroForNothing();
    void forgetsThresholdsOfAnotherConfidence();
    void readsEarlierNetworks_data();
    void readsEarlierNetworks();
    void refusesEarlierNetworks_data();
    void refusesEarlierNetworks();
    void readsFloat32();
    void roundsOnce();
    void readsTheTitleAlone();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void refusesToWrite_data();
    void refusesToWrite();

private:
    std::filesystem::path path() const { return m_folder.filePath("tiny.safetensors").toStdString(); }

    QTemporaryDir m_folder;
};

namespace {

/// With numbers that float16 has to round.
Classifier sampleModel()
{
    Classifier made = tests::brightestPixel();
    Random random(3);
    tests::addNetworkGroups(made, random);
    made.trunk = makeNetwork({1, 1, 3}, {Flatten{}, Dense{8}, Relu{}, Dropout{0.25}, Dense{3}, Relu{}}, random);
    for (float& value : made.trunkSoftmax.weights.values())
        value = static_cast<float>(random.uniform(-1.0, 1.0));
    return made;
}

void verifySame(const Classifier& a, const Classifier& b)
{
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.title, b.title);
    QCOMPARE(a.classNames, b.classNames);
    QVERIFY(a.preprocessing == b.preprocessing);
    QCOMPARE(a.architecture, b.architecture);
    QVERIFY(a.trunk == b.trunk);
    QVERIFY(a.trunkSoftmax == b.trunkSoftmax);
    QVERIFY(a.heads == b.heads);
    QVERIFY(a.temperature == b.temperature);
    QVERIFY(a.ownHeads == b.ownHeads);
    QVERIFY(a.networkGroups == b.networkGroups);
    QVERIFY(a.thresholds == b.thresholds);
    QCOMPARE(a.specialistScales.size(), b.specialistScales.size());
    for (std::size_t k = 0; k < a.specialistScales.size(); ++k)
        QVERIFY(a.specialistScales[k].slope == b.specialistScales[k].slope
                && a.specialistScales[k].offset == b.specialistScales[k].offset);
    QVERIFY(a.refusal == b.refusal);
    QVERIFY(a.provenance == b.provenance);
    QVERIFY(a.records == b.records);
    QVERIFY(a.trunkSoftmaxAccuracy == b.trunkSoftmaxAccuracy);
}

void dropOwnNetworks(Classifier& classifier)
{
    classifier.networkGroups.clear();
    classifier.thresholds.clear();
    classifier.specialistScales.clear();
}

/// The tensors of dense networks as earlier versions named them: by the position of the parameter in its network.
std::map<std::string, Tensor> numbered(const std::map<std::string, Tensor>& tensors)
{
    static const QRegularExpression parameter("^(.+\\.)(\\d+)\\.dense\\.(weight|bias)$");
    std::map<std::string, std::set<int>> layers;  // of a network, by the beginning of its names
    std::map<std::string, Tensor> made;
    const auto match = [](const std::string& name) { return parameter.match(QString::fromStdString(name)); };
    for (const auto& [name, values] : tensors)
        if (const auto found = match(name); found.hasMatch())
            layers[found.captured(1).toStdString()].insert(found.captured(2).toInt());
    for (const auto& [name, values] : tensors) {
        const auto found = match(name);
        if (!found.hasMatch()) {
            made.emplace(name, values);
            continue;
        }
        const std::set<int>& known = layers.at(found.captured(1).toStdString());
        const auto before = std::distance(known.begin(), known.find(found.captured(2).toInt()));
        const auto position = 2 * before + (found.captured(3) == "bias" ? 1 : 0);
        made.emplace(found.captured(1).toStdString() + std::to_string(position), values);
    }
    return made;
}

/// As a version before the network groups of multi-label and specialists wrote it.
TensorFile asEarlier(TensorFile file)
{
    using nlohmann::json;
    json groups = json::parse(file.metadata.at("network_groups"));
    const std::map<std::string, std::string> keys{{"multi-label", "multi_label"}, {"specialists", "specialists"}};
    for (const auto& [name, key] : keys) {
        if (!groups.contains(name))
            continue;
        file.metadata[key] = groups.at(name).at("networks").at(0).dump();
        groups.erase(name);
        const std::string prefix = "networks." + name + (name == "multi-label" ? ".0." : ".");
        std::map<std::string, Tensor> renamed;
        for (auto& [tensor, values] : file.tensors)
            renamed.emplace(tensor.starts_with(prefix) ? key + "." + tensor.substr(prefix.size()) : tensor,
                            std::move(values));
        file.tensors = std::move(renamed);
    }
    file.metadata["network_groups"] = groups.dump();
    file.tensors = numbered(file.tensors);
    return file;
}

/// The first number called `name` becomes `value`.
void changeNumber(TensorFile& file, const std::string& key, const QString& name, const QString& value)
{
    QString text = QString::fromStdString(file.metadata.at(key));
    static const QString number = "[-+0-9.e]+";
    const auto found = QRegularExpression("\"" + name + "\":" + number).match(text);
    QVERIFY(found.hasMatch());
    file.metadata.at(key) =
        text.replace(found.capturedStart(), found.capturedLength(), "\"" + name + "\":" + value).toStdString();
}

void replaceText(TensorFile& file, const std::string& key, const QString& before, const QString& after)
{
    file.metadata.at(key) = QString::fromStdString(file.metadata.at(key)).replace(before, after).toStdString();
}

}  // namespace

void ModelFileTest::makesARoundTrip_data()
{
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char* name, const Difference& difference) { QTest::newRow(name) << difference; };
    row("every strategy", [](Classifier&) {});
    row("softmax only", [](Classifier& c) {
        dropOwnNetworks(c);
        c.heads.erase(StrategyId::Pairwise);
        c.heads.erase(StrategyId::Elimination);
    });
    row("own networks only", [](Classifier& c) { c.heads.clear(); });
    for (const Strategy& line : strategies())
        if (line.backing == Backing::Networks)
            row(("without " + line.name).c_str(), [id = line.id](Classifier& c) {
                c.networkGroups.erase(id);
                if (id == StrategyId::MultiLabel)
                    c.thresholds.clear();
                if (id == StrategyId::Specialists)
                    c.specialistScales.clear();
            });
    row("heads from scratch", [](Classifier& c) {
        Random random(4);
        c.heads.clear();
        for (const std::uint32_t classes : subsetsOf({softmaxHeads(3), pairwiseHeads(3)}))
            c.ownHeads.emplace(classes, makeNetwork({1, 1, 3}, {Flatten{}, Dense{std::popcount(classes)}}, random));
    });
    row("networks of strategies with constants", [](Classifier& c) {
        Random random(5);
        c.classNames = {"0", "1", "2"};  // of which more is known than their names
        tests::addNetworkGroups(c, random);
        QVERIFY(c.networkGroups.contains(StrategyId::MultiTask));
    });
    row("nothing measured", [](Classifier& c) {
        c.records.clear();
        c.provenance.clear();
    });
    row("box centring", [](Classifier& c) { c.preprocessing.centring = Preprocessing::Centring::Box; });
    row("a scale of many digits", [](Classifier& c) { c.temperature = 1.2345678F; });
    row("thresholds for what is no class", [](Classifier& c) {
        c.refusal = {
            {StrategyId::Softmax, 0.9712345678901234}, {StrategyId::Ddag, 0.0}, {StrategyId::Specialists, 1.0}};
    });
    row("a folder with an umlaut", [](Classifier& c) {
        c.provenance["folder"] = "Stra\xC3\x9F"
                                 "e";
    });
}

void ModelFileTest::makesARoundTrip()
{
    QFETCH(Difference, difference);
    Classifier made = sampleModel();
    difference(made);
    writeModel(made, path());
    verifySame(readModel(path()), roundedToFloat16(made));
}

void ModelFileTest::storesNoZeroForNothing()
{
    Classifier made = sampleModel();
    QCOMPARE(made.measuredTrunkSoftmax(), std::optional(made.trunkSoftmaxAccuracy));
    made.records.clear();  // as without any test image
    made.trunkSoftmaxAccuracy = 0.0;
    writeModel(made, path());
    QCOMPARE(readTensorFile(path()).metadata.at("trunk_softmax_accuracy"), std::string("null"));
    QVERIFY(!readModel(path()).measuredTrunkSoftmax());
}

void ModelFileTest::forgetsThresholdsOfAnotherConfidence()
{
    Classifier made = sampleModel();
    made.refusal = {{StrategyId::Softmax, 0.9}, {StrategyId::Elimination, 0.8}, {StrategyId::Ddag, 0.7}};
    writeModel(made, path());
    QCOMPARE(readModel(path()).refusal, made.refusal);
    TensorFile earlier = readTensorFile(path());
    earlier.metadata.erase("refusal_by");
    writeTensorFile(earlier, path(), StoredPrecision::Float16);
    QCOMPARE(readModel(path()).refusal, (RefusalThresholds{{StrategyId::Softmax, 0.9}}));
}

void ModelFileTest::readsEarlierNetworks_data()
{
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char* name, const Difference& difference) { QTest::newRow(name) << difference; };
    row("multi-label and specialists", [](Classifier&) {});
    row("multi-label only", [](Classifier& c) { c.networkGroups.erase(StrategyId::Specialists); });
    row("specialists only", [](Classifier& c) { c.networkGroups.erase(StrategyId::MultiLabel); });
}

void ModelFileTest::readsEarlierNetworks()
{
    QFETCH(Difference, difference);
    Classifier made = sampleModel();
    difference(made);
    writeModel(made, path());
    const Classifier now = readModel(path());
    const TensorFile written = readTensorFile(path()), earlier = asEarlier(written);
    QVERIFY(!written.metadata.contains("multi_label") && !written.metadata.contains("specialists"));
    QVERIFY(earlier.metadata.contains("multi_label") == made.networkGroups.contains(StrategyId::MultiLabel));
    QVERIFY(earlier.metadata.contains("specialists") == made.networkGroups.contains(StrategyId::Specialists));
    writeTensorFile(earlier, path(), StoredPrecision::Float16);
    verifySame(readModel(path()), now);
}

void ModelFileTest::refusesEarlierNetworks_data()
{
    QTest::addColumn<TensorFileChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const TensorFileChange& change, const char* says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "no multi-label network", [](TensorFile& f) { f.tensors.erase("multi_label.0"); },
        "tensor multi_label.1.dense.weight is missing");
    row(
        "no last specialist", [](TensorFile& f) { f.tensors.erase("specialists.2.1"); },
        "tensor specialists.2.1 is missing");
    row(
        "a specialist too many",
        [](TensorFile& f) {
            f.tensors["specialists.3.0"] = Tensor({1, 3});
        },
        "tensor specialists.3.0 is not expected");
    row(
        "a specialist of another shape",
        [](TensorFile& f) {
            f.tensors["specialists.1.0"] = Tensor({3, 1});
        },
        "tensor specialists.1.0: expected shape (1, 3), found (3, 1)");
    row(
        "networks without their layers", [](TensorFile& f) { f.metadata.erase("multi_label"); },
        "tensor multi_label.0 is not expected");
    row(
        "multi-label of two outputs",
        [](TensorFile& f) {
            f.metadata["multi_label"] = R"({"input":[1,1,3],"layers":["flatten","dense 2"]})";
            f.tensors["multi_label.0"] = Tensor({2, 3});
            f.tensors["multi_label.1"] = Tensor({2});
        },
        "multi-label, network 0, outputs: expected shape (3), found (2)");
    row(
        "both kinds of keys",
        [](TensorFile& f) {
            f.metadata["network_groups"] =
                R"({"multi-label":{"networks":[)" + f.metadata.at("multi_label") + R"(],"constants":[]}})";
        },
        "expected the networks of multi-label once");
    for (const char* key : {"thresholds", "specialist_scales"})
        QTest::addRow("metadata without %s", key)
            << TensorFileChange([key](TensorFile& f) { f.metadata.erase(key); }) << QString("lacks \"%1\"").arg(key);
}

void ModelFileTest::refusesEarlierNetworks()
{
    QFETCH(TensorFileChange, change);
    QFETCH(QString, says);
    writeModel(sampleModel(), path());
    TensorFile file = asEarlier(readTensorFile(path()));
    change(file);
    writeTensorFile(file, path(), StoredPrecision::Float16);
    const QString error = tests::errorOf([&] { readModel(path()); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void ModelFileTest::readsFloat32()
{
    writeModel(sampleModel(), path());
    writeTensorFile(readTensorFile(path()), path(), StoredPrecision::Float32);
    verifySame(readModel(path()), roundedToFloat16(sampleModel()));
    // What is read can be written.
    TensorFile file = readTensorFile(path());
    file.tensors.at("trunk.1.dense.bias").values()[0] = -1e6F;
    writeTensorFile(file, path(), StoredPrecision::Float32);
    const QString error = tests::errorOf([&] { readModel(path()); });
    QVERIFY2(
        tests::isOneLineWith(error, "tensor trunk.1.dense.bias: expected values that float16 can hold, found -1e+06"),
        qPrintable(error));
}

void ModelFileTest::roundsOnce()
{
    const Classifier once = roundedToFloat16(sampleModel());
    QVERIFY(once.trunk != sampleModel().trunk);
    verifySame(roundedToFloat16(once), once);
}

void ModelFileTest::readsTheTitleAlone()
{
    writeModel(sampleModel(), path());
    QCOMPARE(readModelTitle(path()), std::string("Brightest · pixel"));
}

void ModelFileTest::refuses_data()
{
    QTest::addColumn<TensorFileChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const TensorFileChange& change, const char* says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "no tensor of the trunk", [](TensorFile& f) { f.tensors.erase("trunk.1.dense.bias"); },
        "tensor trunk.1.dense.bias is missing");
    row(
        "no tensor of a head", [](TensorFile& f) { f.tensors.erase("heads.pairwise.bias"); },
        "tensor heads.pairwise.bias is missing");
    row(
        "no trunk softmax", [](TensorFile& f) { f.tensors.erase("trunk_softmax.weight"); },
        "tensor trunk_softmax.weight is missing");
    row(
        "no multi-label network", [](TensorFile& f) { f.tensors.erase("networks.multi-label.0.1.dense.weight"); },
        "tensor networks.multi-label.0.1.dense.weight is missing");
    row(
        "no last specialist", [](TensorFile& f) { f.tensors.erase("networks.specialists.2.1.dense.bias"); },
        "tensor networks.specialists.2.1.dense.bias is missing");
    row(
        "trunk of another shape",
        [](TensorFile& f) {
            f.tensors["trunk.1.dense.weight"] = Tensor({3, 8});
        },
        "tensor trunk.1.dense.weight: expected shape (8, 3), found (3, 8)");
    row(
        "head of another shape",
        [](TensorFile& f) {
            f.tensors["heads.softmax.weight"] = Tensor({3, 4});
        },
        "softmax");
    row(
        "one tensor too many", [](TensorFile& f) { f.tensors["zebra"] = Tensor({1}); }, "tensor zebra is not expected");
    row(
        "a layer too many", [](TensorFile& f) { replaceText(f, "trunk", "\"relu\"]", "\"relu\",\"dense 4\"]"); },
        "tensor trunk.6.dense.weight is missing");
    row(
        "an unknown layer", [](TensorFile& f) { replaceText(f, "trunk", "\"relu\"]", "\"gelu\"]"); }, "gelu");
    row(
        "a layer that does not fit", [](TensorFile& f) { replaceText(f, "trunk", "\"flatten\"", "\"maxpool 2\""); },
        "not a Runoff model");
    row(
        "no layers", [](TensorFile& f) { f.metadata["trunk"] = "{}"; }, "metadata");
    row(
        "no input", [](TensorFile& f) { f.metadata["trunk"] = R"({"input":[],"layers":["dense 4"]})"; },
        "not a Runoff model");
    for (const char* key :
         {"format", "name", "title", "classes", "preprocessing", "architecture", "trunk", "heads", "temperature",
          "provenance", "records", "trunk_softmax_accuracy", "thresholds", "specialist_scales"})
        QTest::addRow("metadata without %s", key)
            << TensorFileChange([key](TensorFile& f) { f.metadata.erase(key); }) << QString("lacks \"%1\"").arg(key);
    row(
        "no metadata", [](TensorFile& f) { f.metadata.clear(); }, "lacks \"format\"");
    row(
        "a later format", [](TensorFile& f) { f.metadata["format"] = "2"; }, "expected Runoff model format 1, found 2");
    row(
        "classes that are no list", [](TensorFile& f) { f.metadata["classes"] = "3"; }, "metadata");
    row(
        "classes that are no JSON", [](TensorFile& f) { f.metadata["classes"] = "a,b,c"; }, "metadata");
    row(
        "too few classes", [](TensorFile& f) { f.metadata["classes"] = R"(["a","b"])"; }, "not a Runoff model");
    row(
        "far too many classes",
        [](TensorFile& f) { replaceText(f, "classes", "\"left\"", R"("a","b","c","d","e","f","g","h","i","j","k")"); },
        "not a Runoff model");
    row(
        "an unknown strategy", [](TensorFile& f) { f.metadata["heads"] = R"(["magic"])"; }, "magic");
    row(
        "a strategy without heads", [](TensorFile& f) { f.metadata["heads"] = R"(["specialists"])"; }, "specialists");
    row(
        "preprocessing of another kind", [](TensorFile& f) { replaceText(f, "preprocessing", "\"ink\"", "\"oil\""); },
        "oil");
    row(
        "temperature below zero", [](TensorFile& f) { f.metadata["temperature"] = "-1"; }, "temperature");
    row(
        "temperature as text", [](TensorFile& f) { f.metadata["temperature"] = "\"warm\""; },
        "temperature: expected a number from 0.001 to 1000, found \"warm\"");
    for (const char* value : {"1e-38", "0", "1e9", "null", "[1]", "true"})
        QTest::addRow("temperature %s", value)
            << TensorFileChange([value](TensorFile& f) { f.metadata["temperature"] = value; })
            << QString("temperature: expected a number");
    for (const char* value : {"0", "-5", "0.5", "20.5", "29", "2000000000", "4294967316", "\"20\"", "null", "[20]"})
        QTest::addRow("box %s", value) << TensorFileChange([value](TensorFile& f) {
            changeNumber(f, "preprocessing", "box", value);
        }) << QString("preprocessing, box: expected a whole number from 1 to");
    for (const char* name : {"channels", "height", "width"})
        for (const char* value : {"0", "-1", "1.5", "18446744073709551615", "100000"})
            QTest::addRow("%s %s", name, value)
                << TensorFileChange([name, value](TensorFile& f) { changeNumber(f, "preprocessing", name, value); })
                << QString("preprocessing, %1: expected a whole number").arg(name);
    for (const char* value : {"1.5", "-0.1", "null", "\"x\""}) {
        if (QByteArray(value) != "null")  // not measured
            QTest::addRow("trunk softmax %s", value)
                << TensorFileChange([value](TensorFile& f) { f.metadata["trunk_softmax_accuracy"] = value; })
                << QString("trunk_softmax_accuracy: expected a number from 0 to 1");
        QTest::addRow("threshold %s", value) << TensorFileChange([value](TensorFile& f) {
            f.metadata["thresholds"] = "[0.5,0.5," + std::string(value) + "]";
        }) << QString("thresholds: expected a number from 0 to 1");
    }
    row(
        "a scale that is no list", [](TensorFile& f) { f.metadata["specialist_scales"] = "{}"; },
        "specialist_scales: expected a list");
    row(
        "a scale too large", [](TensorFile& f) { f.metadata["specialist_scales"] = "[[1,1e30],[1,0],[1,0]]"; },
        "specialist_scales: expected a number");
    row(
        "a record with a fraction", [](TensorFile& f) { changeNumber(f, "records", "images", "1.5"); },
        "images: expected a whole number");
    row(
        "a record below zero", [](TensorFile& f) { changeNumber(f, "records", "images", "-1"); },
        "images: expected a whole number");
    row(
        "an accuracy above 1", [](TensorFile& f) { changeNumber(f, "records", "accuracy", "1.25"); },
        "accuracy: expected a number from 0 to 1");
    row(
        "a confusion of numbers",
        [](TensorFile& f) { f.metadata["records"] = R"({"softmax":{"accuracy":1,"confusion":[1,2,3],"images":3}})"; },
        "confusion: expected a list");
    row(
        "an extent with a fraction", [](TensorFile& f) { replaceText(f, "trunk", "\"input\":[1,", "\"input\":[1.5,"); },
        "trunk, input: expected a whole number");
    row(
        "layers that are no list", [](TensorFile& f) { f.metadata["trunk"] = R"({"input":[1,1,3],"layers":"relu"})"; },
        "trunk, layers: expected a list");
    row(
        "too many layers",
        [](TensorFile& f) {
            f.metadata["trunk"] =
                R"({"input":[1,1,3],"layers":[)" + QString("\"relu\",").repeated(1000).toStdString() + "\"relu\"]}";
        },
        "expected at most 1000 layers");
    for (const char* key : {"classes", "preprocessing", "trunk", "heads", "temperature", "provenance", "records",
                            "trunk_softmax_accuracy", "thresholds", "specialist_scales", "multi_label", "specialists",
                            "network_groups"}) {
        QTest::addRow("deep %s", key) << TensorFileChange([key](TensorFile& f) {
            f.metadata[key] = std::string(100'000, '[');
        }) << QString("more than 64 nested lists and objects");
        QTest::addRow("a name twice in %s", key)
            << TensorFileChange([key](TensorFile& f) { f.metadata[key] = R"({"a":1,"a":2})"; })
            << QString("a second \"a\"");
    }
    row(
        "too few thresholds", [](TensorFile& f) { f.metadata["thresholds"] = "[0.5]"; }, "thresholds");
    row(
        "too few scales", [](TensorFile& f) { f.metadata["specialist_scales"] = "[[1,0]]"; }, "scales");
    row(
        "half a scale", [](TensorFile& f) { f.metadata["specialist_scales"] = "[[1],[1],[1]]"; },
        "specialist_scales: expected two numbers for each class, found 1");
    row(
        "networks of an unknown strategy",
        [](TensorFile& f) { replaceText(f, "network_groups", "\"specialists\"", "\"magic\""); }, "magic");
    row(
        "networks of a strategy with heads",
        [](TensorFile& f) { f.metadata["network_groups"] = R"({"softmax":{"networks":[],"constants":[]}})"; },
        "is not expected");
    row(
        "a specialist without layers",
        [](TensorFile& f) { f.metadata["network_groups"] = R"({"specialists":{"networks":[{}],"constants":[]}})"; },
        "metadata");
    row(
        "a network too many",
        [](TensorFile& f) {
            f.tensors["networks.specialists.3.0"] = Tensor({1, 3});
        },
        "tensor networks.specialists.3.0 is not expected");
    row(
        "a refusal of an unknown strategy", [](TensorFile& f) { f.metadata["refusal"] = R"({"magic":0.5})"; }, "magic");
    row(
        "a refusal above 1", [](TensorFile& f) { f.metadata["refusal"] = R"({"softmax":1.5})"; },
        "refusal of softmax: expected a number from 0 to 1, found 1.5");
    row(
        "a refusal as text", [](TensorFile& f) { f.metadata["refusal"] = R"({"softmax":"high"})"; },
        "refusal of softmax: expected a number from 0 to 1, found \"high\"");
    row(
        "a record of an unknown strategy", [](TensorFile& f) { replaceText(f, "records", "softmax", "magic"); },
        "magic");
}

void ModelFileTest::refuses()
{
    QFETCH(TensorFileChange, change);
    QFETCH(QString, says);
    writeModel(sampleModel(), path());
    TensorFile file = readTensorFile(path());
    change(file);
    writeTensorFile(file, path(), StoredPrecision::Float16);
    const QString error = tests::errorOf([&] { readModel(path()); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY(error.startsWith(QString::fromStdString(path().string()) + ": "));
    QVERIFY2(error.size() < 500, qPrintable(error));
}

void ModelFileTest::refusesWhatIsNoModel_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("this is a text, not a model at all");
    QTest::newRow("safetensors of others") << QByteArray("\x02\0\0\0\0\0\0\0{}", 10);
}

void ModelFileTest::refusesWhatIsNoModel()
{
    QFETCH(QByteArray, content);
    writeFile(path(), std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    for (const QString& error :
         {tests::errorOf([&] { readModel(path()); }), tests::errorOf([&] { readModelTitle(path()); })}) {
        QVERIFY2(tests::isOneLineWith(error, "not a"), qPrintable(error));
        QVERIFY(error.startsWith(QString::fromStdString(path().string()) + ": "));
    }
}

void ModelFileTest::refusesToWrite_data()
{
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char* name, const Difference& difference) { QTest::newRow(name) << difference; };
    row("a weight that is not finite",
        [](Classifier& c) { c.trunk.parameters[0].values()[0] = std::numeric_limits<float>::infinity(); });
    row("a weight beyond float16", [](Classifier& c) { c.trunk.parameters[0].values()[0] = 1e6F; });
    row("no strategy", [](Classifier& c) {
        dropOwnNetworks(c);
        c.heads.clear();
    });
}

void ModelFileTest::refusesToWrite()
{
    QFETCH(Difference, difference);
    writeFile(path(), std::string_view("old"));
    Classifier made = sampleModel();
    difference(made);
    const QString error = tests::errorOf([&] { writeModel(made, path()); });
    QVERIFY2(tests::isOneLineWith(error, ""), qPrintable(error));
    QCOMPARE(readFile(path()).size(), std::size_t{3});
}

RUNOFF_TEST(ModelFileTest)
#include "model_file_test.moc"
