#include "core/strategy/confidence.h"
#include "tests/support/duels.h"
#include "tests/support/near.h"

#include "core/report/comparison.h"
#include "core/strategy/rules.h"
#include "tests/support/test_main.h"
#include "tests/support/verdicts.h"

#include <algorithm>
#include <bit>

using namespace core;

using Floats = std::vector<float>;

/// One answer has one number, whatever shows it.
class ConfidenceTest : public QObject {
    Q_OBJECT

    /// Four classes whose strategies and rules disagree: the rounds end with 0 against 3, the duels with other classes.
    static std::vector<Verdict> four()
    {
        const Floats pairs = tests::duelLogits();
        const auto subset = [](std::uint32_t mask) {
            Floats logits;
            for (; mask != 0; mask &= mask - 1)
                // the first one is always the highest
                logits.push_back(static_cast<float>(std::popcount(mask)) * 0.5F);
            return logits;
        };
        return {decidePairwise(pairs, 4), decideElimination(4, subset),
                decideMultiLabel(Floats{1, 2, -1, -3}, Floats{.5F, .5F, .5F, .5F}), tests::specialistsOfFour(),
                decideDdag(4, [&](int low, int high) {
                    const auto at = static_cast<std::size_t>(2 * (low == 0 ? high - 1 : low == 1 ? high + 1 : 5));
                    return Floats{pairs.at(at), pairs.at(at + 1)};
                })};
    }

    static double smallestOf(const std::vector<DdagStep>& steps, int winner)
    {
        double smallest = 1.0;
        for (const DdagStep& step : steps) {
            if (step.left == winner)
                smallest = std::min(smallest, static_cast<double>(step.leftWins));
            if (step.right == winner)
                smallest = std::min(smallest, 1.0 - static_cast<double>(step.leftWins));
        }
        return smallest;
    }

private slots:
    void isTheWinnersByTheRuleThatDecided()
    {
        using enum SpecialistScores;
        for (const Votes votes : {Votes::Soft, Votes::Hard, Votes::Coupled, Votes::Price})
            for (const SpecialistScores outputsThatDecide : {Raw, Calibrated, ExactlyOne}) {
                const bool other = outputsThatDecide == Calibrated;
                std::vector<Verdict> verdicts = four();
                decideBy({.votes = votes, .ddag = other, .specialists = outputsThatDecide}, verdicts);
                const auto& pairwise = std::get<PairwiseTrace>(verdicts[0].trace);
                QCOMPARE(statedConfidence(verdicts[0]),
                         (votes == Votes::Price ? pairwise.price
                                                : pairwise.coupled)[static_cast<std::size_t>(*verdicts[0].winner)]);
                const auto& rounds = std::get<EliminationTrace>(verdicts[1].trace);
                const auto& last = rounds.rounds.back();
                if (other) {
                    COMPARE_NEAR(statedConfidence(verdicts[1]), smallestOf(rounds.duels, *verdicts[1].winner), 1e-6);
                } else {
                    const auto at = std::ranges::find(last.classes, *verdicts[1].winner) - last.classes.begin();
                    QCOMPARE(statedConfidence(verdicts[1]),
                             static_cast<double>(last.scores[static_cast<std::size_t>(at)]));
                }
                QCOMPARE(statedConfidence(verdicts[2]), static_cast<double>(verdicts[2].scores[1]));
                const auto& specialists = std::get<SpecialistsTrace>(verdicts[3].trace);
                const Floats& outputs = outputsThatDecide == Calibrated ? specialists.calibrated
                                      : outputsThatDecide == ExactlyOne ? specialists.exactlyOne
                                                                        : verdicts[3].scores;
                QCOMPARE(statedConfidence(verdicts[3]),
                         static_cast<double>(outputs[static_cast<std::size_t>(*verdicts[3].winner)]));
                COMPARE_NEAR(statedConfidence(verdicts[4]),
                             (smallestOf(std::get<DdagTrace>(verdicts[4].trace).steps, *verdicts[4].winner)), 1e-6);
            }
    }

    void theDdagIsNoSurerThanItsClosestDuel()
    {
        const std::vector<DdagStep> steps{{.left = 0, .right = 2, .leftWins = 0.55F, .eliminated = 2},
                                          {.left = 0, .right = 1, .leftWins = 0.99F, .eliminated = 1}};
        COMPARE_NEAR(smallestDuel(steps), 0.55, 1e-6);
        const std::vector<DdagStep> others{{.left = 0, .right = 2, .leftWins = 0.55F, .eliminated = 2},
                                           {.left = 0, .right = 1, .leftWins = 0.1F, .eliminated = 0}};
        COMPARE_NEAR(smallestDuel(others), 0.9, 1e-6);  // 1 was not in the first duel
    }

