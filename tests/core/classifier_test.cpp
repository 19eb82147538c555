#include "core/strategy/classifier.h"

#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "core/strategy/networks.h"
#include "core/strategy/strategy.h"
#include "tests/support/network_groups.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <utility>

using namespace core;

using ClassifierChange = std::function<void(Classifier&)>;
using Ids = std::vector<StrategyId>;

class ClassifierTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsAWholeOne();
    void acceptsParts_data();
    void acceptsParts();
    void refuses_data();
    void refuses();
    void listsItsStrategies();
    void countsParametersOfTheReference_data();
    void countsParametersOfTheReference();
    void countsParametersOfOwnNetworks();
    void countsForwardPasses();
    void visitsEachNetworkOnce_data();
    void visitsEachNetworkOnce();
    void changesTheNetworkThatItVisits();
};

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

HeadGroup zeroHeads(std::int64_t outputs, std::int64_t features)
{
    return {.weights = Tensor({outputs, features}), .bias = Tensor({outputs})};
}

/// Three classes, 2 x 2 pictures, four features; every strategy.
Classifier tiny()
{
    Random random(1);
    Classifier made;
    made.name = "tiny";
    made.classNames = {"0", "1", "2"};
    made.preprocessing = {.channels = 1, .height = 2, .width = 2};
    made.trunk = makeNetwork({1, 2, 2}, {Flatten{}, Dense{4}, Relu{}}, random);
    made.trunkSoftmax = zeroHeads(3, 4);
    for (const StrategyId id : headGroupsFor(allStrategies))
        made.heads[id] = zeroHeads(strategy(id).heads(3).outputs, 4);
    made.thresholds = {0.5F, 0.5F, 0.5F};
    made.specialistScales.resize(3);
    tests::addNetworkGroups(made, random);
    made.records[StrategyId::Softmax] = {.accuracy = 0.9, .confusion = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, .images = 3};
    return made;
}

}  // namespace

void ClassifierTest::acceptsAWholeOne()
{
    checkClassifier(tiny());
}

void ClassifierTest::acceptsParts_data()
{
    QTest::addColumn<ClassifierChange>("change");
    QTest::newRow("softmax only") << ClassifierChange([](Classifier& c) {
        std::erase_if(c.heads, [](const auto& group) { return group.first != StrategyId::Softmax; });
        c.networkGroups.erase(StrategyId::MultiLabel);
        c.thresholds.clear();
        c.networkGroups.erase(StrategyId::Specialists);
        c.specialistScales.clear();
    });
    QTest::newRow("own networks only") << ClassifierChange([](Classifier& c) { c.heads.clear(); });
    QTest::newRow("no records") << ClassifierChange([](Classifier& c) { c.records.clear(); });
    QTest::newRow("negative slope") << ClassifierChange([](Classifier& c) { c.specialistScales[0].slope = -1.0F; });
}

void ClassifierTest::acceptsParts()
{
    QFETCH(ClassifierChange, change);
    Classifier made = tiny();
    change(made);
    checkClassifier(made);
}

