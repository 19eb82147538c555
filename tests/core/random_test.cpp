#include "core/base/random.h"
#include "tests/support/near.h"

#include "core/base/error.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace core;

/// Models are reproducible only if these numbers never change: those below were written down once.
class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void isTheStandardEngine();
    void givesTheSameNumbersEverywhere();
    void isUniform_data();
    void isUniform();
    void drawsBelow_data();
    void drawsBelow();
    void refusesNoBound();
    void isNormal();
    void derivesSeeds();
    void permutes_data();
    void permutes();
};

void RandomTest::isTheStandardEngine()
{
    Random random(5489);
    for (int i = 1; i < 10000; ++i)
        random.bits();
    QCOMPARE(random.bits(), std::uint64_t{9981545732273789042ULL});  // [rand.predef]
}

void RandomTest::givesTheSameNumbersEverywhere()
{
    Random uniform(1);
    QCOMPARE(uniform.uniform(), 0.13387664401253263);
    QCOMPARE(uniform.uniform(), 0.13640703636619722);
    Random integers(2);
    for (const std::int64_t expected : {8, 5, 7, 3, 6, 5})
        QCOMPARE(integers.below(10), expected);
    Random order(3);
    QCOMPARE(permutation(8, order), (std::vector<std::int64_t>{0, 6, 2, 5, 4, 1, 7, 3}));
    COMPARE_NEAR(Random(4).normal(), -1.6814830467057713, 1e-12);  // cos and log may differ in the last digit
    QCOMPARE(derivedSeed(1, "trunk", 0), std::uint64_t{13866189924070161272ULL});
}

void RandomTest::isUniform_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("unit") << 0.0 << 1.0;
    QTest::newRow("around zero") << -3.0 << 3.0;
    QTest::newRow("an empty range") << 2.0 << 2.0;
}

void RandomTest::isUniform()
{
    QFETCH(double, low);
    QFETCH(double, high);
    Random random(7);
    double sum = 0.0;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i) {
        const double value = random.uniform(low, high);
        QVERIFY(value >= low && (value < high || low == high));
        sum += value;
    }
    COMPARE_NEAR(sum / count, (low + high) / 2, 0.02 * (high - low) + 1e-12);
}

void RandomTest::drawsBelow_data()
{
    QTest::addColumn<int>("bound");
    for (const int bound : {1, 2, 3, 10, 100})
        QTest::addRow("below %d", bound) << bound;
}

void RandomTest::drawsBelow()
{
    QFETCH(int, bound);
    Random random(11);
    std::vector<int> counts(static_cast<std::size_t>(bound));
    for (int i = 0; i < 1000 * bound; ++i)
        ++counts.at(static_cast<std::size_t>(random.below(bound)));
    QVERIFY(*std::min_element(counts.begin(), counts.end()) > 850);
    QVERIFY(*std::max_element(counts.begin(), counts.end()) < 1150);
}

void RandomTest::refusesNoBound()
{
    Random random(1);
    QVERIFY_EXCEPTION_THROWN(random.below(0), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(random.below(-1), std::logic_error);
}

void RandomTest::isNormal()
{
    Random random(5);
    double sum = 0.0;
    double squares = 0.0;
    constexpr int count = 50000;
    for (int i = 0; i < count; ++i) {
        const double value = random.normal();
        QVERIFY(std::isfinite(value));
        sum += value;
        squares += value * value;
    }
    COMPARE_NEAR(sum / count, 0.0, 0.02);
    COMPARE_NEAR(squares / count, 1.0, 0.03);
}

void RandomTest::derivesSeeds()
{
    std::set<std::uint64_t> seeds;
    for (const std::uint64_t seed : {0, 1, 2})
        for (const char* purpose : {"", "trunk", "heads", "order"})
            for (std::uint64_t index = 0; index < 100; ++index)
                seeds.insert(derivedSeed(seed, purpose, index));
    QCOMPARE(seeds.size(), std::size_t{3 * 4 * 100});
}

void RandomTest::permutes_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 1000})
        QTest::addRow("%d", count) << count;
}

void RandomTest::permutes()
{
    QFETCH(int, count);
    Random random(9);
    const auto order = permutation(count, random);
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        QCOMPARE(sorted[i], static_cast<std::int64_t>(i));
    QCOMPARE(order.size(), static_cast<std::size_t>(count));
    QVERIFY(count < 1000 || order != sorted);
}

RUNOFF_TEST(RandomTest)
#include "random_test.moc"
