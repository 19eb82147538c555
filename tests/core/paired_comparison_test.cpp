// The expected numbers are those of SciPy 1.10 (scipy.stats.t and nct).
#include "core/experiment/paired_comparison.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

using namespace core;

class PairedComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void divides_data();
    void divides();
    void dividesWithoutSpread_data();
    void dividesWithoutSpread();
    void needsTwoTrials();
    void knowsItsPower_data();
    void knowsItsPower();
    void findsTheSmallestDifference_data();
    void findsTheSmallestDifference();
    void comparesCounts();
    void testsWithoutSpreadByRanks();
};

void PairedComparisonTest::divides_data()
{
    QTest::addColumn<std::vector<double>>("differences");
    QTest::addColumn<double>("zone");
    QTest::addColumn<double>("correlation");
    QTest::addColumn<std::vector<double>>("expected");  // worse, equal, better, above
    const std::vector<double> steady{0.01, 0.02, 0.03}, mixed{-0.01, 0.02, 0.03, 0.001, -0.004};
    QTest::newRow("independent") << steady << 0.002 << 0.0
                                 << std::vector{0.031242433475, 0.013413867810, 0.955343698715, 0.962910049886};
    QTest::newRow("correlated") << steady << 0.002 << 0.1
                                << std::vector{0.040423846902, 0.016655520524, 0.942920632574, 0.952267016867};
    QTest::newRow("wide zone") << mixed << 0.01 << 0.0
                               << std::vector{0.041403046231, 0.584476200168, 0.374120753600, 0.808446172839};
    QTest::newRow("no zone") << steady << 0.0 << 0.0
                             << std::vector{0.037089950114, 0.0, 0.962910049886, 0.962910049886};
}

void PairedComparisonTest::divides()
{
    QFETCH(std::vector<double>, differences);
    QFETCH(double, zone);
    QFETCH(double, correlation);
    QFETCH(std::vector<double>, expected);
    const auto found = correlatedTTest(differences, {.zone = zone, .correlation = correlation}).value();
    COMPARE_NEAR(found.worse, expected[0], 1e-11);
    COMPARE_NEAR(found.equal, expected[1], 1e-11);
    COMPARE_NEAR(found.better, expected[2], 1e-11);
    COMPARE_NEAR(found.above, expected[3], 1e-11);
}

void PairedComparisonTest::dividesWithoutSpread_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("none") << 0.0 << std::vector{0.0, 1.0, 0.0, 0.5};
    QTest::newRow("small") << 0.001 << std::vector{0.0, 1.0, 0.0, 1.0};
    QTest::newRow("at the limit of the zone") << 0.94 - 0.938 << std::vector{0.0, 1.0, 0.0, 1.0};
    QTest::newRow("above the zone") << 0.003 << std::vector{0.0, 0.0, 1.0, 1.0};
    QTest::newRow("below the zone") << -0.003 << std::vector{1.0, 0.0, 0.0, 0.0};
}

void PairedComparisonTest::dividesWithoutSpread()
{
    QFETCH(double, difference);
    QFETCH(std::vector<double>, expected);
    const std::vector same(3, difference);
    const auto found = correlatedTTest(same, {.zone = 0.002}).value();
    QCOMPARE((std::vector{found.worse, found.equal, found.better, found.above}), expected);
}

void PairedComparisonTest::needsTwoTrials()
{
    const std::vector<double> one{0.01};
    QVERIFY(!correlatedTTest(one));
    QVERIFY(!smallestDetectable(0.01, 1, 0.05));
    QVERIFY(!smallestDetectable(0.0, 3, 0.05));
    QVERIFY(!smallestDetectable(0.01, 2, 1e-9));  // more than 10,000 standard deviations
}

void PairedComparisonTest::knowsItsPower_data()
{
    QTest::addColumn<double>("effect");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("power");
    QTest::newRow("three pairs") << 0.5 << 3 << 0.05 << 0.0841070558907579;
    QTest::newRow("ten pairs") << 0.5 << 10 << 0.05 << 0.29317560653004143;
    QTest::newRow("other direction") << -0.5 << 10 << 0.05 << 0.29317560653004143;
    QTest::newRow("stricter level") << 0.5 << 20 << 0.0125 << 0.3288738626656043;
    QTest::newRow("no effect") << 0.0 << 5 << 0.05 << 0.05;
}

void PairedComparisonTest::knowsItsPower()
{
    QFETCH(double, effect);
    QFETCH(int, pairs);
    QFETCH(double, level);
    QFETCH(double, power);
    COMPARE_NEAR(pairedPower(effect, static_cast<std::size_t>(pairs), level), power, 1e-9);
}

void PairedComparisonTest::findsTheSmallestDifference_data()
{
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("effect");
    QTest::newRow("2") << 2 << 0.05 << 11.549888436114896;
    QTest::newRow("2, four comparisons") << 2 << 0.0125 << 46.15503705279109;
    QTest::newRow("3") << 3 << 0.05 << 3.2640435498141986;
    QTest::newRow("3, four comparisons") << 3 << 0.0125 << 6.546046683632435;
    QTest::newRow("10") << 10 << 0.05 << 0.9960013714359485;
    QTest::newRow("20, four comparisons") << 20 << 0.0125 << 0.8145914163871233;
}

void PairedComparisonTest::findsTheSmallestDifference()
{
    QFETCH(int, pairs);
    QFETCH(double, level);
    QFETCH(double, effect);
    const double deviation = 0.004;
    COMPARE_NEAR(smallestDetectable(deviation, static_cast<std::size_t>(pairs), level), deviation * effect, 1e-9);
}

void PairedComparisonTest::comparesCounts()
{
    const std::vector<CountedPair> pairs{{{91, 100}, {90, 100}}, {{188, 200}, {184, 200}}, {{97, 100}, {94, 100}}};
    const PairedComparison found = comparePaired(pairs);
    COMPARE_NEAR(found.difference, 0.02, 1e-12);
    COMPARE_NEAR(found.deviation, 0.01, 1e-12);
    COMPARE_NEAR(found.p, 0.0741799002, 1e-9);
    COMPARE_NEAR(found.wilcoxonP, 0.25, 1e-12);
    COMPARE_NEAR(found.cohensD, 2.0, 1e-9);
    COMPARE_NEAR(found.practical.value().better, 0.955343698715, 1e-9);
    COMPARE_NEAR(found.detectable, 0.032640435498, 1e-9);
    const PairedComparison one = comparePaired(std::span(pairs).first(1));
    QVERIFY(!one.p && !one.practical && !one.detectable && !one.wilcoxonP && !one.interval);
}

void PairedComparisonTest::testsWithoutSpreadByRanks()
{
    const std::vector<CountedPair> same(3, {{1, 1}, {0, 1}});
    const PairedComparison found = comparePaired(same);
    COMPARE_NEAR(testedP(found.deviation, found.p, found.wilcoxonP), 0.25, 1e-12);
    QCOMPARE(testedP(0.01, 0.03, 0.25), std::optional(0.03));
    QVERIFY(!testedP({}, {}, {}));
}

RUNOFF_TEST(PairedComparisonTest)
#include "paired_comparison_test.moc"
