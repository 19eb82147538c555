#include "core/nn/loss.h"
#include "core/nn/vectorized.h"
#include "tests/support/gradient_check.h"
#include "tests/support/near.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace core;

class LossTest : public QObject {
    Q_OBJECT
private slots:
    void exponentialIsExact();
    void logarithmIsExact();
    void softmaxByHand();
    void smoothingByHand();
    void gradientsAgree();
    void pairsByHand();
    void segmentsLearnApart();
    void groupsShareAnOutput();
    void hugeLogitsStayFinite();
    void nanIsNotHidden();
};

void LossTest::exponentialIsExact()
{
    for (float x = -86.9F; x <= 0.0F; x += 0.0137F) {
        const double wanted = std::exp(static_cast<double>(x));
        COMPARE_NEAR(static_cast<double>(exponential(x)) / wanted, 1.0, 3e-7);
    }
    QCOMPARE(exponential(0.0F), 1.0F);
    QVERIFY(exponential(-1e30F) < 1e-37F);
}

void LossTest::logarithmIsExact()
{
    for (float x = 1e-30F; x < 1e30F; x *= 1.0137F) {
        const double wanted = std::log(static_cast<double>(x));
        COMPARE_NEAR(static_cast<double>(logarithm(x)), wanted, 3e-7 * std::max(1.0, std::abs(wanted)));
    }
    QCOMPARE(logarithm(1.0F), 0.0F);
}

void LossTest::softmaxByHand()
{
    const std::vector<float> logits{0.0F, std::log(3.0F), 0.0F, 0.0F};
    std::vector<float> gradient(4);
    COMPARE_NEAR((softmaxCrossEntropy(logits, std::vector<int>{1, 0}, gradient)),
                 0.5 * (std::log(4.0 / 3.0) + std::log(2.0)), 1e-6);
    const std::vector<float> wanted{0.125F, -0.125F, -0.25F, 0.25F};
    for (std::size_t i = 0; i < 4; ++i)
        COMPARE_NEAR(gradient[i], wanted[i], 1e-6F);
}

/// Against the cross-entropy of the spread target, straight from its definition.
void LossTest::smoothingByHand()
{
    const std::vector<float> logits{0.5F, -1.0F, 2.0F, 0.0F};
    std::vector<float> gradient(4), plain(4);
    double sum = 0.0, wanted = 0.0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit));
    for (std::size_t i = 0; i < 4; ++i)
        wanted -= (0.2 / 4.0 + (i == 1 ? 0.8 : 0.0)) * (static_cast<double>(logits[i]) - std::log(sum));
    COMPARE_NEAR((softmaxCrossEntropy(logits, std::vector<int>{1}, gradient, 0.2)), wanted, 1e-6);
    const double sharp = softmaxCrossEntropy(logits, std::vector<int>{1}, plain);
    QCOMPARE(softmaxCrossEntropy(logits, std::vector<int>{1}, gradient, 0.0), sharp);
    QCOMPARE(gradient, plain);
    QVERIFY_EXCEPTION_THROWN(softmaxCrossEntropy(logits, std::vector<int>{1}, gradient, 1.0), std::logic_error);
}

void LossTest::gradientsAgree()
{
    const std::vector<float> logits = tests::randomValues(12, 3);
    const std::vector<int> labels{2, 0, 3};
    const std::vector<float> targets{1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1};
    const auto one = [](std::size_t) { return 1.0; };
    std::string found;
    for (const double smoothing : {0.0, 0.1, 0.9}) {
        found = tests::checkLossGradient(
            [&](auto z, auto g, std::int64_t) { return softmaxCrossEntropy(z, labels, g, smoothing); }, logits, 3, one);
        QVERIFY2(found.empty(), found.c_str());
    }
    found = tests::checkLossGradient(
        [&](auto z, auto g, std::int64_t n) { return binaryCrossEntropy(z, targets, g, n, 3.0); }, logits, 3, one);
    QVERIFY2(found.empty(), found.c_str());
    const std::vector<float> pairs = tests::randomValues(18, 3);
    for (const OtherPairs others : {OtherPairs::Abstain, OtherPairs::Masked}) {
        found = tests::checkLossGradient(
            [&](auto z, auto g, std::int64_t) { return pairCrossEntropy(z, labels, g, 4, others); }, pairs, 3, one);
        QVERIFY2(found.empty(), found.c_str());
    }
}

