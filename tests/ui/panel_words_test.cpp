#include "core/strategy/rules.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/verdicts.h"
#include "ui/strategies/card.h"
#include "ui/strategies/face.h"
#include "ui/strategies/panel_words.h"
#include "ui/strategies/task_words.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

using ui::PanelWords;
using ui::VerdictWords;

class PanelWordsTest : public QObject {
    Q_OBJECT

    const QStringList m_digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    static core::Verdict by(core::StrategyId strategy, const core::DecisionRules& rules = {})
    {
        std::vector<core::Verdict> verdicts = support::allVerdictsOf(support::hesitating());
        core::decideBy(rules, verdicts);
        return verdicts.at(static_cast<std::size_t>(strategy));
    }

    /// A multi-task network that is sure of its class and sees this.
    static core::Verdict seeing(const std::vector<float>& attributes, int label)
    {
        std::vector<float> logits = support::hesitating();
        logits[static_cast<std::size_t>(label)] = 5.5F;
        core::Verdict verdict = support::tasksOf(logits);
        auto& answers = std::get<core::MultiTaskTrace>(verdict.trace).attributes;
        for (std::size_t at = 0; at < answers.size(); ++at)
            answers[at].probability = attributes.at(at);
        return verdict;
    }

private slots:
    void spoken_data()
    {
        QTest::addColumn<core::Verdict>("verdict");
        QTest::addColumn<QString>("sentence");
        const core::DecisionRules high{.thresholds = std::vector<float>(10, 0.95F)};
        using enum core::StrategyId;
        QTest::newRow("softmax") << by(Softmax) << "Softmax says 4 with 0.51, 0.05 ahead of 9.";
        QTest::newRow("pairwise, soft") << by(Pairwise)
                                        << "Pairwise says 4 with 8.5 of 9 soft votes. 4 beats all other classes.";
        QTest::newRow("pairwise, hard") << by(Pairwise, {.votes = core::Votes::Hard})
                                        << "Pairwise says 4 with 9 of 9 hard votes. 4 beats all other classes.";
        QTest::newRow("pairwise, coupled")
            << by(Pairwise, {.votes = core::Votes::Coupled})
            << "Pairwise says 4 with a coupled probability of 0.51. 4 beats all other classes.";
        QTest::newRow("elimination") << by(Elimination)
                                     << "Elimination says 4. In the last round, 9 is out: 0.48, against 0.52 for 4.";
        QTest::newRow("elimination by DDAG")
            << by(Elimination, {.ddag = true})
            << "Elimination by duels says 4. In the last round, 5 is out: 0.01, against 0.99 for 4.";
        QTest::newRow("multi-label: two") << by(MultiLabel) << "Multi-label says 4 and 9.";
        QTest::newRow("multi-label: none")
            << by(MultiLabel, high)
            << "Multi-label says none: the highest is 4 with 0.89, below its threshold of 0.95.";
        QTest::newRow("specialists") << by(Specialists)
                                     << "The specialists say 4 with 0.89. Their calibrated scores give 9.";
        QTest::newRow("specialists, calibrated")
            << by(Specialists, {.specialists = core::SpecialistScores::Calibrated})
            << "The calibrated specialists say 9 with 0.95. Their raw scores give 4.";
        QTest::newRow("specialists, exactly one")
            << by(Specialists, {.specialists = core::SpecialistScores::ExactlyOne})
            << "The specialists say 4 with 0.51, if exactly one of them is right. Their calibrated scores give 9.";
        QTest::newRow("pairwise, Price")
            << by(Pairwise, {.votes = core::Votes::Price})
            << "Pairwise says 4 with a probability of 0.51 by Price's rule. 4 beats all other classes.";
        QTest::newRow("ddag") << by(Ddag) << "DDAG says 4. In the last of 9 duels, 5 loses with 0.01 against 0.99.";
        QTest::newRow("coupling") << by(Coupling) << "Coupling says 4 with a probability of 0.51, 0.05 ahead of 9.";
        QTest::newRow("dichotomies") << by(Dichotomies) << "Nested dichotomies say 4 with 0.51, as do 20 of 20 trees.";
        QTest::newRow("ecoc") << by(Ecoc) << "The code says 4 with 0 of 34 bits wrong.";
        QTest::newRow("multi-task")
            << by(MultiTask)
            << "Multi-task says 4 with 0.51. Properties: has a loop: 88 %, is even: 27 %, has a straight stroke: 88 %; "
               "2 of 3 properties do not fit a 4. Estimated: slant 12.5 degrees, stroke width 2.25 pixels.";
        QTest::newRow("cascade") << by(Cascade)
                                 << "The cascade says 4: its gate says a digit with 0.98, and the second "
                                    "network says 4 with 0.51.";
        QTest::newRow("cascade that refuses")
            << support::refusalOf(support::hesitating())
            << "The cascade says none: its gate says no digit with 0.95, and no second network runs.";
        QTest::newRow("cascade whose branch is one class")
            << support::cascadeOf(support::hesitating(), {0.0F, 3.0F}, {"cat", "ship", "dog"})
            << "The cascade says 1: its gate says a vehicle with 0.95, and this branch has only one class.";
    }

