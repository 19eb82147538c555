#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <limits>

using namespace core;

namespace {

Network lenet(Shape input)
{
    Random random(1);
    return makeNetwork(std::move(input), networkLayers("lenet", 10), random);
}

}  // namespace

class NetworkTest : public QObject {
    Q_OBJECT
private slots:
    void parameterCounts();
    void glorotLimits();
    void seedDecides();
    void trunkIsNetworkWithoutOutput();
    void refusesUnknownArchitecture();
    void checksParameters();
    void startsNormalizationsNeutral();
    void checksShortcuts_data();
    void checksShortcuts();
    void countsFeatures();
};

void NetworkTest::parameterCounts()
{
    QCOMPARE(parameterCount(lenet({1, 28, 28})), std::int64_t{2'380'938});
    QCOMPARE(parameterCount(lenet({3, 32, 32})), std::int64_t{3'233'482});
    QCOMPARE(outputShape(lenet({1, 28, 28})), (Shape{10}));
}

void NetworkTest::glorotLimits()
{
    const Network network = lenet({1, 28, 28});
    const double limit = std::sqrt(6.0 / (9.0 * (32 + 64)));
    float largest = 0.0F;
    for (const float weight : network.parameters[2].values())
        largest = std::max(largest, std::abs(weight));
    QVERIFY(largest <= limit && largest > 0.99 * limit);
    for (const float bias : network.parameters[3].values())
        QCOMPARE(bias, 0.0F);
}

void NetworkTest::seedDecides()
{
    QVERIFY(lenet({1, 28, 28}) == lenet({1, 28, 28}));
    Random other(2);
    QVERIFY(lenet({1, 28, 28}) != makeNetwork({1, 28, 28}, networkLayers("lenet", 10), other));
}

void NetworkTest::trunkIsNetworkWithoutOutput()
{
    for (const std::string& name : architectureNames()) {
        auto layers = trunkLayers(name);
        layers.emplace_back(Dense{7});
        QVERIFY(layers == networkLayers(name, 7));
    }
}

void NetworkTest::refusesUnknownArchitecture()
{
    try {
        trunkLayers("alexnet");
        QFAIL("expected a UsageError");
    } catch (const UsageError& error) {
        QVERIFY(std::string(error.what()).find("lenet-small") != std::string::npos);
    }
}

void NetworkTest::checksParameters()
{
    Network network = lenet({1, 28, 28});
    checkNetwork(network);
    network.parameters[1].values()[3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(checkNetwork(network), Error);
    network = lenet({1, 28, 28});
    network.parameters.emplace_back(Shape{1});
    QVERIFY_EXCEPTION_THROWN(checkNetwork(network), Error);
    network = lenet({1, 28, 28});
    network.parameters[0] = Tensor({32, 1, 9});
    QVERIFY_EXCEPTION_THROWN(checkNetwork(network), Error);
    Random random(1);
    QVERIFY_EXCEPTION_THROWN(makeNetwork({2, 2}, {Flatten{}}, random), Error);
    QVERIFY_EXCEPTION_THROWN(makeNetwork({1, 4, 4}, {Dense{2}}, random), Error);
}

void NetworkTest::startsNormalizationsNeutral()
{
    Random random(1);
    Network network = makeNetwork({2, 4, 4}, {BatchNormalization{}}, random);
    QCOMPARE(network.parameters, (std::vector<Tensor>{Tensor({2}, 1.0F), Tensor({2}), Tensor({2}), Tensor({2}, 1.0F)}));
    network.parameters[2].values()[0] = -1.0F;
    checkNetwork(network);
    network.parameters[3].values()[0] = -1.0F;
    QVERIFY_EXCEPTION_THROWN(checkNetwork(network), Error);
}

void NetworkTest::checksShortcuts_data()
{
    QTest::addColumn<QStringList>("layers");
    QTest::addColumn<QString>("problem");
    const QString same = "conv 3x3x4 pad 1";
    QTest::newRow("a pair") << QStringList{"shortcut", same, "add"} << "";
    QTest::newRow("two pairs") << QStringList{"shortcut", same, "add", "shortcut", same, "relu", same, "add"} << "";
    QTest::newRow("add alone") << QStringList{same, "add"} << "layer 2 (add): expected a shortcut";
    QTest::newRow("shortcut alone") << QStringList{"shortcut", same} << "layer 1 (shortcut): expected an add";
    QTest::newRow("two adds") << QStringList{"shortcut", same, "add", "add"} << "layer 4 (add): expected a shortcut";
    QTest::newRow("nested") << QStringList{"shortcut", same, "shortcut", same, "add", "add"}
                            << "layer 3 (shortcut): expected an add";
    QTest::newRow("nothing between") << QStringList{"shortcut", "add"} << "layer 2 (add): expected layers between";
    QTest::newRow("more channels") << QStringList{"shortcut", "conv 3x3x5 pad 1", "add"}
                                   << "layer 3 (add): expected the shape";
    QTest::newRow("smaller maps") << QStringList{"shortcut", "conv 3x3x4", "add"}
                                  << "layer 3 (add): expected the shape";
}

void NetworkTest::checksShortcuts()
{
    QFETCH(QStringList, layers);
    QFETCH(QString, problem);
    Network network{{4, 6, 6}, {}, {}};
    for (const QString& layer : layers)
        network.layers.push_back(layerFromText(layer.toStdString()));
    const QString found = tests::errorOf<Error>([&] { layerShapes(network); });
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : tests::isOneLineWith(found, problem), qPrintable(found));
}

void NetworkTest::countsFeatures()
{
    QCOMPARE(featureCount("lenet", {1, 28, 28}), std::int64_t{256});
    QCOMPARE(featureCount("lenet-deep", {3, 32, 32}), std::int64_t{128});
    QCOMPARE(featureCount("resnet-small", {3, 32, 32}), std::int64_t{256});
    QVERIFY_EXCEPTION_THROWN(featureCount("resnet-small", {3, 4, 4}), Error);
}

RUNOFF_TEST(NetworkTest)
#include "network_test.moc"
