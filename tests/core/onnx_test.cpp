#include "core/base/error.h"
#include "core/interchange/onnx_export.h"
#include "core/nn/architectures.h"
#include "tests/support/errors.h"
#include "tests/support/included.h"
#include "tests/support/network_groups.h"
#include "tests/support/onnx_evaluator.h"
#include "tests/support/onnx_verdicts.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>
#include <set>

using namespace core;
using nlohmann::json;

using SharedClassifier = std::shared_ptr<const Classifier>;
Q_DECLARE_METATYPE(SharedClassifier)

/// The exported graph, computed by an evaluator of the test, decides as Runoff does.
class OnnxTest : public QObject {
    Q_OBJECT

private slots:
    void decidesAsRunoff_data();
    void decidesAsRunoff();
    void decidesTiesAsRunoff_data();
    void decidesTiesAsRunoff();
    void decidesTheShippedDigits();
    void exportsTheWantedStrategies_data();
    void exportsTheWantedStrategies();
    void describesItself();
    void isTheSameEachTime();
    void refusesAStrategyThatIsMissing();
};

namespace {

constexpr double onnxTolerance = 1e-5;

std::vector<std::string> photoClasses()
{
    return {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
}

/// Heads on the trunk for all strategies that can have them, and networks for the others.
SharedClassifier onTrunk(std::vector<std::string> names, const Network& trunk, float spread = 1.0F)
{
    Random random(11);
    auto made = std::make_shared<Classifier>();
    made->name = made->title = "made";
    made->classNames = std::move(names);
    made->preprocessing = {.channels = trunk.input[0], .height = trunk.input[1], .width = trunk.input[2], .box = 6};
    made->architecture = "made";
    made->trunk = trunk;
    const int classes = made->classCount();
    const auto heads = [&](std::int64_t outputs) {
        HeadGroup group{Tensor({outputs, outputShape(trunk)[0]}), Tensor({outputs})};
        for (const std::span<float> values : {group.weights.values(), group.bias.values()})
            for (float& value : values)
                value = spread * static_cast<float>(random.uniform(-1.0, 1.0));
        return group;
    };
    made->trunkSoftmax = heads(classes);
    for (const Strategy& line : strategies())
        if (line.backing != Backing::DerivedHeads && line.heads && classes <= line.mostClasses)
            made->heads[line.id] = heads(line.heads(classes).outputs);
    for (int label = 0; label < classes; ++label) {
        made->thresholds.push_back(0.3F + 0.05F * static_cast<float>(label));
        made->specialistScales.push_back({0.5F + 0.1F * static_cast<float>(label), -0.2F});
    }
    tests::addNetworkGroups(*made, random);
    std::erase_if(made->networkGroups, [&](const auto& group) { return made->heads.contains(group.first); });
    made->temperature = 1.7F;
    return made;
}

Network madeTrunk(const Shape& image, std::vector<Layer> layers)
{
    Random random(5);
    Network network = makeNetwork(image, std::move(layers), random);
    std::size_t number = 0;
    for (Tensor& parameter : network.parameters)  // no bias, scale or variance stays at its first value
        for (float& value : parameter.values())
            value += 0.3F * static_cast<float>(random.uniform(0.0, 1.0)) * (parameter.shape().size() == 1 ? 1.0F : 0.0F)
                   * static_cast<float>(1 + number++ % 2);
    return network;
}

Network smallTrunk(const Shape& image)
{
    return madeTrunk(image, {Convolution{.outputs = 3, .stride = 2, .padding = 1}, Relu{},
                             AveragePooling{.size = 2, .stride = 1}, Flatten{}, Dropout{}, Dense{12}, Relu{}});
}

/// A network for each set of classes.
SharedClassifier fromScratch()
{
    Random random(21);
    auto made = std::make_shared<Classifier>(*onTrunk({"a", "b", "c", "d"}, smallTrunk({1, 8, 8})));
    made->heads.clear();
    made->thresholds.clear();
    made->specialistScales.clear();
    for (const std::uint32_t mask : subsetsOf({pairwiseHeads(4), eliminationHeads(4)}))
        made->ownHeads[mask] =
            makeNetwork({1, 8, 8}, {Flatten{}, Dense{static_cast<std::int64_t>(classesOf(mask).size())}}, random);
    return made;
}

Tensor randomImages(const Shape& image, std::int64_t count)
{
    Random random(31);
    Shape shape = image;
    shape.insert(shape.begin(), count);
    Tensor images(shape);
    for (float& value : images.values())
        value = static_cast<float>(random.uniform(0.0, 1.0));
    return images;
}

/// The problems of an exported model for these images; empty if there are none.
QString problemsOf(const SharedClassifier& model, const Tensor& images, const std::vector<StrategyId>& ids = {})
{
    const OnnxModel exported = toOnnx(*model, ids);
    if (const std::string problem = tests::onnxShapeProblem(exported.content); !problem.empty())
        return QString::fromStdString(problem);
    const auto outputs = tests::evaluateOnnx(exported.content, images);
    tests::OnnxComparison comparison(outputs, onnxTolerance);
    ClassifierPlan plan(model);
    const auto verdicts = plan.classifyAll(images, ids);
    for (std::size_t n = 0; n < verdicts.size(); ++n)
        for (const Verdict& verdict : verdicts[n])
            comparison.compare(n, verdict);
    return comparison.problems();
}

}  // namespace

void OnnxTest::decidesAsRunoff_data()
{
    QTest::addColumn<SharedClassifier>("model");
    QTest::addColumn<std::size_t>("strategies");
    const std::vector<std::string> digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    const std::size_t all = allStrategies.size();
    QTest::newRow("digits, with a separate network for each specialist") << support::tinyClassifier() << all;
    QTest::newRow("digits, heads on the trunk") << onTrunk(digits, smallTrunk({1, 8, 8})) << all;
    QTest::newRow("digits, heads that are certain") << onTrunk(digits, smallTrunk({1, 8, 8}), 40.0F) << all;
    QTest::newRow("photos, a cascade of animals and vehicles") << onTrunk(photoClasses(), smallTrunk({3, 8, 8})) << all;
    QTest::newRow("residual blocks") << onTrunk(photoClasses(), madeTrunk({3, 8, 8}, trunkLayers("resnet-small")))
                                     << all;
    QTest::newRow("two classes") << onTrunk({"no", "yes"}, smallTrunk({1, 8, 8})) << all - 1;  // without attributes
    QTest::newRow("thirteen classes, too many for elimination")
        << onTrunk({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"}, smallTrunk({1, 8, 8})) << all - 2;
    QTest::newRow("networks from scratch") << fromScratch() << std::size_t{6};
}

void OnnxTest::decidesAsRunoff()
{
    QFETCH(SharedClassifier, model);
    QTEST(model->strategies().size(), "strategies");
    const QString problems = problemsOf(model, randomImages(model->trunk.input, 8));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void OnnxTest::decidesTiesAsRunoff_data()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 3, 10})
        QTest::addRow("%d classes", classes) << classes;
}

/// Weights of 0: all logits are equal. Coupling solves a linear system, whose rounding decides in a tie.
void OnnxTest::decidesTiesAsRunoff()
{
    QFETCH(int, classes);
    std::vector<std::string> names;
    for (int label = 0; label < classes; ++label)
        names.push_back(std::to_string(label));
    const SharedClassifier model = onTrunk(names, smallTrunk({1, 8, 8}), 0.0F);
    std::vector<StrategyId> ids = model->strategies();
    std::erase(ids, StrategyId::Coupling);
    const QString problems = problemsOf(model, randomImages(model->trunk.input, 2), ids);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void OnnxTest::decidesTheShippedDigits()
{
    const auto model = tests::includedModel("digits-small");
    std::vector<float> pixels;
    for (const char* name : {"0/01", "3/02", "8/03"}) {
        const Image image = tests::digitImage(name, model->preprocessing);
        pixels.insert(pixels.end(), image.values().begin(), image.values().end());
    }
    const QString problems = problemsOf(model, Tensor({3, 1, 28, 28}, std::move(pixels)));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void OnnxTest::exportsTheWantedStrategies_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("softmax") << "softmax" << QStringList{"softmax.logits", "softmax.scores", "softmax.winner"};
    QTest::newRow("ddag, which uses the heads of pairwise")
        << "ddag" << QStringList{"ddag.probabilities", "ddag.scores", "ddag.winner", "pairwise.logits"};
    QTest::newRow("two on the same heads")
        << "coupling,ddag" << QStringList{"coupling.scores", "coupling.winner", "ddag.probabilities",
                                          "ddag.scores",     "ddag.winner",     "pairwise.logits"};
    QTest::newRow("networks") << "multi-label"
                              << QStringList{"multi-label.labels", "multi-label.logits", "multi-label.scores",
                                             "multi-label.winner"};
}

void OnnxTest::exportsTheWantedStrategies()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, expected);
    const auto strategies = parseStrategies(wanted.toStdString());
    const OnnxModel exported = toOnnx(*support::tinyClassifier(), strategies);
    QCOMPARE(exported.strategies, strategies);
    QStringList names;
    for (const OnnxOutput& output : exported.outputs)
        names << QString::fromStdString(output.name);
    expected << "features"
             << "trunk_softmax.probabilities";
    expected.sort();
    names.sort();
    QCOMPARE(names, expected);
    QCOMPARE(json::parse(tests::onnxMetadata(exported.content)["strategies"]).size(), strategies.size());
}

