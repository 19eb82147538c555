// The facts of the design's strategies.md that are about decisions, under their numbers there. Fact 6, that an empty
// canvas is never a digit, is about normalisation and tested with it.

#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace core;

using Floats = std::vector<float>;

class StrategyFactsTest : public QObject {
    Q_OBJECT

private slots:
    void fact1_oneSoftmaxMakesAllAgree_data() { classCounts(); }
    void fact1_oneSoftmaxMakesAllAgree();
    void fact2_softVotesSumToThePairs_data() { classCounts(); }
    void fact2_softVotesSumToThePairs();
    void fact3_fewPairsSawTheTrueClass_data() { classCounts(); }
    void fact3_fewPairsSawTheTrueClass();
    void fact4_whoLeftCannotComeBack_data() { classCounts(); }
    void fact4_whoLeftCannotComeBack();
    void fact5_noneOrSeveral();
    void fact7_cyclesAndCondorcetExcludeEachOtherAtTheTop();
    void fact8_temperatureKeepsTheArgmaxButNotTheVotes();

private:
    static void classCounts();
};

namespace {

constexpr int trials = 200;

Floats randomLogits(std::size_t count, double spread, Random& random)
{
    Floats logits(count);
    for (float& logit : logits)
        logit = static_cast<float>(spread * random.normal());
    return logits;
}

Floats pairLogits(const Floats& logits)
{
    Floats pairs;
    for (const Segment& segment : pairwiseHeads(static_cast<int>(logits.size())).segments)
        for (const int member : segment.classes)
            pairs.push_back(logits[static_cast<std::size_t>(member)]);
    return pairs;
}

Floats subsetLogits(const Floats& logits, std::uint32_t mask)
{
    Floats subset;
    for (; mask != 0; mask &= mask - 1)
        subset.push_back(logits[static_cast<std::size_t>(std::countr_zero(mask))]);
    return subset;
}

}  // namespace

void StrategyFactsTest::classCounts()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 3, 5, 10})
        QTest::addRow("%d classes", classes) << classes;
}

void StrategyFactsTest::fact1_oneSoftmaxMakesAllAgree()
{
    QFETCH(int, classes);
    Random random(1);
    for (int trial = 0; trial < trials; ++trial) {
        const Floats logits = randomLogits(static_cast<std::size_t>(classes), 3.0, random);
        const Verdict one = decideSoftmax(logits), pairs = decidePairwise(pairLogits(logits), classes);
        const Verdict rounds = decideElimination(classes, [&](std::uint32_t mask) { return subsetLogits(logits, mask); });
        const auto& trace = std::get<PairwiseTrace>(pairs.trace);
        const int winner = one.winner.value();
        QCOMPARE(pairs.winner.value(), winner);
        QCOMPARE(trace.hardWinner, winner);
        QCOMPARE(trace.coupledWinner, winner);
        QCOMPARE(trace.ddagWinner, winner);
        QCOMPARE(trace.condorcet.value(), winner);
        QVERIFY(trace.cycles.empty());
        QCOMPARE(rounds.winner.value(), winner);
        for (std::size_t i = 0; i < logits.size(); ++i)
            QVERIFY(std::abs(trace.coupled[i] - static_cast<double>(one.scores[i])) < 1e-6);
    }
}

void StrategyFactsTest::fact2_softVotesSumToThePairs()
{
    QFETCH(int, classes);
    Random random(2);
    const int pairs = classes * (classes - 1) / 2;
    for (int trial = 0; trial < trials; ++trial) {
        const Verdict verdict = decidePairwise(randomLogits(2 * static_cast<std::size_t>(pairs), 4.0, random), classes);
        double sum = 0.0;
        for (const float score : verdict.scores) {
            QVERIFY(score >= 0.0F && score <= static_cast<float>(classes - 1));
            sum += static_cast<double>(score);
        }
        QVERIFY(std::abs(sum - pairs) < 1e-4);
    }
}