void ClassifierTest::refuses_data()
{
    QTest::addColumn<ClassifierChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const ClassifierChange& change, const char* says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "nothing at all", [](Classifier& c) { c = {}; }, "at least 2 classes");
    row(
        "one class", [](Classifier& c) { c.classNames = {"0"}; }, "at least 2 classes");
    row(
        "more classes than labels", [](Classifier& c) { c.classNames.assign(257, "x"); }, "at most 256 classes");
    row(
        "as many classes as labels", [](Classifier& c) { c.classNames.assign(256, "x"); }, "class names");
    row(
        "more classes than bits", [](Classifier& c) { c.classNames.assign(32, "x"), c.ownHeads[3] = {}; },
        "at most 31 classes for heads from scratch, found 32");
    row(
        "as many classes as bits",
        [](Classifier& c) {
            c.classNames.assign(31, "x");
            c.ownHeads[3] = {};
        },
        "class names");
    row(
        "a name twice",
        [](Classifier& c) {
            c.classNames = {"0", "1", "0"};
        },
        "class names");
    row(
        "an empty name", [](Classifier& c) { c.classNames[1].clear(); }, "class names");
    row(
        "other preprocessing", [](Classifier& c) { c.preprocessing.width = 3; }, "(1, 2, 3)");
    row(
        "trunk without parameters", [](Classifier& c) { c.trunk.parameters.clear(); }, "trunk");
    row(
        "trunk not finite", [](Classifier& c) { c.trunk.parameters[0].values()[0] = notANumber; }, "trunk");
    row(
        "trunk without features",
        [](Classifier& c) {
            c.trunk.layers.clear();
            c.trunk.parameters.clear();
        },
        "features (F)");
    row(
        "temperature 0", [](Classifier& c) { c.temperature = 0.0F; }, "temperature");
    row(
        "temperature not a number", [](Classifier& c) { c.temperature = notANumber; }, "temperature");
    row(
        "no trunk softmax", [](Classifier& c) { c.trunkSoftmax = {}; }, "trunk softmax");
    row(
        "head of other features", [](Classifier& c) { c.heads[StrategyId::Pairwise] = zeroHeads(6, 5); }, "pairwise");
    row(
        "head of other outputs", [](Classifier& c) { c.heads[StrategyId::Elimination] = zeroHeads(10, 4); },
        "elimination");
    row(
        "bias too short", [](Classifier& c) { c.heads[StrategyId::Softmax].bias = Tensor({2}); }, "softmax bias");
    row(
        "head not finite", [](Classifier& c) { c.heads[StrategyId::Softmax].bias.values()[0] = notANumber; }, "finite");
    row(
        "heads of one that asks another's", [](Classifier& c) { c.heads[StrategyId::Ddag] = zeroHeads(6, 4); },
        "expected to use the heads of pairwise");
    row(
        "heads of own networks", [](Classifier& c) { c.heads[StrategyId::MultiLabel] = zeroHeads(3, 4); },
        "multi-label");
    row(
        "multi-label networks for two",
        [](Classifier& c) {
            NetworkGroup& group = c.networkGroups[StrategyId::MultiLabel];
            group.networks.push_back(group.networks.front());
        },
        "multi-label: expected 1 networks, found 2");
    row(
        "a constant of the specialists",
        [](Classifier& c) { c.networkGroups[StrategyId::Specialists].constants = {1.0F}; },
        "specialists: expected 0 constants, found 1");
    row(
        "multi-label of two outputs",
        [](Classifier& c) {
            Random r(1);
            c.networkGroups[StrategyId::MultiLabel].networks = {makeNetwork({1, 2, 2}, {Flatten{}, Dense{2}}, r)};
        },
        "multi-label");
    row(
        "multi-label of another input",
        [](Classifier& c) {
            Random r(1);
            c.networkGroups[StrategyId::MultiLabel].networks = {makeNetwork({1, 2, 3}, {Flatten{}, Dense{3}}, r)};
        },
        "multi-label, network 0, input");
    row(
        "too few thresholds", [](Classifier& c) { c.thresholds.pop_back(); }, "thresholds");
    row(
        "threshold 1", [](Classifier& c) { c.thresholds[1] = 1.0F; }, "thresholds");
    row(
        "threshold not a number", [](Classifier& c) { c.thresholds[1] = notANumber; }, "thresholds");
    row(
        "too few specialists", [](Classifier& c) { c.networkGroups[StrategyId::Specialists].networks.pop_back(); },
        "specialists: expected 3 networks, found 2");
    row(
        "too few scales", [](Classifier& c) { c.specialistScales.pop_back(); }, "scales");
    row(
        "scale not finite", [](Classifier& c) { c.specialistScales[2].offset = notANumber; }, "class \"2\"");
    row(
        "specialist of two outputs",
        [](Classifier& c) {
            Random r(1);
            c.networkGroups[StrategyId::Specialists].networks[1] = makeNetwork({1, 2, 2}, {Flatten{}, Dense{2}}, r);
        },
        "specialists, network 1, outputs");
    row(
        "specialist not finite",
        [](Classifier& c) {
            c.networkGroups[StrategyId::Specialists].networks[1].parameters[0].values()[0] = notANumber;
        },
        "specialists, network 1");
    row(
        "confusion of two rows", [](Classifier& c) { c.records[StrategyId::Softmax].confusion.pop_back(); },
        "confusion rows");
    row(
        "confusion of two columns", [](Classifier& c) { c.records[StrategyId::Softmax].confusion[1].pop_back(); },
        "confusion columns");
    row(
        "a count below 0", [](Classifier& c) { c.records[StrategyId::Softmax].confusion[1][1] = -1; }, "counts");
    row(
        "accuracy above 1", [](Classifier& c) { c.records[StrategyId::Softmax].accuracy = 1.1; }, "accuracy");
    row(
        "trunk accuracy not a number", [](Classifier& c) { c.trunkSoftmaxAccuracy = static_cast<double>(notANumber); },
        "accuracy");
    row(
        "no strategy",
        [](Classifier& c) {
            c.heads.clear();
            c.networkGroups.clear();
        },
        "at least one strategy");
    row(
        "tasks of unknown classes",
        [](Classifier& c) {
            c.classNames = {"a", "b", "c"};
        },
        "multi-task: expected classes");
    row(
        "networks of a strategy with heads", [](Classifier& c) { c.networkGroups[StrategyId::Softmax] = {}; },
        "softmax: expected heads on the trunk, found separate networks");
    row(
        "networks and heads of one strategy",
        [](Classifier& c) {
            c.heads[StrategyId::Specialists] = {Tensor({3, 4}), Tensor({3})};
        },
        "specialists: expected heads on the trunk or separate networks, found both");
    row(
        "heads of a strategy with networks only",
        [](Classifier& c) {
            c.heads[StrategyId::Cascade] = {Tensor({3, 4}), Tensor({3})};
        },
        "cascade: expected separate networks, found heads on the trunk");
    row(
        "a cascade without its gate", [](Classifier& c) { c.networkGroups[StrategyId::Cascade].networks.pop_back(); },
        "expected 2 networks, found 1");
    row(
        "a gate of three branches",
        [](Classifier& c) {
            Random r(1);
            c.networkGroups[StrategyId::Cascade].networks[0] = makeNetwork({1, 2, 2}, {Flatten{}, Dense{3}}, r);
        },
        "cascade, network 0, outputs");
    row(
        "a task too few",
        [](Classifier& c) {
            Random r(1);
            c.networkGroups[StrategyId::MultiTask].networks[0] = makeNetwork({1, 2, 2}, {Flatten{}, Dense{7}}, r);
        },
        "multi-task, network 0, outputs");
    row(
        "no mean of a quantity", [](Classifier& c) { c.networkGroups[StrategyId::MultiTask].constants.pop_back(); },
        "expected 4 constants, found 3");
    row(
        "a mean that is no number",
        [](Classifier& c) { c.networkGroups[StrategyId::MultiTask].constants[0] = notANumber; },
        "multi-task, constants");
}

