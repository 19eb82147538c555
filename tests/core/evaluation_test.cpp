#include "core/evaluation/evaluation.h"
#include "tests/support/near.h"

#include "core/evaluation/canvas_evaluation.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

class EvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countsEveryStrategy_data();
    void countsEveryStrategy();
    void countsLabels();
    void evaluatesSome();
    void reportsAndStops();
    void measuresTheTrunk();
    void matchesClassesByName();
    void comparesOtherNamesByOrder();
    void refusesCanvasesOfOneClass();
    void refuses_data();
    void refuses();
    void refusesAStrategyThatIsNotThere();

private:
    std::unique_ptr<ClassifierPlan> m_plan;
};

namespace {

Evaluation evaluated(ClassifierPlan& plan, const Dataset& dataset, std::vector<StrategyId> ids = {})
{
    return evaluate(plan, dataset, ids).value();
}

}  // namespace

void EvaluationTest::initTestCase()
{
    m_plan = std::make_unique<ClassifierPlan>(std::make_shared<const Classifier>(tests::brightestPixel()));
}

void EvaluationTest::countsEveryStrategy_data()
{
    QTest::addColumn<int>("id");
    for (const StrategyId id : tests::brightestPixel().strategies())
        QTest::newRow(toText(id).c_str()) << static_cast<int>(id);
}

void EvaluationTest::countsEveryStrategy()
{
    QFETCH(int, id);
    const Evaluation evaluation = evaluated(*m_plan, tests::brightPixels());
    QCOMPARE(evaluation.images, std::int64_t{6});
    const StrategyEvaluation& result = evaluation.strategies.at(static_cast<StrategyId>(id));
    QCOMPARE(result.accuracy, 5.0 / 6.0);
    QCOMPARE(result.confusion, (std::vector<std::vector<std::int64_t>>{{2, 0, 1}, {0, 2, 0}, {0, 0, 1}}));
    // sure of all, wrong once
    COMPARE_NEAR(result.ece, 1.0 / 6.0, 0.01);
    QVERIFY(result.microsecondsPerImage > 0.0);
    QCOMPARE(result.parameters, parameterCount(m_plan->classifier(), static_cast<StrategyId>(id)));
    QCOMPARE(result.forwardPasses, std::int64_t{static_cast<StrategyId>(id) == StrategyId::Specialists ? 3 : 1});
}

void EvaluationTest::countsLabels()
{
    Dataset dataset = tests::brightPixels();
    dataset.pixels[1] = 255;        // the first shows two things
    dataset.pixels[3 * 1 + 1] = 0;  // the second shows none
    const auto result = evaluated(*m_plan, dataset).strategies.at(StrategyId::MultiLabel);
    QCOMPARE(result.exactMatch, 3.0 / 6.0);
    // 4 labels right; 1 more than right beside the first, 1 wrong at the end; 1 missing at the second, 1 at the end
    QCOMPARE(result.f1, 2.0 * 4.0 / (2.0 * 4.0 + 2.0 + 2.0));
    QVERIFY(result.ece >= 0.0 && result.ece <= 1.0);
}

void EvaluationTest::evaluatesSome()
{
    const Evaluation evaluation =
        evaluated(*m_plan, tests::brightPixels(), {StrategyId::Pairwise, StrategyId::Specialists});
    QCOMPARE(evaluation.strategies.size(), std::size_t{2});
    QVERIFY(evaluation.strategies.contains(StrategyId::Pairwise));
}

void EvaluationTest::reportsAndStops()
{
    std::vector<std::int64_t> reported;
    std::stop_source stop;
    const Dataset dataset = tests::brightPixels();
    QVERIFY(evaluate(
        *m_plan, dataset, {}, [&](std::int64_t done) { reported.push_back(done); }, stop.get_token()));
    QCOMPARE(reported, std::vector<std::int64_t>{6});
    stop.request_stop();
    QVERIFY(!evaluate(*m_plan, dataset, {}, {}, stop.get_token()));
}

void EvaluationTest::measuresTheTrunk()
{
    QCOMPARE(trunkSoftmaxAccuracy(m_plan->classifier(), tests::brightPixels()), 5.0 / 6.0);
}

