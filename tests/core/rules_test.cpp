#include "core/strategy/decisions.h"
#include "core/strategy/rules.h"
#include "tests/support/duels.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace core;

using Floats = std::vector<float>;

class RulesTest : public QObject {
    Q_OBJECT

    /// Four classes: 3 wins most duels, 0 has the most soft votes; 1 has the highest raw, 2 the highest calibrated
    /// sigmoid.
    static std::vector<Verdict> four()
    {
        return {decidePairwise(tests::duelLogits(), 4),
                decideElimination(
                    4, [](std::uint32_t mask) { return Floats(static_cast<std::size_t>(std::popcount(mask)), 0.0F); }),
                decideMultiLabel(Floats{1, 2, -1, -3}, Floats{.5F, .5F, .5F, .5F}), tests::specialistsOfFour()};
    }

private slots:
    void rules_data()
    {
        QTest::addColumn<DecisionRules>("rules");
        QTest::addColumn<std::size_t>("which");
        QTest::addColumn<int>("winner");
        QTest::newRow("soft votes") << DecisionRules{} << std::size_t{0} << 0;
        QTest::newRow("hard votes") << DecisionRules{.votes = Votes::Hard} << std::size_t{0} << 3;
        QTest::newRow("rounds") << DecisionRules{} << std::size_t{1} << 0;
        QTest::newRow("DDAG") << DecisionRules{.ddag = true} << std::size_t{1} << 3;
        QTest::newRow("the model's thresholds") << DecisionRules{} << std::size_t{2} << 1;
        QTest::newRow("high threshold for the highest")
            << DecisionRules{.thresholds = {.5F, .95F, .5F, .5F}} << std::size_t{2} << 0;
        QTest::newRow("high thresholds: none")
            << DecisionRules{.thresholds = {.9F, .9F, .9F, .9F}} << std::size_t{2} << -1;
        QTest::newRow("raw") << DecisionRules{} << std::size_t{3} << 1;
        QTest::newRow("calibrated") << DecisionRules{.specialists = core::SpecialistScores::Calibrated}
                                    << std::size_t{3} << 2;
        QTest::newRow("exactly one") << DecisionRules{.specialists = SpecialistScores::ExactlyOne} << std::size_t{3}
                                     << 1;
        QTest::newRow("Price") << DecisionRules{.votes = Votes::Price} << std::size_t{0} << 0;
    }

    void rules()
    {
        QFETCH(DecisionRules, rules);
        QFETCH(std::size_t, which);
        std::vector<Verdict> verdicts = four();
        decideBy(rules, verdicts);
        QTEST(verdicts[which].winner.value_or(-1), "winner");
    }

    void couplingHasItsOwnWinner()
    {
        std::vector<Verdict> verdicts = four();
        decideBy({.votes = Votes::Coupled}, verdicts);
        QCOMPARE(*verdicts[0].winner, std::get<PairwiseTrace>(verdicts[0].trace).coupledWinner);
        double sum = 0.0;
        for (const float share : decidingScores(verdicts[0]))
            sum += static_cast<double>(share);
        COMPARE_NEAR(sum, 1.0, 1e-5);
    }

    void theWinnerHasTheHighestDecidingScore()
    {
        using enum SpecialistScores;
        for (const Votes votes : {Votes::Soft, Votes::Hard, Votes::Coupled, Votes::Price})
            for (const SpecialistScores outputs : {Raw, Calibrated, ExactlyOne}) {
                std::vector<Verdict> verdicts = four();
                decideBy({.votes = votes, .specialists = outputs}, verdicts);
                for (const std::size_t which : {0U, 3U}) {
                    const Floats scores = decidingScores(verdicts[which]);
                    QCOMPARE(scores[static_cast<std::size_t>(*verdicts[which].winner)],
                             *std::ranges::max_element(scores));
                }
            }
    }

    void labelsAreThoseAtOrAbove()
    {
        QCOMPARE(labelsAbove({.2F, .5F, .9F}, {.5F, .5F, .95F}), std::vector{1});
        QVERIFY(labelsAbove({.2F}, {.5F}).empty());
        QVERIFY_THROWS_EXCEPTION(std::logic_error, labelsAbove({.2F, .3F}, {.5F}));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, labelsAbove({.2F}, {1.0F}));
    }

    void withoutPairwiseTheRoundsDecide()
    {
        std::vector<Verdict> verdicts = four();
        verdicts.erase(verdicts.begin());
        decideBy({.ddag = true}, verdicts);
        QVERIFY(std::get<EliminationTrace>(verdicts[0].trace).duels.empty());
        QCOMPARE(verdicts[0].winner, std::optional(0));
    }
};

RUNOFF_TEST(RulesTest)
#include "rules_test.moc"