    void whoSaysNoneStatesWhatSaysIt()
    {
        const Verdict gate = support::refusalOf(support::hesitating());
        QVERIFY(!gate.winner);
        const auto& trace = std::get<CascadeTrace>(gate.trace);
        QCOMPARE(statedConfidence(gate),
                 static_cast<double>(trace.branches[static_cast<std::size_t>(trace.taken)].share));
        const Verdict labels = decideMultiLabel(Floats{1, 2}, Floats{.95F, .95F});
        QVERIFY(!labels.winner);
        QCOMPARE(statedConfidence(labels), static_cast<double>(labels.scores[1]));
    }

    void saysWhatIsShown_data()
    {
        QTest::addColumn<DecisionRules>("rules");
        QTest::addColumn<std::vector<std::string>>("shown");
        using Words = std::vector<std::string>;
        QTest::newRow("at first") << DecisionRules{} << Words{"soft votes", "heads", "sigmoids", "raw", "ddag"};
        QTest::newRow("hard") << DecisionRules{.votes = Votes::Hard}
                              << Words{"hard votes", "heads", "sigmoids", "raw", "ddag"};
        QTest::newRow("all chosen") << DecisionRules{.votes = Votes::Coupled,
                                                     .ddag = true,
                                                     .specialists = core::SpecialistScores::Calibrated}
                                    << Words{"coupled", "ddag", "sigmoids", "calibrated", "ddag"};
        QTest::newRow("Price and exactly one")
            << DecisionRules{.votes = Votes::Price, .specialists = SpecialistScores::ExactlyOne}
            << Words{"price", "heads", "sigmoids", "exactly-one", "ddag"};
    }
    void saysWhatIsShown()
    {
        QFETCH(DecisionRules, rules);
        std::vector<Verdict> verdicts = four();
        decideBy(rules, verdicts);
        std::vector<std::string> shown;
        for (const Verdict& verdict : verdicts)
            shown.push_back(decidingScoresName(verdict));
        QTEST(shown, "shown");
    }

    void filesFollowTheRules_data()
    {
        QTest::addColumn<DecisionRules>("rules");
        QTest::newRow("at first") << DecisionRules{};
        QTest::newRow("hard votes") << DecisionRules{.votes = Votes::Hard};
        QTest::newRow("coupled, duels, calibrated")
            << DecisionRules{.votes = Votes::Coupled, .ddag = true, .specialists = core::SpecialistScores::Calibrated};
    }
    void filesFollowTheRules()
    {
        QFETCH(DecisionRules, rules);
        Classifier classifier;
        classifier.name = "hand-made";
        classifier.classNames = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        Comparison one{.path = "a.png",
                       .image = Image({1, 28, 28}),
                       .verdicts = support::allVerdictsOf(support::hesitating()),
                       .microseconds = 1.0};
        decideBy(rules, one.verdicts);
        const auto json = toJson({&one, 1}, classifier)["images"][0]["verdicts"];
        const QStringList lines = QString::fromStdString(toCsv({&one, 1}, classifier)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.front(), QStringLiteral("path,model,strategy,class,score,answer,stated,shown"));
        QCOMPARE(lines.size(), static_cast<qsizetype>(1 + 10 * one.verdicts.size()));
        for (qsizetype line = 1; line < lines.size(); ++line) {
            const QStringList cells = lines[line].split(',');
            const Verdict& verdict = one.verdicts.at(static_cast<std::size_t>((line - 1) / 10));
            const auto& entry = json.at(cells.at(2).toStdString());
            QCOMPARE(cells.at(4).toStdString(), entry.at("scores").at(cells.at(3).toStdString()).dump());
            QCOMPARE(cells.at(6).toStdString(), entry.at("confidence").dump());
            QCOMPARE(cells.at(6).toStdString(), nlohmann::ordered_json(statedConfidence(verdict)).dump());
            QCOMPARE(cells.at(7).toStdString(), entry.at("shown").get<std::string>());
            QCOMPARE(static_cast<float>(cells.at(4).toDouble()),
                     decidingScores(verdict).at(static_cast<std::size_t>((line - 1) % 10)));
        }
        QCOMPARE(json.at("elimination").contains("duels"), rules.ddag);
    }
};

RUNOFF_TEST(ConfidenceTest)
#include "confidence_test.moc"