void ClassifierTest::refuses()
{
    QFETCH(ClassifierChange, change);
    QFETCH(QString, says);
    Classifier made = tiny();
    change(made);
    try {
        checkClassifier(made);
        QFAIL("expected an Error");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(says), error.what());
        QVERIFY(!QString(error.what()).contains('\n'));
    }
}

void ClassifierTest::listsItsStrategies()
{
    Classifier made = tiny();
    QCOMPARE(made.strategies(), Ids(allStrategies.begin(), allStrategies.end()));
    made.heads.erase(StrategyId::Pairwise);
    made.networkGroups.erase(StrategyId::MultiLabel);
    QCOMPARE(made.strategies(),
             (Ids{StrategyId::Softmax, StrategyId::Elimination, StrategyId::Specialists, StrategyId::Dichotomies,
                  StrategyId::Ecoc, StrategyId::MultiTask, StrategyId::Cascade}));
    QVERIFY(Classifier{}.strategies().empty());
}

void ClassifierTest::countsParametersOfTheReference_data()
{
    QTest::addColumn<Shape>("input");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<qint64>("parameters");
    QTest::newRow("ten outputs, 28 x 28") << Shape{1, 28, 28} << 10 << qint64{2380938};
    QTest::newRow("ten outputs, 32 x 32 x 3") << Shape{3, 32, 32} << 10 << qint64{3233482};
    QTest::newRow("45 pairs") << Shape{1, 28, 28} << 90 << qint64{2378368 + 90 * 257};
    QTest::newRow("1,013 subsets") << Shape{1, 28, 28} << 5110 << qint64{2378368 + 5110 * 257};
}

