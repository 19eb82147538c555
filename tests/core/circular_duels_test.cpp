#include "core/base/random.h"
#include "core/data/catalogue.h"
#include "core/evaluation/evaluation.h"
#include "core/model/model_file.h"
#include "core/strategy/decisions.h"
#include "tests/support/brightest_pixel.h"
#include "tests/support/full_set.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <utility>

using namespace core;

/// Circular triads: three classes of which a beats b, b beats c and c beats a.
class CircularDuelsTest : public QObject {
    Q_OBJECT

private slots:
    void countsAsKendallDoes_data();
    void countsAsKendallDoes();
    void hasAMost_data();
    void hasAMost();
    void aSoftmaxNeverContradictsItself();
    void aSoftmaxNeverContradictsItselfOnDigits();
    void evaluatesThem();
};

namespace {

using Floats = std::vector<float>;

PairwiseTrace decided(const Floats& logits, int classes)
{
    return std::get<PairwiseTrace>(decidePairwise(logits, classes).trace);
}

/// The logits of duels in which `beats` tells the winner.
template <typename Beats>
Floats duelsOf(int classes, const Beats& beats)
{
    Floats logits;
    for (int low = 0; low < classes; ++low)
        for (int high = low + 1; high < classes; ++high) {
            logits.push_back(beats(low, high) ? 1.0F : -1.0F);
            logits.push_back(0.0F);
        }
    return logits;
}

/// The duels that the logits of a softmax imply.
Floats duelsOfSoftmax(std::span<const float> logits)
{
    Floats duels;
    for (std::size_t low = 0; low < logits.size(); ++low)
        for (std::size_t high = low + 1; high < logits.size(); ++high)
            duels.insert(duels.end(), {logits[low], logits[high]});
    return duels;
}

}  // namespace

void CircularDuelsTest::countsAsKendallDoes_data()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {3, 4, 5, 10, 26})
        QTest::newRow(qPrintable(QString("%1 classes").arg(classes))) << classes;
}

void CircularDuelsTest::countsAsKendallDoes()
{
    QFETCH(const int, classes);
    Random random(static_cast<std::uint64_t>(classes));
    for (int repeat = 0; repeat < 50; ++repeat) {
        const PairwiseTrace trace =
            decided(duelsOf(classes, [&](int, int) { return random.uniform() < 0.5; }), classes);
        const int squares =
            std::inner_product(trace.hardVotes.begin(), trace.hardVotes.end(), trace.hardVotes.begin(), 0);
        const double expected = classes * (classes - 1) * (2 * classes - 1) / 12.0 - squares / 2.0;
        QCOMPARE(static_cast<double>(trace.cycles.size()), expected);
        QVERIFY(std::cmp_less_equal(trace.cycles.size(), mostCircularTriads(classes)));
    }
}

void CircularDuelsTest::hasAMost_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("most");
    QTest::newRow("2 classes") << 2 << 0;
    QTest::newRow("3 classes") << 3 << 1;
    QTest::newRow("4 classes") << 4 << 2;
    QTest::newRow("7 classes") << 7 << 14;
    QTest::newRow("10 classes") << 10 << 40;
}

/// In a circle of classes, each beats the half that follows it.
void CircularDuelsTest::hasAMost()
{
    QFETCH(const int, classes);
    QFETCH(const int, most);
    QCOMPARE(mostCircularTriads(classes), std::int64_t{most});
    const PairwiseTrace trace =
        decided(duelsOf(classes, [&](int low, int high) { return 2 * (high - low) <= classes; }), classes);
    QCOMPARE(static_cast<int>(trace.cycles.size()), most);
}

void CircularDuelsTest::aSoftmaxNeverContradictsItself()
{
    Random random(1);
    for (int repeat = 0; repeat < 1000; ++repeat) {
        Floats logits(10);
        const double spread = std::pow(10.0, random.uniform(-6.0, 3.0));
        for (float& logit : logits)
            logit = static_cast<float>(spread * random.normal());
        QVERIFY(decided(duelsOfSoftmax(logits), 10).cycles.empty());
    }
}

void CircularDuelsTest::aSoftmaxNeverContradictsItselfOnDigits()
{
    if (!tests::fullSet("mnist"))
        QSKIP("needs mnist in RUNOFF_DATA_DIR");
    const Dataset test = openDataset("mnist", dataPlaces({}), coreFormats()).test;
    const std::filesystem::path path =
        std::filesystem::path(RUNOFF_SOURCE_DIR) / "resources/models/digits-lenet.safetensors";
    ClassifierPlan plan(std::make_shared<const Classifier>(readModel(path)));
    const Tensor softmax = plan.logits(test.images(0, test.size())).softmax;
    for (std::int64_t i = 0; i < test.size(); ++i)
        QVERIFY(decided(duelsOfSoftmax(softmax.row(i)), 10).cycles.empty());
}

void CircularDuelsTest::evaluatesThem()
{
    // Duels that do not depend on the image: 0 beats 1, 1 beats 2, 2 beats 0.
    Classifier circling = tests::brightestPixel();
    HeadGroup& pairs = circling.heads.at(StrategyId::Pairwise);
    std::ranges::fill(pairs.weights.values(), 0.0F);
    const Floats leads{1, 0, 0, 1, 1, 0};  // (0,1) (0,2) (1,2)
    std::ranges::copy(leads, pairs.bias.values().begin());
    ClassifierPlan plan(std::make_shared<const Classifier>(circling));
    const std::vector<StrategyId> ids{StrategyId::Pairwise, StrategyId::Softmax};
    const Evaluation evaluation = evaluate(plan, tests::brightPixels(), ids).value();
    const StrategyEvaluation& pairwise = evaluation.strategies.at(StrategyId::Pairwise);
    QVERIFY(pairwise.circles == (CircularDuels{evaluation.images, pairwise.right, evaluation.images}));
    QVERIFY(pairwise.right > 0 && pairwise.right < evaluation.images);
    QVERIFY(evaluation.strategies.at(StrategyId::Softmax).circles == CircularDuels{});

    ClassifierPlan straight(std::make_shared<const Classifier>(tests::brightestPixel()));
    QVERIFY(evaluate(straight, tests::brightPixels(), ids)->strategies.at(StrategyId::Pairwise).circles
            == CircularDuels{});
}

RUNOFF_TEST(CircularDuelsTest)
#include "circular_duels_test.moc"
