#include "tests/support/test_main.h"
#include "ui/strategies/verdict_words.h"

using core::StrategyId;
using core::Verdict;

Q_DECLARE_METATYPE(std::vector<core::Verdict>)

/// The sentence below the ballots: who says something else than most, and why.
class DisagreementTest : public QObject {
    Q_OBJECT

    static constexpr std::size_t classes = 10;

    static Verdict verdict(StrategyId strategy, int winner, std::vector<std::pair<int, float>> scores,
                           core::Trace trace)
    {
        Verdict made{.strategy = strategy,
                     .scores = std::vector<float>(classes, 0.01F),
                     .winner = winner,
                     .trace = std::move(trace)};
        for (const auto& [label, score] : scores)
            made.scores[static_cast<std::size_t>(label)] = score;
        return made;
    }

    static Verdict softmax(int winner, std::vector<std::pair<int, float>> scores)
    {
        return verdict(StrategyId::Softmax, winner, std::move(scores), core::SoftmaxTrace{});
    }

    static Verdict pairwise(int winner, std::vector<std::pair<int, float>> votes, float duelWith4,
                            std::vector<std::vector<int>> cycles = {})
    {
        core::PairwiseTrace trace;
        trace.matrix = core::Tensor({10, 10}, std::vector<float>(100, 0.5F));
        trace.matrix.values()[static_cast<std::size_t>(winner) * classes + 4] = duelWith4;
        trace.cycles = std::move(cycles);
        return verdict(StrategyId::Pairwise, winner, std::move(votes), trace);
    }

    /// 4 leaves after round `round`; in the last one it had `share`.
    static Verdict elimination(int winner, int round, float share = 0.4F)
    {
        core::EliminationTrace trace;
        int next = 0;
        for (int at = 1; at <= 9; ++at) {
            if (next == 4 || next == winner)
                ++next;
            trace.rounds.push_back(
                {.classes = {4, winner}, .scores = {share, 1.0F - share}, .eliminated = at == round ? 4 : next++});
        }
        return verdict(StrategyId::Elimination, winner, {}, trace);
    }

    static Verdict multiLabel(std::vector<int> labels, std::vector<std::pair<int, float>> scores)
    {
        Verdict made =
            verdict(StrategyId::MultiLabel, labels.empty() ? 0 : labels.front(), std::move(scores),
                    core::MultiLabelTrace{.labels = labels, .thresholds = std::vector<float>(classes, 0.5F)});
        if (labels.empty())
            made.winner.reset();
        return made;
    }

    static Verdict specialists(int winner, std::vector<std::pair<int, float>> scores, int calibrated)
    {
        return verdict(StrategyId::Specialists, winner, std::move(scores),
                       core::SpecialistsTrace{.calibrated = {}, .calibratedWinner = calibrated});
    }

private slots:
    void saysWhoAndWhy_data()
    {
        QTest::addColumn<std::vector<Verdict>>("verdicts");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::vector<Verdict>& verdicts, const char* sentence) {
            QTest::newRow(name) << verdicts << QString::fromUtf8(sentence);
        };
        const Verdict soft4 = softmax(4, {{4, 0.52F}, {9, 0.44F}});
        const Verdict pair4 = pairwise(4, {{4, 8.3F}}, 0.5F);
        const Verdict out4 = elimination(4, 0);
        const Verdict multi4 = multiLabel({4}, {{4, 0.9F}});
        const Verdict ten4 = specialists(4, {{4, 0.9F}}, 4);

