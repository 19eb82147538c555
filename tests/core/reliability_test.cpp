#include "core/data/hold_out.h"
#include "core/evaluation/reliability.h"
#include "tests/support/near.h"

#include "core/base/random.h"
#include "core/evaluation/canvas_evaluation.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/model_calibration.h"
#include "core/strategy/strategy.h"
#include "core/tensor/operations.h"
#include "core/training/preparation.h"
#include "core/training/train_classifier.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

using namespace core;

class ReliabilityTest : public QObject {
    Q_OBJECT

private slots:
    void countsBins();
    void countsYesAndNo();
    void knowsPerfection();
    void scales();
    void measuresAModel();
    void agreesWithEvaluate();
    void findsItsHeldOutImagesAgain_data();
    void findsItsHeldOutImagesAgain();
    void measuresCanvases();
};

namespace {

Recipe ofAllStrategies()
{
    Recipe recipe;
    recipe.name = "tiny";
    recipe.architecture = "lenet-small";
    recipe.strategies = {allStrategies.begin(), allStrategies.end()};
    recipe.epochs = recipe.headEpochs = recipe.multiLabelEpochs = recipe.specialistEpochs = 2;
    recipe.batch = recipe.headBatch = 16;
    recipe.heldShare = 0.2;
    return recipe;
}

/// Trained once for all tests.
const Classifier& trained()
{
    static const Classifier classifier = trainClassifier(tests::tinyData(), ofAllStrategies(), {}, {}, {})->classifier;
    return classifier;
}

}  // namespace

void ReliabilityTest::countsBins()
{
    // Two in the bin of .8, one right; one in the last bin, right.
    const Tensor probabilities({3, 2}, {0.81F, 0.19F, 0.83F, 0.17F, 0.0F, 1.0F});
    const std::vector<int> said{0, 0, 1}, labels{0, 1, 1};
    const Reliability result = reliability(probabilities, said, labels);
    QCOMPARE(result.bins.size(), std::size_t{15});
    QCOMPARE(result.bins[12].images, 2);
    COMPARE_NEAR(result.bins[12].confidence, 0.82, 1e-6);
    COMPARE_NEAR(result.bins[12].accuracy, 0.5, 1e-6);
    QCOMPARE(result.bins[14].images, 1);
    COMPARE_NEAR(result.ece, (1.64 - 1.0) / 3, 1e-6);
    COMPARE_NEAR(result.brier, (2 * 0.19 * 0.19 + 2 * 0.83 * 0.83) / 3, 1e-6);
}

void ReliabilityTest::countsYesAndNo()
{
    const Reliability result = binaryReliability(std::vector{0.9F, 0.1F, 0.1F}, std::vector{1, 0, 1});
    COMPARE_NEAR(result.brier, (0.01 + 0.01 + 0.81) / 3, 1e-6);
    COMPARE_NEAR(result.ece, (0.1 + std::abs(0.2 - 1.0)) / 3, 1e-6);
}

void ReliabilityTest::knowsPerfection()
{
    const Reliability result = reliability(Tensor({2, 2}, {1, 0, 0, 1}), std::vector{0, 1}, std::vector{0, 1});
    COMPARE_NEAR(result.ece, 0.0, 1e-6);
    COMPARE_NEAR(result.brier, 0.0, 1e-6);
}

void ReliabilityTest::scales()
{
    // Far too sure: right in three of four, says .9975.
    Tensor scores({400, 2});
    std::vector<int> labels, said;
    for (std::int64_t n = 0; n < 400; ++n) {
        scores.row(n)[0] = 6.0F;
        labels.push_back(n % 4 == 0);
        said.push_back(0);
    }
    const Calibrator plain{.scales = {}}, fitted = fitCalibrator(scores, labels, false);
    QVERIFY(fitted.temperature > 3.0F);
    COMPARE_NEAR(std::round(100 * fitted.probabilities(scores).row(0)[0]), 75.0, 1e-6);
    QVERIFY(reliability(fitted.probabilities(scores), said, labels).ece
            < reliability(plain.probabilities(scores), said, labels).ece);
    const Calibrator sigmoids = fitCalibrator(scores, labels, true);
    QCOMPARE(sigmoids.scales.size(), std::size_t{2});
    COMPARE_NEAR(sigmoids.probabilities(scores).row(0)[0], 0.75F, 0.02F);
}

void ReliabilityTest::measuresAModel()
{
    const TrainTest data = tests::tinyData();
    const Recipe recipe = ofAllStrategies();
    Classifier classifier = trained();
    QVERIFY(!heldOutOf(classifier, data.train));
    TrainingOutcome outcome;
    addProvenance(outcome, data, recipe);
    classifier.provenance = outcome.classifier.provenance;
    const auto held = heldOutOf(classifier, data.train);
    QVERIFY(held);
    QCOMPARE(held->size(), 36);
    QVERIFY(!heldOutOf(classifier, data.test));
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    const ModelCalibration all = measureCalibration(plan, data.test, held),
                           some = measureCalibration(plan, data.test, std::nullopt);
    QCOMPARE(all.strategies.size(), allStrategies.size());
    QCOMPARE(all.specialists.size(), std::size_t{3});
    for (const auto& [id, record] : all.strategies) {
        std::int64_t images = 0;
        for (const auto& bin : record.before.bins)
            images += bin.images;
        QCOMPARE(images, data.test.size());
        QVERIFY(record.after);
        QCOMPARE(some.strategies.at(id).after.has_value(), id == StrategyId::Softmax || id == StrategyId::Specialists);
    }
    QCOMPARE(all.strategies.at(StrategyId::Softmax).temperature.value(), classifier.temperature);
}