    void spoken()
    {
        QFETCH(core::Verdict, verdict);
        QTEST(PanelWords::spoken(verdict.strategy, &verdict, m_digits), "sentence");
    }

    void nothingDrawnIsSpokenToo()
    {
        QCOMPARE(PanelWords::spoken(core::StrategyId::Softmax, nullptr, m_digits),
                 QStringLiteral("Softmax: nothing drawn."));
    }

    void facts_data()
    {
        QTest::addColumn<core::Verdict>("verdict");
        QTest::addColumn<QString>("facts");
        using enum core::StrategyId;
        QTest::newRow("all agree") << by(
            Pairwise) << "4 beats all others (Condorcet winner) · no circles · all ways of counting give 4";
        QTest::newRow("duels") << by(Elimination, {.ddag = true})
                               << "last duel: 4 (0.99) beat 5 (0.01) · 9 of 45 pair heads used";
        QTest::newRow("raw") << by(Specialists) << "scales differ: calibrated outputs give 9 · sum 2.30";
        QTest::newRow("calibrated") << by(Specialists, {.specialists = core::SpecialistScores::Calibrated})
                                    << "scales differ: raw outputs give 4 · sum 2.37";
        QTest::newRow("exactly one") << by(Specialists, {.specialists = core::SpecialistScores::ExactlyOne})
                                     << "scales differ: calibrated outputs give 9 · sum 1.00";
        QTest::newRow("several attributes do not fit")
            << by(MultiTask) << "4 leads 9 by 0.05 · 2 of 3 properties do not fit a 4";
        QTest::newRow("one attribute does not fit")
            << seeing({0.12F, 0.9F, 0.01F}, 8) << "8 leads 4 by 0.91 · has a loop 12 %, but an 8 has one";
        QTest::newRow("all attributes fit")
            << seeing({0.92F, 0.9F, 0.01F}, 8) << "8 leads 4 by 0.91 · properties fit an 8";
        QTest::newRow("gate and branch") << by(Cascade) << "gate: a digit (0.98) · then 4 (0.51) of ten";
        QTest::newRow("gate alone") << support::refusalOf(support::hesitating())
                                    << "gate: no digit (0.95) · no second network runs";
        QTest::newRow("a branch of one class")
            << support::cascadeOf(support::hesitating(), {0.0F, 3.0F}, {"cat", "ship", "dog"})
            << "gate: a vehicle (0.95) · its only class is 1";
    }

    void facts()
    {
        QFETCH(core::Verdict, verdict);
        QTEST(VerdictWords::facts(verdict, m_digits), "facts");
    }

    void disagreementIsNamed()
    {
        core::Verdict verdict = by(core::StrategyId::Pairwise);
        auto& trace = std::get<core::PairwiseTrace>(verdict.trace);
        trace.hardWinner = 9;
        trace.ddagWinner = 7;
        QVERIFY(
            VerdictWords::facts(verdict, m_digits).endsWith(QStringLiteral("other ways of counting: hard 9, DDAG 7")));
    }

    void aCycleIsNamed()
    {
        const QString facts = VerdictWords::facts(support::cycleOfThree(), {"cat", "dog", "frog"});
        QVERIFY2(facts.startsWith(QStringLiteral(
                     "no class beats all others · a circle of three: cat beats dog beats frog beats cat")),
                 qPrintable(facts));
    }