        row("nothing drawn", {}, "");
        row("asked alone", {soft4}, "");
        row("all agree", {soft4, pair4, out4, multi4, ten4}, "");
        row("softmax by a hair", {softmax(9, {{9, 0.48F}, {4, 0.45F}}), pair4, out4, multi4, ten4},
            "Softmax says 9: its lead over 4 is only 0.03.");
        row("softmax by far", {softmax(9, {{9, 0.9F}, {4, 0.05F}}), pair4, out4, multi4, ten4},
            "Softmax says 9: 4 gets 0.85 less.");
        row("pairwise in a circle",
            {soft4, pairwise(9, {{9, 8.0F}, {4, 7.9F}}, 0.6F, {{1, 2, 3}, {4, 9, 7}}), out4, multi4, ten4},
            "Pairwise says 9: its duels form a circle: 4 beats 9 beats 7 beats 4.");
        row("a circle of others", {soft4, pairwise(9, {{9, 8.0F}}, 0.62F, {{1, 2, 3}}), out4, multi4, ten4},
            "Pairwise says 9: 9 wins against 4 with 0.62.");
        row("pairwise against its own duel", {soft4, pairwise(9, {{9, 8.3F}, {4, 8.2F}}, 0.4F), out4, multi4, ten4},
            "Pairwise says 9: 9 loses to 4 but has more votes, 8.3 to 8.2.");
        row("dropped early", {soft4, pair4, elimination(9, 3), multi4, ten4},
            "Elimination says 9: 4 was eliminated in round 3 of 9 and cannot return.");
        row("lost the last round", {soft4, pair4, elimination(9, 9, 0.49F), multi4, ten4},
            "Elimination says 9: 4 lost the last round, 0.49 to 0.51.");
        row("multi-label sees two", {soft4, pair4, out4, multiLabel({4, 9}, {{4, 0.7F}, {9, 0.6F}}), ten4},
            "Multi-label sees two, 4 and 9: its outputs are independent, so several may be yes.");
        row("multi-label sees three", {soft4, pair4, out4, multiLabel({4, 7, 9}, {}), ten4},
            "Multi-label sees 3 classes: its outputs are independent, so several may be yes.");
        row("multi-label sees none", {soft4, pair4, out4, multiLabel({}, {{4, 0.41F}}), ten4},
            "Multi-label sees none; 4 has 0.41 and needs 0.50.");
        row("multi-label sees another", {soft4, pair4, out4, multiLabel({9}, {{9, 0.8F}, {4, 0.3F}}), ten4},
            "Multi-label says 9; 4 has 0.30 and needs 0.50.");
        row("specialists' scales", {soft4, pair4, out4, multi4, specialists(9, {{9, 0.8F}, {4, 0.7F}}, 4)},
            "Specialists say 9: their scales differ; calibrated outputs give 4.");
        row("specialists all the same", {soft4, pair4, out4, multi4, specialists(9, {{9, 0.8F}, {4, 0.7F}}, 9)},
            "Specialists say 9: the specialist for 9 gives 0.80, that for 4 only 0.70.");
        row("two and two: the softmax is what the others are measured by",
            {soft4, pairwise(9, {{9, 8.3F}, {4, 8.2F}}, 0.53F), elimination(9, 9, 0.49F), multiLabel({4, 9}, {}), ten4},
            "Pairwise and elimination say 9: for pairwise, 9 wins against 4 with 0.53.");
        row("two dissent alike, the better reason is told",
            {soft4, pairwise(9, {{9, 8.3F}}, 0.53F), elimination(9, 5), multi4, ten4},
            "Pairwise and elimination say 9: for elimination, 4 was eliminated in round 5 of 9 and cannot return.");
        row("three against the softmax",
            {softmax(9, {{9, 0.5F}, {4, 0.45F}}), pair4, out4, multiLabel({}, {{4, 0.4F}}), ten4},
            "Softmax says 9: its lead over 4 is only 0.05.");
        row("nobody names one alone", {multiLabel({}, {}), multiLabel({1, 2}, {})}, "");
        row("two strategies", {soft4, specialists(9, {{9, 0.8F}, {4, 0.7F}}, 4)},
            "Specialists say 9: their scales differ; calibrated outputs give 4.");
    }

    void saysWhoAndWhy()
    {
        const QStringList digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        QFETCH(std::vector<Verdict>, verdicts);
        QTEST(ui::VerdictWords::disagreement(verdicts, digits), "sentence");
    }

    void whoIsMost_data()
    {
        QTest::addColumn<std::vector<int>>("winners");
        QTest::addColumn<int>("most");
        QTest::newRow("all") << std::vector<int>{4, 4, 4} << 4;
        QTest::newRow("two of three") << std::vector<int>{4, 9, 9} << 9;
        QTest::newRow("one each: the softmax's") << std::vector<int>{7, 4, 9} << 7;
        QTest::newRow("two and two: the softmax's") << std::vector<int>{9, 4, 9, 4} << 9;
    }

    void whoIsMost()
    {
        QFETCH(std::vector<int>, winners);
        std::vector<Verdict> verdicts;
        for (const int winner : winners)
            verdicts.push_back(verdicts.empty() ? softmax(winner, {}) : elimination(winner, 0));
        QTEST(ui::VerdictWords::majority(verdicts).value_or(-1), "most");
    }
};

RUNOFF_WIDGET_TEST(DisagreementTest)
#include "disagreement_test.moc"
