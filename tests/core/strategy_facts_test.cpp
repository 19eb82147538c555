// The facts of the design's strategies.md that are about decisions, under their numbers there. Fact 6, that an empty
// canvas is never a digit, is about normalization and tested with it.

#include "core/strategy/decisions.h"
#include "core/strategy/heads.h"
#include "core/strategy/network_plans.h"
#include "tests/support/near.h"

#include "core/base/random.h"
#include "core/tensor/operations.h"
#include "tests/support/test_main.h"

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
    void fact1_holdsForAllHeads_data() { classCounts(); }
    void fact1_holdsForAllHeads();
    void statedProbabilitiesSumToOne_data() { classCounts(); }
    void statedProbabilitiesSumToOne();
    void plainProbabilitiesAreUnscaled_data() { classCounts(); }
    void plainProbabilitiesAreUnscaled();
    void duelsKeepSmallProbabilities();
    void knowsWhoHasSigmoids();
    void fact2_softVotesSumToThePairs_data() { classCounts(); }
    void fact2_softVotesSumToThePairs();
    void fact3_fewPairsSawTheTrueClass_data() { classCounts(); }
    void fact3_fewPairsSawTheTrueClass();
    void fact4_whoLeftCannotComeBack_data() { classCounts(); }
    void fact4_whoLeftCannotComeBack();
    void fact4_ofDuelsToo_data() { classCounts(); }
    void fact4_ofDuelsToo();
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

/// One softmax's logits for any layout: of a group the logarithm of its classes' sum.
Floats groupLogits(const Floats& logits, const HeadLayout& layout)
{
    Floats own(static_cast<std::size_t>(layout.outputs));
    for (const Segment& segment : layout.segments) {
        std::vector<double> sums(static_cast<std::size_t>(outputsOf(segment)), 0.0);
        for (std::size_t i = 0; i < segment.classes.size(); ++i)
            sums[segment.groups.empty() ? i : static_cast<std::size_t>(segment.groups[i])] +=
                std::exp(static_cast<double>(logits[static_cast<std::size_t>(segment.classes[i])]));
        for (std::size_t i = 0; i < sums.size(); ++i)
            own[static_cast<std::size_t>(segment.offset) + i] = static_cast<float>(std::log(sums[i]));
    }
    return own;
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
        const Verdict rounds =
            decideElimination(classes, [&](std::uint32_t mask) { return subsetLogits(logits, mask); });
        const auto& trace = std::get<PairwiseTrace>(pairs.trace);
        const int winner = one.winner.value();
        QCOMPARE(pairs.winner.value(), winner);
        QCOMPARE(trace.hardWinner, winner);
        QCOMPARE(trace.coupledWinner, winner);
        QCOMPARE(trace.priceWinner, winner);
        QCOMPARE(trace.ddagWinner, winner);
        QCOMPARE(trace.condorcet.value(), winner);
        QVERIFY(trace.cycles.empty());
        QCOMPARE(rounds.winner.value(), winner);
        for (std::size_t i = 0; i < logits.size(); ++i)
            COMPARE_NEAR(trace.coupled[i], static_cast<double>(one.scores[i]), 1e-6);
    }
}

/// The same for every strategy of the registry that stands on heads, as the program asks them. A dense code leaves out
/// most ways to split the classes, so that its loss may favour another class where none has half of the probability; an
/// exhaustive one may not.
void StrategyFactsTest::fact1_holdsForAllHeads()
{
    QFETCH(int, classes);
    Random random(11);
    int decided = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const Floats logits = randomLogits(static_cast<std::size_t>(classes), 3.0, random);
        const Verdict one = decideSoftmax(logits);
        for (const Strategy& line : strategies()) {
            if (line.backing == Backing::Networks)
                continue;
            const HeadLayout layout = line.heads(classes);
            const bool sure = one.scores[static_cast<std::size_t>(*one.winner)] > 0.5F;
            if (line.id == StrategyId::Ecoc && classes > 7 && !sure)
                continue;
            const Floats own = groupLogits(logits, layout);
            GivenLogits asked(own, &layout);
            const Verdict verdict = line.decide(asked, {.classes = classes});
            QVERIFY2(verdict.winner == one.winner, line.name.c_str());
            ++decided;
            if (line.id == StrategyId::Ecoc)
                QCOMPARE(std::get<EcocTrace>(verdict.trace).hammingWinner, *one.winner);
            if (line.id == StrategyId::Ddag)
                for (std::size_t i = 0; i < logits.size(); ++i)
                    COMPARE_NEAR(statedProbabilities(verdict)[i], static_cast<double>(one.scores[i]), 1e-4);
            if (line.id != StrategyId::Coupling && line.id != StrategyId::Dichotomies)
                continue;
            for (std::size_t i = 0; i < logits.size(); ++i)
                COMPARE_NEAR(verdict.scores[i], one.scores[i], 1e-5F);
        }
    }
    QVERIFY(decided > 6 * trials);
}