void StrategyFactsTest::fact3_fewPairsSawTheTrueClass()
{
    QFETCH(int, classes);
    const HeadLayout layout = pairwiseHeads(classes);
    for (int label = 0; label < classes; ++label) {
        const auto saw = std::count_if(layout.segments.begin(), layout.segments.end(), [&](const Segment& segment) {
            return std::find(segment.classes.begin(), segment.classes.end(), label) != segment.classes.end();
        });
        QCOMPARE(static_cast<int>(saw), classes - 1);
        QCOMPARE(static_cast<int>(layout.segments.size()) - static_cast<int>(saw), (classes - 1) * (classes - 2) / 2);
    }
}

void StrategyFactsTest::fact4_whoLeftCannotComeBack()
{
    QFETCH(int, classes);
    Random random(4);
    for (int trial = 0; trial < trials; ++trial) {
        const Verdict verdict = decideElimination(classes, [&](std::uint32_t mask) {
            return randomLogits(static_cast<std::size_t>(std::popcount(mask)), 3.0, random);
        });
        const auto& rounds = std::get<EliminationTrace>(verdict.trace).rounds;
        std::vector<int> in(static_cast<std::size_t>(classes));
        std::iota(in.begin(), in.end(), 0);
        for (std::size_t round = 0; round < rounds.size(); ++round) {
            QCOMPARE(rounds[round].classes, in);
            QCOMPARE(std::erase(in, rounds[round].eliminated), std::size_t{1});
            const float score = verdict.scores[static_cast<std::size_t>(rounds[round].eliminated)];
            QCOMPARE(std::lround(score * static_cast<float>(classes - 1)), static_cast<long>(round));
        }
        QCOMPARE(in, std::vector{verdict.winner.value()});
        QCOMPARE(verdict.scores[static_cast<std::size_t>(in.front())], 1.0F);
    }
}

void StrategyFactsTest::fact5_noneOrSeveral()
{
    const Floats thresholds(10, 0.5F);
    const Verdict none = decideMultiLabel(Floats(10, -4.0F), thresholds);
    QVERIFY(!none.winner);
    QVERIFY(std::get<MultiLabelTrace>(none.trace).labels.empty());
    Floats two(10, -4.0F);
    two[3] = two[8] = 4.0F;
    QCOMPARE(std::get<MultiLabelTrace>(decideMultiLabel(two, thresholds).trace).labels, (std::vector{3, 8}));
}

void StrategyFactsTest::fact7_cyclesAndCondorcetExcludeEachOtherAtTheTop()
{
    Random random(7);
    int withCycle = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const auto trace = std::get<PairwiseTrace>(decidePairwise(randomLogits(20, 1.0, random), 5).trace);
        withCycle += trace.cycles.empty() ? 0 : 1;
        if (trace.cycles.empty())  // a tournament without 3-cycles is an order
            QVERIFY(trace.condorcet);
        for (const std::vector<int>& cycle : trace.cycles) {
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(trace.matrix.row(cycle[i])[static_cast<std::size_t>(cycle[(i + 1) % 3])] > 0.5F);
            QCOMPARE(*std::min_element(cycle.begin(), cycle.end()), cycle.front());
            QVERIFY(!trace.condorcet || std::find(cycle.begin(), cycle.end(), *trace.condorcet) == cycle.end());
        }
        if (trace.condorcet)
            QCOMPARE(trace.ddagWinner, *trace.condorcet);
    }
    QVERIFY(withCycle > 0 && withCycle < trials);
}

void StrategyFactsTest::fact8_temperatureKeepsTheArgmaxButNotTheVotes()
{
    Random random(8);
    for (int trial = 0; trial < trials; ++trial) {
        const Floats logits = randomLogits(10, 3.0, random);
        for (const float temperature : {0.05F, 0.5F, 2.0F, 20.0F})
            QCOMPARE(decideSoftmax(logits, temperature).winner, decideSoftmax(logits).winner);
    }
    // 0 beats both narrowly and 1 crushes 2: cold, every victory counts as whole; hot, its size decides.
    const Floats sharp{1, 0, 1, 0, 9, 0};
    Floats cold = sharp;
    for (float& logit : cold)
        logit /= 0.05F;
    Floats hot = sharp;
    for (float& logit : hot)
        logit /= 20.0F;
    QCOMPARE(decidePairwise(cold, 3).winner.value(), 0);
    QCOMPARE(decidePairwise(hot, 3).winner.value(), 1);
}

QTEST_APPLESS_MAIN(StrategyFactsTest)
#include "strategy_facts_test.moc"
