#include "core/strategy/decisions.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <bit>
#include <cmath>
#include <map>
#include <numeric>

using namespace core;

using Floats = std::vector<float>;

class EliminationTest : public QObject {
    Q_OBJECT

private slots:
    void dropsOneAfterAnother();
    void asksOnlyTheHeadsOnItsPath();
    void tiesKeepTheFirstClass();
    void comparesLogitsWhereProbabilitiesVanish();
    void needsOneRoundForTwoClasses();
    void dropsSeveralAtOnce_data();
    void dropsSeveralAtOnce();
    void refusesNonsense();
};

void EliminationTest::dropsOneAfterAnother()
{
    // The heads contradict one another: 2 leads among all, but loses once 0 has left.
    const std::map<std::uint32_t, Floats> heads{{0b1111, {-1, 1, 2, 0}}, {0b1110, {3, -1, 0}}, {0b1010, {0, 1}}};
    const Verdict verdict = decideElimination(4, [&](std::uint32_t mask) { return heads.at(mask); });
    QCOMPARE(verdict.strategy, StrategyId::Elimination);
    QCOMPARE(verdict.winner.value(), 3);
    QCOMPARE(verdict.scores, (Floats{0, 2 / 3.0F, 1 / 3.0F, 1}));
    const auto& rounds = std::get<EliminationTrace>(verdict.trace).rounds;
    QCOMPARE(rounds.size(), std::size_t{3});
    QCOMPARE(rounds[0].classes, (std::vector{0, 1, 2, 3}));
    QCOMPARE(rounds[0].eliminated, 0);
    QCOMPARE(rounds[1].classes, (std::vector{1, 2, 3}));
    QCOMPARE(rounds[1].eliminated, 2);
    QCOMPARE(rounds[2].classes, (std::vector{1, 3}));
    QCOMPARE(rounds[2].eliminated, 1);
    for (const EliminationRound& round : rounds)
        COMPARE_NEAR(std::accumulate(round.scores.begin(), round.scores.end(), 0.0), 1.0, 1e-6);
}

void EliminationTest::asksOnlyTheHeadsOnItsPath()
{
    std::vector<std::uint32_t> asked;
    decideElimination(10, [&](std::uint32_t mask) {
        asked.push_back(mask);
        Floats logits(static_cast<std::size_t>(std::popcount(mask)));
        std::iota(logits.begin(), logits.end(), 0.0F);
        return logits;
    });
    QCOMPARE(asked.size(), std::size_t{9});
    QCOMPARE(asked.front(), 0b1111111111U);
    QCOMPARE(asked.back(), 0b1100000000U);
}

void EliminationTest::tiesKeepTheFirstClass()
{
    const Verdict verdict = decideElimination(
        5, [](std::uint32_t mask) { return Floats(static_cast<std::size_t>(std::popcount(mask)), 1.0F); });
    QCOMPARE(verdict.winner.value(), 0);
    QCOMPARE(std::get<EliminationTrace>(verdict.trace).rounds.front().eliminated, 4);
}

void EliminationTest::comparesLogitsWhereProbabilitiesVanish()
{
    const Verdict verdict = decideElimination(3, [](std::uint32_t mask) {
        return mask == 0b111 ? Floats{500, 0, 100} : Floats{500, 100};
    });
    const auto& first = std::get<EliminationTrace>(verdict.trace).rounds.front();
    QCOMPARE(first.scores[1], first.scores[2]);
    QCOMPARE(first.eliminated, 1);
}

void EliminationTest::needsOneRoundForTwoClasses()
{
    const Verdict verdict = decideElimination(2, [](std::uint32_t) { return Floats{0, 1}; });
    QCOMPARE(verdict.scores, (Floats{0, 1}));
    QCOMPARE(std::get<EliminationTrace>(verdict.trace).rounds.size(), std::size_t{1});
}

void EliminationTest::dropsSeveralAtOnce_data()
{
    QTest::addColumn<int>("drop");
    QTest::addColumn<Floats>("logits");
    QTest::addColumn<std::vector<std::uint32_t>>("asked");
    QTest::addColumn<std::vector<int>>("eliminated");
    QTest::addColumn<int>("winner");
    QTest::addColumn<Floats>("scores");
    using Masks = std::vector<std::uint32_t>;
    using Classes = std::vector<int>;
    const Floats different{0, 4, 1, 3, 2}, equal{1, 1, 1, 1, 1};
    QTest::newRow("one") << 1 << different << Masks{0b11111, 0b11110, 0b11010, 0b01010} << Classes{0, 2, 4, 3} << 1
                         << Floats{0, 1, 0.25F, 0.75F, 0.5F};
    QTest::newRow("two, and two") << 2 << different << Masks{0b11111, 0b11010} << Classes{0, 4} << 1
                                  << Floats{0, 1, 0, 0.5F, 0.5F};
    QTest::newRow("three, and what is left")
        << 3 << different << Masks{0b11111, 0b01010} << Classes{0, 3} << 1 << Floats{0, 1, 0, 0.75F, 0};
    QTest::newRow("all but one") << 4 << different << Masks{0b11111} << Classes{0} << 1 << Floats{0, 1, 0, 0, 0};
    QTest::newRow("more than there are") << 31 << different << Masks{0b11111} << Classes{0} << 1
                                         << Floats{0, 1, 0, 0, 0};
    QTest::newRow("ties") << 2 << equal << Masks{0b11111, 0b00111} << Classes{4, 2} << 0 << Floats{1, 0.5F, 0.5F, 0, 0};
}

void EliminationTest::dropsSeveralAtOnce()
{
    QFETCH(int, drop);
    QFETCH(Floats, logits);
    QFETCH(std::vector<std::uint32_t>, asked);
    QFETCH(std::vector<int>, eliminated);
    QFETCH(int, winner);
    QFETCH(Floats, scores);
    std::vector<std::uint32_t> masks;
    const auto logitsOf = [&](std::uint32_t mask) {
        masks.push_back(mask);
        Floats ofSubset;
        for (std::size_t label = 0; label < logits.size(); ++label)
            if (mask >> label & 1U)
                ofSubset.push_back(logits[label]);
        return ofSubset;
    };
    const Verdict verdict = decideElimination(5, logitsOf, drop);
    QCOMPARE(masks, asked);
    QCOMPARE(verdict.winner.value(), winner);
    QCOMPARE(verdict.scores, scores);
    std::vector<int> first;
    for (const EliminationRound& round : std::get<EliminationTrace>(verdict.trace).rounds)
        first.push_back(round.eliminated);
    QCOMPARE(first, eliminated);
}

void EliminationTest::refusesNonsense()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideElimination(
                                                   3,
                                                   [](std::uint32_t) {
                                                       return Floats{0, 0, 0};
                                                   },
                                                   0));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideElimination(1, [](std::uint32_t) { return Floats{0}; }));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideElimination(3, [](std::uint32_t) { return Floats{0, 1}; }));
}

RUNOFF_TEST(EliminationTest)
#include "elimination_test.moc"