/// What every strategy states are K probabilities that sum to 1, and its winner is none of the impossible ones.
void StrategyFactsTest::statedProbabilitiesSumToOne()
{
    QFETCH(int, classes);
    Random random(12);
    for (const Strategy& line : strategies()) {
        if (line.backing == Backing::Networks)
            continue;
        const HeadLayout layout = line.heads(classes);
        for (int trial = 0; trial < 20; ++trial) {
            const Floats own = randomLogits(static_cast<std::size_t>(layout.outputs), 2.0, random);
            GivenLogits asked(own, &layout);
            const std::vector<double> stated = statedProbabilities(line.decide(asked, {.classes = classes}));
            QCOMPARE(stated.size(), static_cast<std::size_t>(classes));
            QVERIFY(std::ranges::all_of(stated, [](double share) { return share >= 0.0 && share <= 1.0; }));
            COMPARE_NEAR(std::accumulate(stated.begin(), stated.end(), 0.0), 1.0, 1e-5);
        }
    }
}

void StrategyFactsTest::plainProbabilitiesAreUnscaled()
{
    QFETCH(int, classes);
    Random random(21);
    for (int trial = 0; trial < 20; ++trial) {
        const Floats logits = randomLogits(static_cast<std::size_t>(classes), 3.0, random);
        const std::vector<float> unscaled = decideSoftmax(logits).scores;
        for (const float temperature : {0.5F, 1.0F, 1.8F, 4.0F}) {
            const std::vector<double> plain = plainProbabilities(decideSoftmax(logits, temperature), temperature);
            for (std::size_t k = 0; k < plain.size(); ++k)
                COMPARE_NEAR(plain[k], static_cast<double>(unscaled[k]), 1e-5);
        }
    }
}

/// 1 - p in float32 is 0 below 6e-8: the loser of a clear duel keeps its own sigmoid.
void StrategyFactsTest::duelsKeepSmallProbabilities()
{
    for (const float lead : {20.0F, -20.0F, 60.0F, -60.0F}) {
        const Verdict verdict = decideDdag(2, [lead](int, int) { return Floats{lead, 0.0F}; });
        const std::vector<double> stated = statedProbabilities(verdict);
        const double loser = std::exp(-std::abs(static_cast<double>(lead)));
        COMPARE_NEAR(stated[lead > 0.0F ? 1 : 0] / loser, 1.0, 1e-5);
    }
}

void StrategyFactsTest::knowsWhoHasSigmoids()
{
    for (const Strategy& line : strategies()) {
        QCOMPARE(line.sigmoids, line.id == StrategyId::MultiLabel || line.id == StrategyId::Specialists);
        QCOMPARE(line.statedBy.has_value(), line.id == StrategyId::Elimination);
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
        COMPARE_NEAR(sum, pairs, 1e-4);
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

/// Fact 3 and 4 of the duels that DDAG fights: K - 1 heads are asked, and who lost is not asked again.
void StrategyFactsTest::fact4_ofDuelsToo()
{
    QFETCH(int, classes);
    Random random(14);
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<int> gone;
        const Verdict verdict = decideDdag(classes, [&](int low, int high) {
            if (std::ranges::find(gone, low) != gone.end() || std::ranges::find(gone, high) != gone.end()
                || low >= high)
                qFatal("%d against %d: one has left", low, high);
            const Floats logits = randomLogits(2, 3.0, random);
            gone.push_back(logits[0] >= logits[1] ? high : low);
            return logits;
        });
        QCOMPARE(static_cast<int>(gone.size()), classes - 1);
        QVERIFY(std::ranges::find(gone, *verdict.winner) == gone.end());
        const auto& steps = std::get<DdagTrace>(verdict.trace).steps;
        for (std::size_t step = 0; step < steps.size(); ++step) {
            QCOMPARE(steps[step].eliminated, gone[step]);
            const float score = verdict.scores[static_cast<std::size_t>(gone[step])];
            QCOMPARE(std::lround(score * static_cast<float>(classes - 1)), static_cast<long>(step));
        }
    }
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

RUNOFF_TEST(StrategyFactsTest)
#include "strategy_facts_test.moc"
