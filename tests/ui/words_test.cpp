#include "tests/support/test_main.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

class WordsTest : public QObject {
    Q_OBJECT

    const QStringList m_digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    static core::Verdict says(core::StrategyId strategy, int label)
    {
        core::Verdict verdict{
            .strategy = strategy, .scores = std::vector<float>(10, 0.1F), .winner = label, .trace = {}};
        return verdict;
    }

private slots:
    void softmaxFacts()
    {
        core::Verdict verdict = says(core::StrategyId::Softmax, 4);
        verdict.trace = core::SoftmaxTrace{.runnerUp = 9, .margin = 0.0791, .entropy = 0.874};
        QCOMPARE(ui::VerdictWords::facts(verdict, m_digits),
                 QStringLiteral("sums to 1.000 · margin to 9: 0.079 · entropy 0.87 nat"));
    }

    void pairwiseFacts()
    {
        core::Verdict verdict = says(core::StrategyId::Pairwise, 9);
        core::PairwiseTrace trace;
        trace.condorcet = 9;
        trace.hardWinner = trace.coupledWinner = trace.priceWinner = trace.ddagWinner = 9;
        verdict.trace = trace;
        QCOMPARE(ui::VerdictWords::facts(verdict, m_digits),
                 QStringLiteral("9 beats all others (Condorcet winner) · no circles · all ways of counting give 9"));
        trace.condorcet.reset();
        trace.cycles = {{4, 9, 7}};
        verdict.trace = trace;
        QCOMPARE(ui::VerdictWords::facts(verdict, m_digits),
                 QStringLiteral("no class beats all others · a circle of three: 4 beats 9 beats 7 beats 4 · "
                                "all ways of counting give 9"));
    }

    void eliminationFacts()
    {
        core::Verdict verdict = says(core::StrategyId::Elimination, 9);
        core::EliminationTrace trace;
        trace.rounds.resize(9);
        trace.rounds.back() = {.classes = {4, 9}, .scores = {0.49F, 0.51F}, .eliminated = 4};
        verdict.trace = trace;
        QCOMPARE(ui::VerdictWords::facts(verdict, m_digits),
                 QStringLiteral("last round: 9 (0.51) beat 4 (0.49) · 9 of 1\u00A0013 heads used"));
        QCOMPARE(ui::VerdictWords::ballotNumber(verdict), QStringLiteral("0.51"));
    }

    void noneAboveTheThreshold()
    {
        core::Verdict verdict = says(core::StrategyId::MultiLabel, 0);
        verdict.winner.reset();
        verdict.trace = core::MultiLabelTrace{.labels = {}, .thresholds = std::vector<float>(10, 0.5F)};
        QCOMPARE(ui::Words::answer(verdict, m_digits), QStringLiteral("none"));
        QVERIFY(
            ui::VerdictWords::facts(verdict, m_digits).startsWith(QStringLiteral("none at or above the threshold")));
    }

    void ballots()
    {
        std::vector<core::Verdict> five{says(core::StrategyId::Softmax, 4), says(core::StrategyId::Pairwise, 9),
                                        says(core::StrategyId::Elimination, 9), says(core::StrategyId::MultiLabel, 4),
                                        says(core::StrategyId::Specialists, 4)};
        five[3].trace = core::MultiLabelTrace{.labels = {4, 9}, .thresholds = {}};
        QCOMPARE(ui::VerdictWords::ballotsSummary(five, m_digits), QStringLiteral("two say 4, two 9, one both"));
        for (core::Verdict& verdict : five)
            verdict = says(core::StrategyId::Softmax, 4);
        QCOMPARE(ui::VerdictWords::ballotsSummary(five, m_digits), QStringLiteral("all say 4"));
        QCOMPARE(ui::VerdictWords::ballotsSummary({}, m_digits), QStringLiteral("nothing drawn"));
        std::vector<core::Verdict> three(five.begin(), five.begin() + 3);
        three[2].trace = core::MultiLabelTrace{.labels = {1, 9}, .thresholds = {}};
        QCOMPARE(ui::VerdictWords::ballotsSummary(three, m_digits), QStringLiteral("two say 4, one 1 and 9"));
    }

    void howLongItTook()
    {
        QCOMPARE(ui::VerdictWords::allTook(5, 900.0), QStringLiteral("All five in 0.9 ms"));
        QCOMPARE(ui::VerdictWords::allTook(2, 300.0), QStringLiteral("Both in 0.3 ms"));
        QCOMPARE(ui::VerdictWords::allTook(1, 300.0), QStringLiteral("Answered in 0.3 ms"));
    }

    void numbers()
    {
        QCOMPARE(ui::Words::parameters(2'380'000), QStringLiteral("2.38 M"));
        QCOMPARE(ui::Words::parameters(261'938), QStringLiteral("0.26 M"));
        QCOMPARE(ui::Words::grouped(60000), QStringLiteral("60\u00A0000"));
        QCOMPARE(ui::Words::grouped(999), QStringLiteral("999"));
        QCOMPARE(ui::Words::percent(0.994), QStringLiteral("99.4 %"));
        QCOMPARE(ui::Words::thresholds(std::vector<float>(10, 0.5F)), QStringLiteral("threshold 0.5"));
    }
};

RUNOFF_WIDGET_TEST(WordsTest)
#include "words_test.moc"