void EvaluationTest::matchesClassesByName()
{
    Dataset dataset = tests::brightPixels();
    dataset.classNames = {"right", "left", "middle"};
    for (std::uint8_t& label : dataset.labels)
        label = static_cast<std::uint8_t>((label + 1) % 3);
    const Evaluation evaluation = evaluated(*m_plan, dataset), plain = evaluated(*m_plan, tests::brightPixels());
    QCOMPARE(evaluation.strategies.size(), plain.strategies.size());
    for (const auto& [id, result] : plain.strategies) {
        QCOMPARE(evaluation.strategies.at(id).accuracy, result.accuracy);
        QCOMPARE(evaluation.strategies.at(id).confusion, result.confusion);  // in the model's order
        QCOMPARE(evaluation.strategies.at(id).exactMatch, result.exactMatch);
    }
    QCOMPARE(trunkSoftmaxAccuracy(m_plan->classifier(), dataset), 5.0 / 6.0);
    QCOMPARE(evaluatePairs(*m_plan, dataset, 20, 3), evaluatePairs(*m_plan, tests::brightPixels(), 20, 3));
    QCOMPARE(FittedImages(m_plan->classifier(), dataset).match(), ClassMatch::Reordered);
}

void EvaluationTest::comparesOtherNamesByOrder()
{
    Dataset dataset = tests::brightPixels();
    dataset.classNames = {"a", "b", "c"};
    QCOMPARE(evaluated(*m_plan, dataset).strategies.at(StrategyId::Softmax).accuracy, 5.0 / 6.0);
    QCOMPARE(FittedImages(m_plan->classifier(), dataset).match(), ClassMatch::ByOrder);
}

void EvaluationTest::refusesCanvasesOfOneClass()
{
    Dataset dataset = tests::brightPixels();
    dataset.labels.assign(dataset.labels.size(), 1);
    for (const QString& error : {tests::errorOf<UsageError>([&] { evaluatePairs(*m_plan, dataset, 1, 1); }),
                                 tests::errorOf<UsageError>([&] { evaluateCanvases(*m_plan, dataset, 1, 1); })})
        QVERIFY2(
            tests::isOneLineWith(error, "pixels: expected images of at least 2 classes to compose canvases, found 1"),
            qPrintable(error));
    Classifier without = m_plan->classifier();
    without.networkGroups.erase(StrategyId::MultiLabel);
    without.thresholds.clear();
    ClassifierPlan plan(std::make_shared<const Classifier>(without));
    const QString error = tests::errorOf<UsageError>([&] { evaluatePairs(plan, tests::brightPixels(), 1, 1); });
    QVERIFY2(tests::isOneLineWith(error, "expected a multi-label network"), qPrintable(error));
}

void EvaluationTest::refuses_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<QString>("says");
    Dataset other = tests::brightPixels();
    other.imageShape = {1, 3, 1};
    QTest::newRow("images of another shape") << other << "expects images of (1, 1, 3), found (1, 3, 1)";
    other = tests::brightPixels();
    other.classNames.push_back("above");
    QTest::newRow("more classes") << other << "expects 3 classes, found 4";
    other.classNames.resize(2);
    QTest::newRow("fewer classes") << other << "expects 3 classes, found 2";
    QTest::newRow("no images") << tests::brightPixels().subset({}) << "at least one image, found none";
}

void EvaluationTest::refuses()
{
    QFETCH(Dataset, dataset);
    QFETCH(QString, says);
    for (const QString& error :
         {tests::errorOf<UsageError>([&] { evaluated(*m_plan, dataset); }),
          tests::errorOf<UsageError>([&] { trunkSoftmaxAccuracy(m_plan->classifier(), dataset); }),
          tests::errorOf<UsageError>([&] { evaluatePairs(*m_plan, dataset, 1, 1); })})
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
}

void EvaluationTest::refusesAStrategyThatIsNotThere()
{
    Classifier without = tests::brightestPixel();
    without.heads.erase(StrategyId::Pairwise);
    ClassifierPlan plan(std::make_shared<const Classifier>(without));
    const QString error =
        tests::errorOf<UsageError>([&] { evaluated(plan, tests::brightPixels(), {StrategyId::Pairwise}); });
    QVERIFY2(tests::isOneLineWith(error, "pairwise"), qPrintable(error));
}

RUNOFF_TEST(EvaluationTest)
#include "evaluation_test.moc"