    /// The stated confidence, whatever else the panel shows.
    void ballotNumberFollowsTheRule_data()
    {
        QTest::addColumn<core::Verdict>("verdict");
        QTest::addColumn<QString>("number");
        using enum core::StrategyId;
        QTest::newRow("soft") << by(Pairwise) << "0.51";
        QTest::newRow("hard") << by(Pairwise, {.votes = core::Votes::Hard}) << "0.51";
        QTest::newRow("coupled") << by(Pairwise, {.votes = core::Votes::Coupled}) << "0.51";
        QTest::newRow("the last round") << by(Elimination) << "0.52";
        QTest::newRow("the closest duel of elimination") << by(Elimination, {.ddag = true}) << "0.52";
        QTest::newRow("the closest duel") << by(Ddag) << "0.52";
        QTest::newRow("raw") << by(Specialists) << "0.89";
        QTest::newRow("calibrated") << by(Specialists, {.specialists = core::SpecialistScores::Calibrated}) << "0.95";
        QTest::newRow("multi-task") << by(MultiTask) << "0.51";
        QTest::newRow("gate times branch") << by(Cascade) << "0.50";
        QTest::newRow("the gate's, where it refuses") << support::refusalOf(support::hesitating()) << "0.95";
        QTest::newRow("multi-label: the highest of none")
            << by(MultiLabel, {.thresholds = std::vector<float>(10, 0.95F)}) << "0.89";
    }

    void ballotNumberFollowsTheRule()
    {
        QFETCH(core::Verdict, verdict);
        QTEST(VerdictWords::ballotNumber(verdict), "number");
        const ui::Card card = ui::verdictCard(verdict.strategy, &verdict, m_digits, ui::Style::light());
        QCOMPARE(card.number, VerdictWords::ballotNumber(verdict));
    }

    void nothingReadsAsSureThatIsNot()
    {
        QCOMPARE(PanelWords::confidence(0.514), QStringLiteral("0.51"));
        QCOMPARE(PanelWords::confidence(0.9949), QStringLiteral("0.99"));
        QCOMPARE(PanelWords::confidence(0.9962), QStringLiteral("0.996"));
        QCOMPARE(PanelWords::confidence(0.9996), QStringLiteral("1.00"));
    }

    void theGateIsHeldAgainstTheTruth_data()
    {
        QTest::addColumn<QList<float>>("gate");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("truth");
        QTest::addColumn<QString>("words");
        const QString things = "airplane automobile bird cat deer dog frog horse ship truck",
                      digits = "0 1 2 3 4 5 6 7 8 9";
        QTest::newRow("right") << QList<float>{2, 0} << things << 3 << "";
        QTest::newRow("an animal") << QList<float>{0, 2} << things << 3 << "The gate was wrong: a cat is an animal.";
        QTest::newRow("a vehicle") << QList<float>{2, 0} << things << 0
                                   << "The gate was wrong: an airplane is a vehicle.";
        QTest::newRow("refused") << QList<float>{0, 2} << digits << 8 << "The gate was wrong: an 8 is a digit.";
        QTest::newRow("nobody knows") << QList<float>{0, 2} << digits << -1 << "";
    }

    void theGateIsHeldAgainstTheTruth()
    {
        QFETCH(QList<float>, gate);
        QFETCH(QString, names);
        QFETCH(int, truth);
        const QStringList words = names.split(' ');
        std::vector<std::string> classes;
        for (const QString& name : words)
            classes.push_back(name.toStdString());
        const core::Verdict verdict = support::cascadeOf(support::hesitating(), {gate.begin(), gate.end()}, classes);
        QTEST(ui::faceOf(verdict.strategy)
                  .besides(
                      {.verdict = verdict, .names = words, .truth = truth < 0 ? std::nullopt : std::optional(truth)}),
              "words");
    }

    void inkIsMeasuredWhereItWasSeen()
    {
        const core::Verdict verdict = by(core::StrategyId::MultiTask);
        const auto besides = [&](const core::Image* seen) {
            return ui::faceOf(verdict.strategy).besides({.verdict = verdict, .names = m_digits, .seen = seen});
        };
        core::Image upright({1, 28, 28}), colour({3, 32, 32});
        const core::Image empty({1, 28, 28});
        for (std::size_t y = 4; y < 24; ++y)
            for (std::size_t x = 12; x < 15; ++x)
                upright.values()[y * 28 + x] = 1.0F;
        QVERIFY2(besides(&upright).startsWith("Measured: slant 0.0 degrees, stroke width 2.99 pixels."),
                 qPrintable(besides(&upright)));
        for (const core::Image* none : std::initializer_list<const core::Image*>{&empty, &colour, nullptr})
            QVERIFY(besides(none).isEmpty());
    }

