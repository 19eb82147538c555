#include "core/strategy/decisions.h"
#include "tests/support/near.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <numeric>

using namespace core;

using Floats = std::vector<float>;

class SoftmaxTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void measuresMarginAndEntropy();
    void temperatureFlattens();
    void survivesExtremes();
    void refusesNonsense();
    void findsTheTemperature_data();
    void findsTheTemperature();
    void keepsTheTemperatureInRange();
};

void SoftmaxTest::decides_data()
{
    QTest::addColumn<Floats>("logits");
    QTest::addColumn<int>("winner");
    QTest::addColumn<int>("runnerUp");
    QTest::newRow("first") << Floats{3, 1, 2} << 0 << 2;
    QTest::newRow("last") << Floats{1, 2, 3} << 2 << 1;
    QTest::newRow("negative") << Floats{-5, -1, -3} << 1 << 2;
    QTest::newRow("all equal: the first") << Floats{1, 1, 1} << 0 << 1;
    QTest::newRow("two classes") << Floats{0, 1} << 1 << 0;
    QTest::newRow("far beyond exp") << Floats{0, 900, 1000} << 2 << 1;
}

void SoftmaxTest::decides()
{
    QFETCH(Floats, logits);
    const Verdict verdict = decideSoftmax(logits);
    QCOMPARE(verdict.strategy, StrategyId::Softmax);
    QTEST(verdict.winner.value(), "winner");
    QTEST(std::get<SoftmaxTrace>(verdict.trace).runnerUp, "runnerUp");
    QCOMPARE(verdict.forwardPasses, std::int64_t{1});
    COMPARE_NEAR(std::accumulate(verdict.scores.begin(), verdict.scores.end(), 0.0), 1.0, 1e-6);
}

void SoftmaxTest::measuresMarginAndEntropy()
{
    const Verdict verdict = decideSoftmax(Floats{std::log(0.5F), std::log(0.25F), std::log(0.25F)});
    const auto& trace = std::get<SoftmaxTrace>(verdict.trace);
    COMPARE_NEAR(trace.margin, 0.25, 1e-6);
    COMPARE_NEAR(trace.entropy, 1.5 * std::log(2.0), 1e-6);
    const auto even = std::get<SoftmaxTrace>(decideSoftmax(Floats(10, 2.0F)).trace);
    COMPARE_NEAR(even.entropy, std::log(10.0), 1e-6);
    QCOMPARE(even.margin, 0.0);
}

void SoftmaxTest::temperatureFlattens()
{
    const Floats logits{1, 4, 2};
    const Verdict cold = decideSoftmax(logits, 0.5F), hot = decideSoftmax(logits, 5.0F);
    QCOMPARE(cold.scores, softmax(Floats{2, 8, 4}));
    QCOMPARE(cold.winner, hot.winner);
    QVERIFY(cold.scores[1] > hot.scores[1]);
}

void SoftmaxTest::survivesExtremes()
{
    const Verdict verdict = decideSoftmax(Floats{-3e38F, 3e38F, 0});
    QCOMPARE(verdict.winner.value(), 1);
    QCOMPARE(verdict.scores, (Floats{0, 1, 0}));
    QCOMPARE(std::get<SoftmaxTrace>(verdict.trace).entropy, 0.0);
}

void SoftmaxTest::refusesNonsense()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideSoftmax(Floats{1}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideSoftmax(Floats{1, 2}, 0.0F));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitTemperature(Tensor({1, 2}), std::vector{2}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitTemperature(Tensor({2, 2}), std::vector{1}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitTemperature(Tensor({0, 2}), {}));
}

void SoftmaxTest::findsTheTemperature_data()
{
    QTest::addColumn<double>("temperature");
    QTest::newRow("unsure") << 0.4;
    QTest::newRow("right") << 1.0;
    QTest::newRow("too sure") << 2.5;
}

void SoftmaxTest::findsTheTemperature()
{
    QFETCH(double, temperature);
    constexpr int images = 20000, classes = 4;
    Random random(7);
    Tensor logits({images, classes});
    std::vector<int> labels;
    for (int n = 0; n < images; ++n) {
        for (float& logit : logits.row(n))
            logit = static_cast<float>(2.0 * random.normal());
        const Floats probabilities = softmax(logits.row(n));
        double rest = random.uniform();
        int label = 0;
        while (label < classes - 1
               && (rest -= static_cast<double>(probabilities[static_cast<std::size_t>(label)])) >= 0.0)
            ++label;
        labels.push_back(label);
    }
    for (float& logit : logits.values())
        logit *= static_cast<float>(temperature);
    const float fitted = fitTemperature(logits, labels);
    COMPARE_NEAR(fitted / temperature, 1.0, 0.03);
    QCOMPARE(fitTemperature(logits, labels), fitted);
}

void SoftmaxTest::keepsTheTemperatureInRange()
{
    const Tensor logits({2, 2}, {1, 0, 0, 1});
    const float allRight = fitTemperature(logits, std::vector{0, 1}),
                allWrong = fitTemperature(logits, std::vector{1, 0});
    QVERIFY(allRight >= 0.05F && allRight < 0.051F);
    QVERIFY(allWrong > 19.9F && allWrong <= 20.0F);
}

RUNOFF_TEST(SoftmaxTest)
#include "softmax_test.moc"