void ClassifierTest::countsParametersOfTheReference()
{
    QFETCH(Shape, input);
    QFETCH(int, outputs);
    Random random(1);
    Classifier made;
    made.trunk = makeNetwork(input, trunkLayers("lenet"), random);
    made.heads[StrategyId::Softmax] = zeroHeads(outputs, 256);
    QTEST(qint64{parameterCount(made, StrategyId::Softmax)}, "parameters");
}

void ClassifierTest::countsParametersOfOwnNetworks()
{
    Classifier made = tiny();
    QCOMPARE(parameterCount(made, StrategyId::MultiLabel), std::int64_t{4 * 3 + 3});
    QCOMPARE(parameterCount(made, StrategyId::Specialists), std::int64_t{3 * (4 + 1)});
    QCOMPARE(parameterCount(made, StrategyId::MultiTask), std::int64_t{(3 + 3 + 2) * (4 + 1)});
    QCOMPARE(parameterCount(made, StrategyId::Cascade), std::int64_t{(2 + 3) * (4 + 1)});
    made.networkGroups.erase(StrategyId::MultiLabel);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, parameterCount(made, StrategyId::MultiLabel));
}

void ClassifierTest::countsForwardPasses()
{
    const Classifier made = tiny();
    for (const StrategyId id : allStrategies)
        QCOMPARE(forwardPasses(made, id), std::int64_t{id == StrategyId::Specialists ? 3
                                                       : id == StrategyId::Cascade   ? 2
                                                                                     : 1});
}

void ClassifierTest::visitsEachNetworkOnce_data()
{
    QTest::addColumn<bool>("ownHeads");
    QTest::addColumn<QStringList>("names");
    const QStringList groups{"networks.multi-label.0", "networks.specialists.0", "networks.specialists.1",
                             "networks.specialists.2", "networks.multi-task.0",  "networks.cascade.0",
                             "networks.cascade.1"};
    QTest::newRow("heads on the trunk") << false << (QStringList{"trunk"} + groups);
    QTest::newRow("heads from scratch") << true << (QStringList{"trunk", "own_heads.3", "own_heads.7"} + groups);
}

void ClassifierTest::visitsEachNetworkOnce()
{
    QFETCH(bool, ownHeads);
    Classifier made = tiny();
    if (ownHeads) {
        Random random(2);
        made.heads.clear();
        made.ownHeads = {{3, makeNetwork({1, 2, 2}, {Flatten{}, Dense{2}}, random)},
                         {7, makeNetwork({1, 2, 2}, {Flatten{}, Dense{3}}, random)}};
    }
    checkClassifier(made);
    QStringList names;
    std::set<NetworkPlace> places;
    std::set<const Network*> networks;
    forEachNetwork(std::as_const(made), [&](const NetworkPlace& place, const Network& network) {
        names << QString::fromStdString(toText(place));
        places.insert(place);
        networks.insert(&network);
    });
    QTEST(names, "names");
    QCOMPARE(places.size(), static_cast<std::size_t>(names.size()));
    QCOMPARE(networks.size(), static_cast<std::size_t>(names.size()));
    std::set<const Network*> again;
    forEachNetwork(made, [&](const NetworkPlace& place, Network& network) {
        QVERIFY(places.contains(place));
        again.insert(&network);
    });
    QVERIFY(again == networks);
}

void ClassifierTest::changesTheNetworkThatItVisits()
{
    Classifier made = tiny();
    forEachNetwork(made, [](const NetworkPlace&, Network& network) {
        for (Tensor& parameter : network.parameters)
            parameter = Tensor(parameter.shape());
    });
    QVERIFY(made.trunk != tiny().trunk && made.networkGroups != tiny().networkGroups);
    forEachNetwork(std::as_const(made), [](const NetworkPlace&, const Network& network) {
        for (const Tensor& parameter : network.parameters)
            QVERIFY(std::ranges::all_of(parameter.values(), [](float value) { return value == 0.0F; }));
    });
}

RUNOFF_TEST(ClassifierTest)
#include "classifier_test.moc"