    void whoDissentsSaysWhy_data()
    {
        QTest::addColumn<core::Verdict>("verdict");
        QTest::addColumn<QString>("sentence");
        const std::vector<float> nine{-4, -3, -2.5F, -3.5F, 1.9F, -3, -4.5F, -1.5F, -2, 2.4F};
        const std::vector<std::string> things{"airplane", "automobile", "bird",  "cat",  "deer",
                                              "dog",      "frog",       "horse", "ship", "truck"};
        QTest::newRow("multi-task") << support::tasksOf(nine)
                                    << "Multi-task says 9: has a straight stroke 88 %, but a 9 has none.";
        QTest::newRow("the second network")
            << support::cascadeOf(nine) << "Cascade says 9: its second network gives 9 0.60 and 4 0.37.";
        QTest::newRow("the gate refuses")
            << support::refusalOf(nine)
            << "Cascade sees none: its gate says no digit with 0.95; no second network runs.";
        QTest::newRow("the other branch")
            << support::cascadeOf(nine, {0, 2}, things)
            << "Cascade says 8: its gate says a vehicle with 0.88, which does not include 4.";
    }

    void whoDissentsSaysWhy()
    {
        QFETCH(core::Verdict, verdict);
        std::vector<core::Verdict> verdicts{by(core::StrategyId::Softmax), verdict};
        QTEST(VerdictWords::disagreement(verdicts, m_digits), "sentence");
    }

    void amountsHaveUnits()
    {
        QCOMPARE(ui::TaskWords::amount(2.0, core::QuantityId::StrokeWidth), QStringLiteral("2.00 px"));
        QCOMPARE(ui::TaskWords::amount(-12.345, core::QuantityId::Slant), QStringLiteral("−12.3°"));
        QCOMPARE(ui::TaskWords::amount(-0.04, core::QuantityId::Slant), QStringLiteral("0.0°"));
    }

    void duels()
    {
        core::Verdict verdict = by(core::StrategyId::Pairwise);
        QCOMPARE(PanelWords::duel(verdict, {9, 4}, m_digits), QStringLiteral("4 beats 9: 0.52"));
        QCOMPARE(PanelWords::duel(verdict, {4, 9}, m_digits), QStringLiteral("4 beats 9: 0.52"));
        verdict.winner = 9;  // as if by votes
        QCOMPARE(PanelWords::duel(verdict, {9, 4}, m_digits), QStringLiteral("9 loses to 4: 0.48, but has more votes"));
        QCOMPARE(PanelWords::duel(verdict, {4, 9}, m_digits), QStringLiteral("4 beats 9: 0.52"));
        QCOMPARE(PanelWords::known(4, m_digits, false), QStringLiteral("outlined: the nine duels of 4"));
        QCOMPARE(PanelWords::known(4, m_digits, true), QStringLiteral("outlined: the nine duels of 4, the true class"));
    }

    void steps()
    {
        const core::Verdict verdict = by(core::StrategyId::Elimination);
        const auto rounds = ui::eliminationSteps(std::get<core::EliminationTrace>(verdict.trace));
        QCOMPARE(PanelWords::step(rounds, 9, m_digits), QStringLiteral("9 is out: 0.48, against 0.52 for 4"));
        QCOMPARE(PanelWords::step(rounds, 1, m_digits), QStringLiteral("6 is out: 0.001, the least likely of 10"));
        QCOMPARE(PanelWords::shortStep(rounds, 9, m_digits), QStringLiteral("9 is out: 0.48"));
        QVERIFY(PanelWords::step(rounds, 10, m_digits).isEmpty());
        auto sure = rounds;
        sure.front().score.at(6) = 0.0F;
        QCOMPARE(PanelWords::step(sure, 1, m_digits), QStringLiteral("6 is out: the least likely of 10"));
        const core::Verdict duels = by(core::StrategyId::Elimination, {.ddag = true});
        const auto path = ui::eliminationSteps(std::get<core::EliminationTrace>(duels.trace));
        QCOMPARE(path.size(), std::size_t{9});
        QCOMPARE(PanelWords::step(path, 1, m_digits), QStringLiteral("0 is out: 0.002, against 1.00 for 9"));
    }