/// Three classes, one image of class 1: outputs for (0, 1), (0, 2), (1, 2).
void LossTest::pairsByHand()
{
    const std::vector<float> logits{0.25F, -0.5F, 1.0F};
    const std::vector<int> labels{1};
    std::vector<float> gradient(3, 7.0F);
    const auto probability = [&](std::size_t pair) {
        return 0.5 * (std::tanh(static_cast<double>(logits[pair])) + 1.0);
    };
    const double competent = -std::log(1.0 - probability(0)) - std::log(probability(2)),
                 other = -0.5 * std::log(probability(1)) - 0.5 * std::log(1.0 - probability(1));
    COMPARE_NEAR(pairCrossEntropy(logits, labels, gradient, 3, OtherPairs::Abstain), (competent + other) / 3.0, 1e-9);
    QVERIFY(gradient[0] > 0.0F && gradient[1] < 0.0F && gradient[2] < 0.0F);  // to class 1, and to no decision
    COMPARE_NEAR(pairCrossEntropy(logits, labels, gradient, 3, OtherPairs::Masked), competent / 2.0, 1e-9);
    QCOMPARE(gradient[1], 0.0F);
    const std::vector<float> huge{1e30F, -1e30F, 1e30F};
    QVERIFY(std::isfinite(pairCrossEntropy(huge, labels, gradient, 3, OtherPairs::Abstain)));
    QVERIFY_EXCEPTION_THROWN(pairCrossEntropy(logits, labels, gradient, 4, OtherPairs::Abstain), std::logic_error);
}

void LossTest::segmentsLearnApart()
{
    const std::vector<Segment> segments{{0, {0, 1}}, {2, {1, 2, 3}}, {6, {2, 3}}};  // output 5 belongs to none
    const std::vector<int> labels{0, 1, 1, 9};
    const std::vector<float> logits = tests::randomValues(4 * 8, 3);
    std::vector<float> gradient(logits.size(), 7.0F), other(logits.size());
    const double loss = segmentedCrossEntropy(logits, labels, segments, gradient, 8);
    for (std::size_t i = 0; i < 4; ++i) {
        for (const std::size_t o : {5U, 6U, 7U})
            QCOMPARE(gradient[i * 8 + o], 0.0F);
        QCOMPARE(gradient[24 + i], 0.0F);
    }
    // The first segment as if it were alone with its three samples.
    std::vector<float> pair, pairGradient(6);
    for (std::size_t n = 0; n < 3; ++n)
        pair.insert(pair.end(), {logits[n * 8], logits[n * 8 + 1]});
    const double first = softmaxCrossEntropy(pair, std::vector<int>{0, 1, 1}, pairGradient);
    for (std::size_t n = 0; n < 3; ++n)
        COMPARE_NEAR(gradient[n * 8], pairGradient[2 * n], 1e-6F);
    const std::vector<Segment> second{segments[1]};
    COMPARE_NEAR(loss, 0.5 * (first + segmentedCrossEntropy(logits, labels, second, other, 8)), 1e-6);
    const std::string found = tests::checkLossGradient(
        [&](auto z, auto g, std::int64_t) { return segmentedCrossEntropy(z, labels, segments, g, 8); }, logits, 4,
        [](std::size_t) { return 2.0; });  // two segments counted
    QVERIFY2(found.empty(), found.c_str());
    QCOMPARE(segmentedCrossEntropy(logits, std::vector<int>{9, 9, 9, -1}, segments, gradient, 8), 0.0);
}

void LossTest::groupsShareAnOutput()
{
    // 0 and 3 against 1; a sample of 2 does not count.
    const std::vector<Segment> grouped{{1, {0, 1, 3}, {1, 0, 1}}}, single{{1, {0, 1}}};
    QCOMPARE(outputsOf(grouped.front()), std::int64_t{2});
    const std::vector<int> labels{0, 1, 2, 3}, sides{1, 0, 9, 1};
    const std::vector<float> logits = tests::randomValues(4 * 3, 6);
    std::vector<float> gradient(12), wanted(12);
    QCOMPARE(segmentedCrossEntropy(logits, labels, grouped, gradient, 3),
             segmentedCrossEntropy(logits, sides, single, wanted, 3));
    QCOMPARE(gradient, wanted);
    const std::vector<Segment> odd{{0, {0, 1, 3}, {1, 0}}};
    QVERIFY_THROWS_EXCEPTION(std::logic_error, segmentedCrossEntropy(logits, labels, odd, gradient, 3));
}

void LossTest::hugeLogitsStayFinite()
{
    const std::vector<float> logits{3e38F, -3e38F, -3e38F, 3e38F};
    const std::vector<int> labels{1, 1};
    const std::vector<float> targets{0, 1, 1, 0};
    std::vector<float> gradient(4);
    const std::vector<Segment> segments{{0, {0, 1}}};
    QVERIFY(std::isfinite(softmaxCrossEntropy(logits, labels, gradient)));
    QVERIFY(std::isfinite(segmentedCrossEntropy(logits, labels, segments, gradient, 2)));
    QVERIFY(std::isfinite(binaryCrossEntropy(logits, targets, gradient, 2)));
    for (const float value : gradient)
        QVERIFY(std::isfinite(value));
}

void LossTest::nanIsNotHidden()
{
    const std::vector<float> logits{0.0F, std::nanf(""), 1.0F};
    std::vector<float> gradient(3);
    QVERIFY(std::isnan(softmaxCrossEntropy(logits, std::vector<int>{0}, gradient)));
}

RUNOFF_TEST(LossTest)
#include "loss_test.moc"