void ReliabilityTest::agreesWithEvaluate()
{
    // Strategies with networks of their own are not all sigmoids: multi-task and cascade state one distribution. Nor is
    // softmax scaled before.
    const TrainTest data = tests::tinyData();
    Classifier classifier = trained();
    classifier.temperature = 3.0F;
    ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
    const ModelCalibration calibration = measureCalibration(plan, data.test, std::nullopt);
    const Evaluation evaluation = evaluate(plan, data.test, {}).value();
    QCOMPARE(evaluation.strategies.size(), allStrategies.size());
    for (const auto& [id, result] : evaluation.strategies) {
        const double before = calibration.strategies.at(id).before.ece;
        COMPARE_NEAR(result.ece, before, 1e-4);
        QCOMPARE(result.ece == result.eceStated, id != StrategyId::Softmax);
    }
    COMPARE_NEAR(evaluation.strategies.at(StrategyId::Softmax).eceStated,
                 calibration.strategies.at(StrategyId::Softmax).after->ece, 1e-4);
    const ModelCalibration some = *measureCalibration(
        plan, data.test, std::nullopt, {.progress = {}, .stop = {}, .strategies = {StrategyId::Pairwise}});
    QCOMPARE(some.strategies.size(), std::size_t{1});
    QVERIFY(some.specialists.empty());
}

void ReliabilityTest::findsItsHeldOutImagesAgain_data()
{
    QTest::addColumn<QList<int>>("classes");
    QTest::addColumn<int>("stride");
    QTest::addColumn<double>("fraction");
    QTest::newRow("all") << QList<int>{} << 1 << 1.0;
    QTest::newRow("every third") << QList<int>{} << 3 << 1.0;
    QTest::newRow("a third of them") << QList<int>{} << 1 << 1.0 / 3.0;
    QTest::newRow("some classes, every second, half of them") << QList<int>{2, 0} << 2 << 0.5;
}

void ReliabilityTest::findsItsHeldOutImagesAgain()
{
    QFETCH(QList<int>, classes);
    QFETCH(int, stride);
    QFETCH(double, fraction);
    const TrainTest whole = tests::tinyData();
    const Selection selection{
        .classes = {classes.begin(), classes.end()}, .stride = stride, .fraction = fraction, .seed = 7};
    const TrainTest data = selectedForTraining(whole, selection);
    Recipe recipe;
    recipe.seed = 7;
    recipe.heldShare = 0.2;
    recipe.selection = selection;
    TrainingOutcome outcome;
    outcome.classifier.classNames = data.train.classNames;
    addProvenance(outcome, data, recipe);
    const auto held = heldOutOf(outcome.classifier, whole.train);
    QVERIFY(held);
    const Dataset expected = split(data.train, 0.2, derivedSeed(7, "held out")).held;
    QVERIFY(held->pixels == expected.pixels && held->labels == expected.labels);
    QVERIFY(!heldOutOf(outcome.classifier, whole.test));
    if (stride == 1 && fraction == 1.0)
        return;
    for (const char* key :
         {"stride", "fraction", "selected_classes", "selection_seed"})  // as earlier versions wrote it
        outcome.classifier.provenance.erase(key);
    QVERIFY(!heldOutOf(outcome.classifier, whole.train));
    QVERIFY(heldOutOf(outcome.classifier, data.train));
}

void ReliabilityTest::measuresCanvases()
{
    const TrainTest data = tests::tinyData({.side = 28, .perClass = 20});
    Recipe recipe;
    recipe.name = "tiny";
    recipe.architecture = "lenet-small";
    recipe.strategies = {StrategyId::Softmax, StrategyId::MultiLabel};
    recipe.epochs = recipe.headEpochs = recipe.multiLabelEpochs = 1;
    const auto classifier = std::make_shared<const Classifier>(trainClassifier(data, recipe, {}, {}, {})->classifier);
    ClassifierPlan plan(classifier);
    const auto records = evaluateCanvases(plan, data.test, 20, 1);
    std::vector<std::string> kinds;
    for (const CanvasRecord& record : records) {
        kinds.push_back(record.kind);
        QCOMPARE(record.canvases, 20);
        QCOMPARE(record.f1.size(), std::size_t{3});
        QVERIFY(record.exactMatch >= 0.0 && record.exactMatch <= 1.0 && record.meanF1 >= 0.0 && record.meanF1 <= 1.0);
    }
    QCOMPARE(kinds, (std::vector<std::string>{"none", "one", "two side by side", "two overlapping", "three"}));
    QCOMPARE(evaluateCanvases(plan, data.test, 20, 1).back().exactMatch, records.back().exactMatch);
}

RUNOFF_TEST(ReliabilityTest)
#include "reliability_test.moc"