    void titlesKeepTheirWordsAndSubtitlesNameTheFields_data()
    {
        QTest::addColumn<core::StrategyId>("strategy");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("term");
        using enum core::StrategyId;
        QTest::newRow("softmax") << Softmax << "Softmax · one-vs-all"
                                 << "multinomial: all classes at once";
        QTest::newRow("pairwise") << Pairwise << "Pairwise · vote matrix"
                                  << "one-vs-one";
        QTest::newRow("elimination") << Elimination << "Elimination · hierarchical path"
                                     << "one class is out per round";
        QTest::newRow("multi-label") << MultiLabel << "Multi-label · sigmoid"
                                     << "one yes or no per class";
        QTest::newRow("specialists") << Specialists << "Specialists · ten networks"
                                     << "one-vs-rest";
    }
    void titlesKeepTheirWordsAndSubtitlesNameTheFields()
    {
        QFETCH(core::StrategyId, strategy);
        QFETCH(QString, term);
        QTEST(VerdictWords::title(strategy, 10), "title");
        QVERIFY2(VerdictWords::subtitle(strategy, 10).contains(term), qPrintable(VerdictWords::subtitle(strategy, 10)));
        QVERIFY2(VerdictWords::shortSubtitle(strategy, 10).contains(term.section(':', 0, 0)),
                 qPrintable(VerdictWords::shortSubtitle(strategy, 10)));
    }

    void everyRuleIsOneSentence()
    {
        for (const core::StrategyId strategy : core::allStrategies) {
            const QString rule = PanelWords::rule(strategy, 10);
            QVERIFY2(rule.size() > 20 && rule.size() < 70, qPrintable(rule));
        }
    }

    void labels_data()
    {
        QTest::addColumn<float>("threshold");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.95F << "none: no class reaches its threshold";
        QTest::newRow("one") << 0.885F << "only 4";
        QTest::newRow("two") << 0.5F << "4 and 9";
        QTest::newRow("many") << 0.03F << "7 of 10 classes";
    }

    void labels()
    {
        QFETCH(float, threshold);
        const core::Verdict verdict =
            by(core::StrategyId::MultiLabel, {.thresholds = std::vector<float>(10, threshold)});
        QTEST(PanelWords::labels(verdict, m_digits), "words");
    }

    void bars()
    {
        QCOMPARE(PanelWords::bar(by(core::StrategyId::Specialists), 9, m_digits),
                 QStringLiteral("9: raw 0.88080 · calibrated 0.95257 · exactly one 0.45739"));
        QCOMPARE(PanelWords::bar(by(core::StrategyId::MultiLabel), 4, m_digits),
                 QStringLiteral("4: 0.89090 · threshold 0.50"));
        QVERIFY(PanelWords::bar(by(core::StrategyId::Softmax), 99, m_digits).isEmpty());
    }

    void accuracyOnTheClass()
    {
        const auto classifier = support::tinyClassifier();
        QCOMPARE(PanelWords::classAccuracy(*classifier, by(core::StrategyId::Softmax)),
                 QStringLiteral("Softmax says 4: right on 1 of 32 test images of 4 (3.1 %)"));
        QVERIFY(PanelWords::classAccuracy(
                    *classifier, by(core::StrategyId::MultiLabel, {.thresholds = std::vector<float>(10, 0.95F)}))
                    .isEmpty());
    }

    void accuracyOnEachDataset()
    {
        core::Classifier classifier = *support::tinyClassifier();
        core::StrategyRecord& record = classifier.records.at(core::StrategyId::Softmax);
        record.images = 14'000;
        QCOMPARE(PanelWords::testImages(record), ui::Words::grouped(14'000) + QStringLiteral(" test images"));
        QVERIFY(PanelWords::setAccuracies(classifier, core::StrategyId::Softmax).isEmpty());
        record.sets = {{"mnist", 0.995, 10'000}, {"pen-digits", 0.991, 4'000}};
        QCOMPARE(PanelWords::testImages(record),
                 QStringLiteral("%1 test images (mnist %2, pen-digits %3)")
                     .arg(ui::Words::grouped(14'000), ui::Words::grouped(10'000), ui::Words::grouped(4'000)));
        QCOMPARE(PanelWords::setAccuracies(classifier, core::StrategyId::Softmax),
                 QStringLiteral("Softmax: mnist 99.5 %, pen-digits 99.1 %"));
        classifier.records.clear();
        QVERIFY(PanelWords::setAccuracies(classifier, core::StrategyId::Softmax).isEmpty());
    }
};

RUNOFF_WIDGET_TEST(PanelWordsTest)
#include "panel_words_test.moc"
