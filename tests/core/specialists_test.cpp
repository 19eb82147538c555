#include "core/strategy/decisions.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"
#include "tests/support/test_main.h"


#include <algorithm>
#include <cmath>

using namespace core;

using Floats = std::vector<float>;

class SpecialistsTest : public QObject {
    Q_OBJECT

private slots:
    void showsRawAndCalibrated();
    void decidesSaturatedOnesByLogits();
    void findsPlattsNumbers_data();
    void findsPlattsNumbers();
    void smoothsTargets_data();
    void smoothsTargets();
    void refusesNonsense();
};

void SpecialistsTest::showsRawAndCalibrated()
{
    const std::vector<PlattScale> scales{{.slope = 0.5F, .offset = 0}, {.slope = 2, .offset = 0}, {.slope = 1, .offset = -9}};
    const Verdict verdict = decideSpecialists(Floats{2, 1, 1.5F}, scales);
    const auto& trace = std::get<SpecialistsTrace>(verdict.trace);
    QCOMPARE(verdict.strategy, StrategyId::Specialists);
    QCOMPARE(verdict.winner.value(), 0);
    QCOMPARE(verdict.scores, (Floats{sigmoid(2), sigmoid(1), sigmoid(1.5F)}));
    QCOMPARE(trace.calibrated, (Floats{sigmoid(1), sigmoid(2), sigmoid(-7.5F)}));
    QCOMPARE(trace.calibratedWinner, 1);
    QCOMPARE(verdict.forwardPasses, std::int64_t{3});
}

void SpecialistsTest::decidesSaturatedOnesByLogits()
{
    const Verdict verdict = decideSpecialists(Floats{40, 80}, std::vector<PlattScale>(2));
    QCOMPARE(verdict.scores, (Floats{1, 1}));
    QCOMPARE(verdict.winner.value(), 1);
    QCOMPARE(std::get<SpecialistsTrace>(verdict.trace).calibratedWinner, 1);
}

void SpecialistsTest::findsPlattsNumbers_data()
{
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("offset");
    QTest::newRow("calibrated already") << 1.0 << 0.0;
    QTest::newRow("too sure") << 0.4 << 0.5;
    QTest::newRow("unsure") << 3.0 << -1.0;
    QTest::newRow("upside down") << -1.5 << 0.2;
    QTest::newRow("says nothing") << 0.0 << -1.0;
}

void SpecialistsTest::findsPlattsNumbers()
{
    QFETCH(double, slope);
    QFETCH(double, offset);
    Random random(5);
    Floats logits;
    std::vector<int> targets;
    for (int n = 0; n < 50000; ++n) {
        const double z = 2.0 * random.normal();
        logits.push_back(static_cast<float>(z));
        targets.push_back(random.uniform() < 1.0 / (1.0 + std::exp(-(slope * z + offset))) ? 1 : 0);
    }
    const PlattScale scale = fitPlatt(logits, targets);
    QVERIFY2(std::abs(static_cast<double>(scale.slope) - slope) < 0.1, qPrintable(QString::number(static_cast<double>(scale.slope))));
    QVERIFY2(std::abs(static_cast<double>(scale.offset) - offset) < 0.1, qPrintable(QString::number(static_cast<double>(scale.offset))));
    QCOMPARE(fitPlatt(logits, targets), scale);
}

void SpecialistsTest::smoothsTargets_data()
{
    QTest::addColumn<Floats>("logits");
    QTest::addColumn<std::vector<int>>("targets");
    QTest::newRow("separable") << Floats{-2, -1, 1, 2} << std::vector{0, 0, 1, 1};
    QTest::newRow("far apart") << Floats{-900, -800, 800, 900} << std::vector{0, 0, 1, 1};
    QTest::newRow("only positive") << Floats{1, 2, 3} << std::vector{1, 1, 1};
    QTest::newRow("one logit for all") << Floats{1, 1, 1, 1} << std::vector{0, 1, 1, 1};
    QTest::newRow("a single one") << Floats{4} << std::vector{0};
}

void SpecialistsTest::smoothsTargets()
{
    QFETCH(Floats, logits);
    QFETCH(std::vector<int>, targets);
    const PlattScale scale = fitPlatt(logits, targets);
    QVERIFY(std::isfinite(scale.slope) && std::isfinite(scale.offset));
    double mean = 0.0, wanted = 0.0;
    const double positives = static_cast<double>(std::count(targets.begin(), targets.end(), 1));
    const double negatives = static_cast<double>(targets.size()) - positives;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        mean += static_cast<double>(sigmoid(scale.slope * logits[i] + scale.offset));
        wanted += targets[i] == 1 ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
    }
    QVERIFY2(std::abs(mean - wanted) < 1e-3, qPrintable(QString("%1 instead of %2").arg(mean).arg(wanted)));
}

void SpecialistsTest::refusesNonsense()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideSpecialists(Floats{1, 2}, std::vector<PlattScale>(1)));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitPlatt(Floats{1, 2}, std::vector{1}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitPlatt(Floats{1}, std::vector{2}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, fitPlatt({}, {}));
}

RUNOFF_TEST(SpecialistsTest)
#include "specialists_test.moc"
