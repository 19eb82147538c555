#include "core/strategy/decisions.h"
#include "tests/support/near.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace core;

using Floats = std::vector<float>;

class SpecialistsTest : public QObject {
    Q_OBJECT

private slots:
    void showsRawAndCalibrated();
    void decidesSaturatedOnesByLogits();
    void exactlyOneIsTheProductOfAll_data();
    void exactlyOneIsTheProductOfAll();
    void findsPlattsNumbers_data();
    void findsPlattsNumbers();
    void smoothsTargets_data();
    void smoothsTargets();
    void scalesAllOrNone_data();
    void scalesAllOrNone();
    void refusesNonsense();
};

void SpecialistsTest::showsRawAndCalibrated()
{
    const std::vector<PlattScale> scales{
        {.slope = 0.5F, .offset = 0}, {.slope = 2, .offset = 0}, {.slope = 1, .offset = -9}};
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

void SpecialistsTest::exactlyOneIsTheProductOfAll_data()
{
    QTest::addColumn<Floats>("logits");
    QTest::newRow("one is high") << Floats{3, -2, -1};
    QTest::newRow("two are high") << Floats{2, 1.5F, -4};
    QTest::newRow("none is high") << Floats{-6, -2, -3, -2.5F};
    QTest::newRow("one network") << Floats{-1};
}

void SpecialistsTest::exactlyOneIsTheProductOfAll()
{
    QFETCH(Floats, logits);
    std::vector<double> products;
    double sum = 0.0;
    for (std::size_t k = 0; k < logits.size(); ++k) {
        products.push_back(1.0);
        for (std::size_t j = 0; j < logits.size(); ++j) {
            const double high = 1.0 / (1.0 + std::exp(-static_cast<double>(logits[j])));
            products.back() *= j == k ? high : 1.0 - high;
        }
        sum += products.back();
    }
    const Floats found = exactlyOneHigh(logits);
    for (std::size_t k = 0; k < logits.size(); ++k)
        COMPARE_NEAR(static_cast<double>(found[k]), products[k] / sum, 1e-6);
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
    COMPARE_NEAR(static_cast<double>(scale.slope), slope, 0.1);
    COMPARE_NEAR(static_cast<double>(scale.offset), offset, 0.1);
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
    QTest::newRow("the first one against the others") << Floats{10, 1, 2, 3, -1, -2} << std::vector{0, 1, 1, 1, 0, 0};
    QTest::newRow("the last one against the others") << Floats{1, 2, 3, -1, -2, 10} << std::vector{1, 1, 1, 0, 0, 0};
}

void SpecialistsTest::smoothsTargets()
{
    QFETCH(Floats, logits);
    QFETCH(std::vector<int>, targets);
    const PlattScale scale = fitPlatt(logits, targets);
    QVERIFY(std::isfinite(scale.slope) && std::isfinite(scale.offset));
    double mean = 0.0, wanted = 0.0;  // and the same, weighted with the logits: both gradients of the loss are 0
    double weighted = 0.0, weightedWanted = 0.0;
    const double positives = static_cast<double>(std::count(targets.begin(), targets.end(), 1));
    const double negatives = static_cast<double>(targets.size()) - positives;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const auto logit = static_cast<double>(logits[i]);
        const auto found = static_cast<double>(sigmoid(scale.slope * logits[i] + scale.offset));
        const double target = targets[i] == 1 ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
        mean += found;
        wanted += target;
        weighted += logit * found;
        weightedWanted += logit * target;
    }
    COMPARE_NEAR(mean, wanted, 1e-3);
    COMPARE_NEAR(weighted, weightedWanted, 1e-3);
}

void SpecialistsTest::scalesAllOrNone_data()
{
    QTest::addColumn<double>("slope");  // of the logits over those that would be calibrated
    QTest::addColumn<int>("images");
    QTest::addColumn<bool>("scales");
    QTest::newRow("far too sure") << 6.0 << 3000 << true;
    QTest::newRow("not sure enough") << 0.2 << 3000 << true;
    QTest::newRow("calibrated") << 1.0 << 3000 << false;
    QTest::newRow("calibrated, few images") << 1.0 << 60 << false;
    QTest::newRow("one image") << 1.0 << 1 << false;
}

void SpecialistsTest::scalesAllOrNone()
{
    QFETCH(double, slope);
    QFETCH(int, images);
    QFETCH(bool, scales);
    const auto drawn = [slope](std::uint64_t seed, int count) {
        Random random(seed);
        Tensor logits({count, 3});
        std::vector<int> labels;
        for (int n = 0; n < count; ++n) {
            const int label = n % 3;
            labels.push_back(label);
            for (int k = 0; k < 3; ++k) {
                const double z = 4.0 * random.normal();  // log-odds
                const bool yes = random.uniform() < 1.0 / (1.0 + std::exp(-z));
                // one in three is
                logits.row(n)[static_cast<std::size_t>(k)] =
                    static_cast<float>(slope * ((yes == (k == label) ? z : -z) - std::log(2.0)));
            }
        }
        return std::pair(logits, labels);
    };
    const auto [logits, labels] = drawn(3, images);
    const std::vector<PlattScale> found = fitScales(logits, labels);
    QCOMPARE(found.size(), std::size_t{3});
    const auto isPlain = [](const PlattScale& scale) { return scale == PlattScale{}; };
    QCOMPARE(std::ranges::none_of(found, isPlain), scales);
    QVERIFY(scales || std::ranges::all_of(found, isPlain));
    const auto [others, truths] = drawn(4, 3000);
    double before = 0.0, after = 0.0;
    for (std::int64_t n = 0; n < others.extent(0); ++n)
        for (std::size_t k = 0; k < 3; ++k) {
            const float z = others.row(n)[k];
            const double sign = std::cmp_equal(truths[static_cast<std::size_t>(n)], k) ? -1.0 : 1.0;
            before += softplus(sign * static_cast<double>(z));
            after += softplus(sign * static_cast<double>(found[k].slope * z + found[k].offset));
        }
    QVERIFY2(after <= before, qPrintable(QString("%1 became %2").arg(before).arg(after)));
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
