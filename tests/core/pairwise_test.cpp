#include "core/strategy/decisions.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <array>
#include <cmath>

using namespace core;

using Floats = std::vector<float>;

class PairwiseTest : public QObject {
    Q_OBJECT

private slots:
    void fillsTheMatrix();
    void asksTheDag();
    void breaksHardTiesBySoftVotes();
    void rulesMayDisagree();
    void findsCyclesAndCondorcet_data();
    void findsCyclesAndCondorcet();
    void tiesKeepTheFirstClass();
    void refusesTheWrongNumberOfLogits();
};

namespace {

PairwiseTrace traceOf(const Verdict& verdict)
{
    return std::get<PairwiseTrace>(verdict.trace);
}

/// Leads of the lower class over the higher one, in the order of the pairs.
Floats logitsOf(const Floats& leads)
{
    Floats logits;
    for (const float lead : leads) {
        logits.push_back(lead);
        logits.push_back(0.0F);
    }
    return logits;
}

}  // namespace

void PairwiseTest::fillsTheMatrix()
{
    const Verdict verdict = decidePairwise(Floats{std::log(3.0F), 0, 0, std::log(4.0F), 0, 0}, 3);
    const PairwiseTrace trace = traceOf(verdict);
    QCOMPARE(trace.matrix.shape(), (Shape{3, 3}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::isnan(trace.matrix.row(i)[static_cast<std::size_t>(i)]));
    QCOMPARE(trace.matrix.row(0)[1], 0.75F);
    QCOMPARE(trace.matrix.row(1)[0], 0.25F);
    QCOMPARE(trace.matrix.row(0)[2], 0.2F);
    QCOMPARE(trace.matrix.row(2)[1], 0.5F);
    for (std::size_t i = 0; i < 3; ++i)
        COMPARE_NEAR(verdict.scores[i], (std::array{0.95F, 0.75F, 1.3F}[i]), 1e-6F);
    QCOMPARE(verdict.winner.value(), 2);
    QCOMPARE(trace.hardVotes, (std::vector{1, 0, 1}));  // the even duel gives nobody a vote
}

void PairwiseTest::asksTheDag()
{
    const PairwiseTrace trace = traceOf(decidePairwise(logitsOf({-1, -1, -1, 1, 1, -1}), 4));
    QCOMPARE(trace.ddag.size(), std::size_t{3});
    QCOMPARE(trace.ddag[0].left, 0);
    QCOMPARE(trace.ddag[0].right, 3);
    QCOMPARE(trace.ddag[0].eliminated, 0);
    QCOMPARE(trace.ddag[1].left, 1);
    QCOMPARE(trace.ddag[1].right, 3);
    QCOMPARE(trace.ddag[1].eliminated, 3);
    QVERIFY(trace.ddag[1].leftWins > 0.5F);
    QCOMPARE(trace.ddag[2].right, 2);
    QCOMPARE(trace.ddagWinner, 1);
}

void PairwiseTest::breaksHardTiesBySoftVotes()
{
    const PairwiseTrace trace = traceOf(decidePairwise(logitsOf({0.1F, -0.1F, 5}), 3));  // a cycle: one vote each
    QCOMPARE(trace.hardVotes, (std::vector{1, 1, 1}));
    QCOMPARE(trace.hardWinner, 1);
}

void PairwiseTest::rulesMayDisagree()
{
    // 0 beats both by a hair; 1 crushes 2: hard votes say 0, soft votes 1.
    const Verdict verdict = decidePairwise(logitsOf({0.01F, 0.01F, 9}), 3);
    QCOMPARE(verdict.winner.value(), 1);
    QCOMPARE(traceOf(verdict).hardWinner, 0);
    QCOMPARE(traceOf(verdict).ddagWinner, 0);
    QCOMPARE(traceOf(verdict).condorcet.value(), 0);
}

void PairwiseTest::findsCyclesAndCondorcet_data()
{
    using Cycles = std::vector<std::vector<int>>;
    QTest::addColumn<int>("classes");
    QTest::addColumn<Floats>("leads");
    QTest::addColumn<Cycles>("cycles");
    QTest::addColumn<int>("condorcet");
    QTest::newRow("0 > 1 > 2 > 0") << 3 << Floats{1, -1, 1} << Cycles{{0, 1, 2}} << -1;
    QTest::newRow("0 > 2 > 1 > 0") << 3 << Floats{-1, 1, -1} << Cycles{{0, 2, 1}} << -1;
    QTest::newRow("in order") << 3 << Floats{1, 1, 1} << Cycles{} << 0;
    QTest::newRow("an even duel breaks the cycle") << 3 << Floats{0, -1, 1} << Cycles{} << -1;
    QTest::newRow("all even") << 3 << Floats{0, 0, 0} << Cycles{} << -1;
    QTest::newRow("cycle below a winner") << 4 << Floats{1, -1, -1, 1, -1, -1} << Cycles{{0, 1, 2}} << 3;
    QTest::newRow("two cycles") << 4 << Floats{1, 1, -1, 1, 1, 1} << Cycles{{0, 1, 3}, {0, 2, 3}} << -1;
    QTest::newRow("two classes") << 2 << Floats{-1} << Cycles{} << 1;
}

void PairwiseTest::findsCyclesAndCondorcet()
{
    QFETCH(int, classes);
    QFETCH(Floats, leads);
    const PairwiseTrace trace = traceOf(decidePairwise(logitsOf(leads), classes));
    QTEST(trace.cycles, "cycles");
    QTEST(trace.condorcet.value_or(-1), "condorcet");
}

void PairwiseTest::tiesKeepTheFirstClass()
{
    const Verdict verdict = decidePairwise(Floats(90, 0.0F), 10);
    const PairwiseTrace trace = traceOf(verdict);
    QCOMPARE(verdict.winner.value(), 0);
    QCOMPARE(trace.hardWinner, 0);
    QCOMPARE(trace.ddagWinner, 0);
    QCOMPARE(trace.hardVotes, std::vector<int>(10, 0));
    for (const double probability : trace.coupled)
        COMPARE_NEAR(probability, 0.1, 1e-12);
}

void PairwiseTest::refusesTheWrongNumberOfLogits()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decidePairwise(Floats(89), 10));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decidePairwise({}, 1));
}

RUNOFF_TEST(PairwiseTest)
#include "pairwise_test.moc"
