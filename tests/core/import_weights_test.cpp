#include "core/interchange/import_weights.h"

#include "core/base/file.h"
#include "core/model/model_file.h"
#include "core/strategy/classifier_plan.h"
#include "tests/support/errors.h"
#include "tests/support/foreign_weights.h"
#include "tests/support/included.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

#include <cstring>
#include <functional>
#include <set>

using namespace core;
using tests::ForeignWeights;

using ChangeWeights = std::function<void(ForeignWeights&)>;
Q_DECLARE_METATYPE(ChangeWeights)

class ImportWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheModelBack_data();
    void givesTheModelBack();
    void needsOnlyTheSoftmaxHead();
    void takesZerosAndTheEpsilon();
    void ignoresTensorsThatItDoesNotNeed();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void listsTheTensors();

private:
    ImportOptions options(const std::string& architecture) const;
    ImportedModel imported(const ForeignWeights& weights, const std::string& architecture) const;

    QTemporaryDir m_folder;
};

namespace {

/// Strategies that an import can bring: those with heads on the trunk.
std::vector<StrategyId> onTrunkOf(const Classifier& model)
{
    std::vector<StrategyId> ids;
    for (const StrategyId id : model.strategies())
        if (model.heads.contains(strategy(id).headsOf))
            ids.push_back(id);
    return ids;
}

Tensor someImages(const Shape& image)
{
    Random random(3);
    Tensor images({4, image[0], image[1], image[2]});
    for (float& value : images.values())
        value = static_cast<float>(random.uniform(0.0, 1.0));
    return images;
}

void changeTensors(ForeignWeights& weights, const std::string& own, const std::function<void(Tensor&)>& change)
{
    change(weights.file.tensors.at(weights.mapping["tensors"][own].get<std::string>()));
}

}  // namespace

ImportOptions ImportWeightsTest::options(const std::string& architecture) const
{
    const std::filesystem::path folder = m_folder.path().toStdString();
    return {folder / "their.safetensors", folder / "mapping.json", architecture, "mine"};
}

ImportedModel ImportWeightsTest::imported(const ForeignWeights& weights, const std::string& architecture) const
{
    const ImportOptions asked = options(architecture);
    writeTensorFile(weights.file, asked.weights, StoredPrecision::Float32);
    writeFile(asked.mapping, std::string_view(weights.mapping.dump()));
    return importWeights(asked);
}

void ImportWeightsTest::givesTheModelBack_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    for (const char* model : {"digits-lenet", "digits-small", "fashion-mnist-lenet", "cifar10-lenet", "cifar10-resnet"})
        for (const char* layout : {"pytorch", "keras"})
            QTest::addRow("%s, %s", model, layout) << model << layout;
}

void ImportWeightsTest::givesTheModelBack()
{
    QFETCH(QString, model);
    QFETCH(QString, layout);
    const auto original = tests::includedModel(model.toStdString());
    const ForeignWeights weights(*original, layout.toStdString());
    const ImportedModel found = imported(weights, original->architecture);
    QVERIFY(found.unused.empty());
    const QString file = m_folder.filePath("mine.safetensors");
    writeModel(found.classifier, file.toStdString());
    const auto made = std::make_shared<const Classifier>(readModel(file.toStdString()));
    QVERIFY(made->trunk == original->trunk && made->trunkSoftmax == original->trunkSoftmax);
    QVERIFY(made->heads == original->heads && made->preprocessing == original->preprocessing);
    QCOMPARE(QString::fromStdString(made->title), QString::fromStdString(original->title));
    QCOMPARE(QString::fromStdString(made->provenance.at("imported_layout")), layout);
    const std::vector<StrategyId> ids = onTrunkOf(*original);
    const Tensor images = someImages(original->trunk.input);
    const auto expected = ClassifierPlan(original).classifyAll(images, ids);
    const auto answers = ClassifierPlan(made).classifyAll(images, ids);
    for (std::size_t n = 0; n < expected.size(); ++n)
        for (std::size_t i = 0; i < ids.size(); ++i) {
            QCOMPARE(answers[n][i].winner, expected[n][i].winner);
            QVERIFY(answers[n][i].scores == expected[n][i].scores);
        }
}

void ImportWeightsTest::needsOnlyTheSoftmaxHead()
{
    const auto original = tests::includedModel("digits-small");
    ForeignWeights weights(*original, "pytorch");
    std::erase_if(weights.mapping["tensors"].get_ref<nlohmann::json::object_t&>(), [](const auto& item) {
        return !item.first.starts_with("trunk.") && !item.first.starts_with("heads.softmax");
    });
    for (const char* key : {"title", "temperature", "preprocessing"})
        weights.mapping.erase(key);
    const ImportedModel found = imported(weights, "lenet-small");
    QCOMPARE(found.classifier.strategies(), std::vector{StrategyId::Softmax});
    QVERIFY(found.classifier.trunkSoftmax == found.classifier.heads.at(StrategyId::Softmax));
    QVERIFY(found.classifier.preprocessing == original->preprocessing);  // as MNIST
    QCOMPARE(QString::fromStdString(found.classifier.title), "mine");
    QCOMPARE(found.unused.size(), std::size_t{8});  // the softmax of the trunk and three groups of heads
}