void OnnxTest::describesItself()
{
    const auto model = support::tinyClassifier();
    const OnnxModel exported = toOnnx(*model);
    auto metadata = tests::onnxMetadata(exported.content);
    QCOMPARE(json::parse(metadata["classes"]).get<std::vector<std::string>>(), model->classNames);
    QVERIFY(json::parse(metadata["preprocessing"])["box"] == 20);
    QVERIFY(json::parse(metadata["provenance"])["training_images"] == "60000");
    QVERIFY(json::parse(metadata["attributes"])[0] == "has a loop");
    QVERIFY(json::parse(metadata["quantities"])[1] == "stroke width in pixels");
    QCOMPARE(json::parse(metadata["branches"]).size(), 2U);
    const json heads = json::parse(metadata["heads"]);
    QCOMPARE(heads["pairwise"].size(), 45U);
    QCOMPARE(heads["pairwise"][1].dump(), std::string("[[\"0\"],[\"2\"]]"));
    QCOMPARE(heads["elimination"].size(), 1013U);
    QCOMPARE(heads["elimination"].back().size(), 10U);
    QCOMPARE(heads["dichotomies"][0].size(), 2U);
    for (const OnnxOutput& output : exported.outputs)
        QVERIFY2(!output.description.empty(), output.name.c_str());
}

void OnnxTest::isTheSameEachTime()
{
    QVERIFY(toOnnx(*support::tinyClassifier()).content == toOnnx(*support::tinyClassifier()).content);
}

void OnnxTest::refusesAStrategyThatIsMissing()
{
    const auto model = onTrunk({"no", "yes"}, smallTrunk({1, 8, 8}));
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("m.onnx").toStdString();
    const QString error =
        tests::errorOf<UsageError>([&] { exportOnnx(*model, std::vector{StrategyId::MultiTask}, file); });
    QVERIFY2(tests::isOneLineWith(error, "multi-task"), qPrintable(error));
    QVERIFY(!std::filesystem::exists(file));
}

RUNOFF_TEST(OnnxTest)
#include "onnx_test.moc"