void ImportWeightsTest::takesZerosAndTheEpsilon()
{
    const auto original = tests::includedModel("cifar10-resnet");
    ForeignWeights weights(*original, "keras");
    weights.mapping["epsilon"] = 0.001;
    weights.mapping["tensors"]["trunk.0.conv.bias"] = nullptr;
    const Network trunk = imported(weights, "resnet-small").classifier.trunk;
    QVERIFY(trunk.parameters[1] == Tensor({32}));
    QVERIFY(std::get<BatchNormalization>(trunk.layers[1]).epsilon == 0.001);
}

/// A file of PyTorch counts the batches of a normalization as I64.
void ImportWeightsTest::ignoresTensorsThatItDoesNotNeed()
{
    const ForeignWeights weights(*tests::includedModel("digits-small"), "pytorch");
    imported(weights, "lenet-small");
    const ImportOptions asked = options("lenet-small");
    const Bytes before = readFile(asked.weights);
    std::uint64_t length = 0;
    std::memcpy(&length, before.data(), sizeof length);
    auto header = nlohmann::json::parse(before.begin() + 8, before.begin() + 8 + static_cast<std::ptrdiff_t>(length));
    const std::size_t end = before.size() - 8 - static_cast<std::size_t>(length);
    header["steps"] = {{"dtype", "I64"}, {"shape", {1}}, {"data_offsets", {end, end + 8}}};
    std::string text = header.dump();
    length = text.size();
    std::string after(reinterpret_cast<const char*>(&length), sizeof length);
    after += text;
    after.append(reinterpret_cast<const char*>(before.data()) + before.size() - end, end).append(8, '\1');
    writeFile(asked.weights, std::string_view(after));
    QCOMPARE(importWeights(asked).unused, std::vector<std::string>{"steps"});
}

void ImportWeightsTest::namesWhatIsWrong_data()
{
    QTest::addColumn<ChangeWeights>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const ChangeWeights& change, const char* says) {
        QTest::newRow(name) << change << says;
    };
    row(
        "no tensor in the mapping", [](ForeignWeights& w) { w.mapping["tensors"].erase("trunk.8.dense.weight"); },
        "mapping.json: tensors: expected a name for \"trunk.8.dense.weight\"");
    row(
        "no softmax head", [](ForeignWeights& w) { w.mapping["tensors"].erase("heads.softmax.weight"); },
        "expected a name for \"heads.softmax.weight\"");
    row(
        "a head without its bias", [](ForeignWeights& w) { w.mapping["tensors"].erase("heads.ecoc.bias"); },
        "expected a name for \"heads.ecoc.bias\"");
    row(
        "an unknown tensor in the mapping",
        [](ForeignWeights& w) { w.mapping["tensors"]["trunk.1.conv.weight"] = "x"; }, "found \"trunk.1.conv.weight\"");
    row(
        "no such tensor in the file", [](ForeignWeights& w) { w.mapping["tensors"]["trunk.0.conv.bias"] = "theirs"; },
        "their.safetensors: tensor theirs for trunk.0.conv.bias: the file has no such tensor");
    row(
        "another shape",
        [](ForeignWeights& w) { changeTensors(w, "trunk.0.conv.bias", [](Tensor& t) { t = Tensor({15}); }); },
        "expected the shape (16) in the layout pytorch, found (15)");
    row(
        "the layout of Keras", [](ForeignWeights& w) { w.mapping["layout"] = "keras"; },
        "expected the shape (3, 3, 1, 16) in the layout keras, found (16, 1, 3, 3)");
    row(
        "a value that is too large",
        [](ForeignWeights& w) { changeTensors(w, "trunk.0.conv.bias", [](Tensor& t) { t.values()[3] = 1e5F; }); },
        "expected values that float16 can hold, found 100000");
    row(
        "one class more", [](ForeignWeights& w) { w.mapping["classes"].push_back("ten"); },
        "for heads.softmax.weight: expected the shape (11, 240)");
    row(
        "a small image",
        [](ForeignWeights& w) {
            w.mapping["input"] = {1, 4, 4};
            w.mapping.erase("preprocessing");
        },
        "mapping.json: input: lenet-small: ");
    row(
        "another layout", [](ForeignWeights& w) { w.mapping["layout"] = "caffe"; },
        "mapping.json: layout: expected pytorch or keras, found \"caffe\"");
    row(
        "an unknown key", [](ForeignWeights& w) { w.mapping["clases"] = 1; }, "found the key \"clases\"");
    row(
        "a class twice", [](ForeignWeights& w) { w.mapping["classes"][1] = "0"; }, "classes: expected each name once");
}

void ImportWeightsTest::namesWhatIsWrong()
{
    QFETCH(ChangeWeights, change);
    QFETCH(QString, says);
    ForeignWeights weights(*tests::includedModel("digits-small"), "pytorch");
    change(weights);
    const QString error = tests::errorOf([&] { imported(weights, "lenet-small"); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY2(error.startsWith(m_folder.path()), qPrintable(error));
}

void ImportWeightsTest::listsTheTensors()
{
    const std::vector<std::string> names = importableTensors("lenet");
    for (const char* name :
         {"trunk.0.conv.weight", "trunk.7.dense.bias", "heads.pairwise.weight", "trunk_softmax.bias"})
        QVERIFY2(std::ranges::find(names, name) != names.end(), name);
    QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), names.size());
}

RUNOFF_TEST(ImportWeightsTest)
#include "import_weights_test.moc"
