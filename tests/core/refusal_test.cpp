#include "core/strategy/refusal.h"

#include "core/evaluation/calibration.h"
#include "core/nn/plan.h"
#include "core/report/comparison.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/confidence.h"
#include "core/strategy/rules.h"
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_training.h"
#include "tests/support/verdicts.h"

using namespace core;

using Values = std::vector<double>;

/// When an answer may be none of the classes.
class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setThreads(1); }

    void keepsTheShareItIsTold_data()
    {
        QTest::addColumn<Values>("confidences");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("threshold");
        Values hundred;
        for (int i = 100; i > 0; --i)
            hundred.push_back(i / 100.0);
        QTest::newRow("one in a hundred goes") << hundred << 0.99 << 0.02;
        QTest::newRow("half") << hundred << 0.5 << 0.51;
        QTest::newRow("all stay") << hundred << 1.0 << 0.01;
        QTest::newRow("too few for one to go") << Values{0.3, 0.9} << 0.99 << 0.3;
        QTest::newRow("none need stay") << Values{0.3, 0.9} << 0.0 << 0.9;
        QTest::newRow("equal ones go together or stay") << Values{0.5, 0.5, 0.5, 0.9} << 0.5 << 0.5;
    }
    void keepsTheShareItIsTold()
    {
        QFETCH(Values, confidences);
        QFETCH(double, share);
        QFETCH(double, threshold);
        QCOMPARE(thresholdThatKeeps(share, confidences), threshold);
    }

    void aRuleHasItsOwnThreshold_data()
    {
        QTest::addColumn<DecisionRules>("rules");
        QTest::addColumn<RefusalThresholds>("thresholds");
        QTest::addColumn<std::vector<StrategyId>>("refused");
        using enum StrategyId;
        using Ids = std::vector<StrategyId>;
        const RefusalThresholds ddag{{Ddag, 1.0}, {Elimination, 0.0}}, raw{{Specialists, 1.0}};
        QTest::newRow("rounds have that of elimination") << DecisionRules{} << ddag << Ids{Ddag};
        QTest::newRow("duels have that of DDAG") << DecisionRules{.ddag = true} << ddag << Ids{Elimination, Ddag};
        QTest::newRow("raw outputs have one") << DecisionRules{} << raw << Ids{Specialists};
        QTest::newRow("calibrated outputs have none")
            << DecisionRules{.specialists = core::SpecialistScores::Calibrated} << raw << Ids{};
        QTest::newRow("exactly one has none")
            << DecisionRules{.specialists = SpecialistScores::ExactlyOne} << raw << Ids{};
        QTest::newRow("Price has none") << DecisionRules{.votes = Votes::Price} << RefusalThresholds{{Pairwise, 0.999}}
                                        << Ids{};
        QTest::newRow("votes share one") << DecisionRules{.votes = Votes::Hard} << RefusalThresholds{{Pairwise, 0.6}}
                                         << Ids{Pairwise};
    }
    void aRuleHasItsOwnThreshold()
    {
        QFETCH(DecisionRules, rules);
        QFETCH(RefusalThresholds, thresholds);
        std::vector<Verdict> verdicts = support::allVerdictsOf(support::hesitating());
        decideBy(rules, verdicts);
        QTEST(refusedAmong(verdicts, thresholds), "refused");
    }

    void unsureIsNotNoneOfThese_data()
    {
        QTest::addColumn<std::vector<float>>("logits");
        QTest::addColumn<Doubt>("softmax");
        QTest::addColumn<Doubt>("specialists");
        QTest::newRow("two classes share it") << support::hesitating() << Doubt::Unsure << Doubt::Unsure;
        QTest::newRow("nobody wants it") << std::vector<float>(10, -5.0F) << Doubt::Unsure << Doubt::NoneOfThese;
    }
    void unsureIsNotNoneOfThese()
    {
        QFETCH(std::vector<float>, logits);
        const RefusalThresholds thresholds{{StrategyId::Softmax, 1.0}, {StrategyId::Specialists, 1.0}};
        const std::vector<Verdict> verdicts = support::verdictsOf(logits);
        QTEST(doubtOf(verdicts[0], thresholds), "softmax");
        QTEST(doubtOf(verdicts[4], thresholds), "specialists");
        QCOMPARE(doubtOf(verdicts[1], thresholds), Doubt::None);  // has no threshold
    }

    void isRefusedBelowItsThreshold_data()
    {
        QTest::addColumn<RefusalThresholds>("thresholds");
        QTest::addColumn<bool>("refused");
        const double sure = statedConfidence(support::verdictsOf(support::hesitating()).front());
        QTest::newRow("none known") << RefusalThresholds{} << false;
        QTest::newRow("of another strategy") << RefusalThresholds{{StrategyId::Pairwise, 1.0}} << false;
        QTest::newRow("less sure") << RefusalThresholds{{StrategyId::Softmax, sure + 0.001}} << true;
        QTest::newRow("as sure") << RefusalThresholds{{StrategyId::Softmax, sure}} << false;
    }
    void isRefusedBelowItsThreshold()
    {
        QFETCH(RefusalThresholds, thresholds);
        QFETCH(bool, refused);
        QCOMPARE(isRefused(support::verdictsOf(support::hesitating()).front(), thresholds), refused);
    }

    void whatReadsAsSureIsNotUnsure_data()
    {
        QTest::addColumn<float>("lead");
        QTest::addColumn<bool>("refused");
        QTest::newRow("0.999") << 9.4F << true;
        QTest::newRow("1.00, though 99 % state a number nearer to 1") << 14.0F << false;
    }
    void whatReadsAsSureIsNotUnsure()
    {
        QFETCH(float, lead);
        std::vector<float> logits(10, 0.0F);
        logits[3] = lead;
        QTEST(isRefused(decideSoftmax(logits), {{StrategyId::Softmax, 1.0}}), "refused");
    }

    void multiLabelSaysNoneByItself()
    {
        const Verdict verdict = support::verdictsOf(support::hesitating()).at(3);
        QCOMPARE(verdict.strategy, StrategyId::MultiLabel);
        QVERIFY(!isRefused(verdict, {{StrategyId::MultiLabel, 1.0}}));
    }

    void whoSaysNoneIsNotAskedAgain()
    {
        Verdict verdict = support::allVerdictsOf(support::hesitating()).back();
        QCOMPARE(verdict.strategy, StrategyId::Cascade);
        QVERIFY(isRefused(verdict, {{StrategyId::Cascade, 1.0}}));
        verdict.winner.reset();  // its gate
        QVERIFY(!isRefused(verdict, {{StrategyId::Cascade, 1.0}}));
    }

    void calibrationFindsEveryThreshold()
    {
        const TrainTest data = tests::tinyData({.side = 12, .perClass = 80});
        Recipe recipe = tests::wholeRecipe();
        recipe.epochs = recipe.headEpochs = recipe.multiLabelEpochs = recipe.specialistEpochs = 1;
        Classifier classifier = tests::trained(data, recipe)->classifier;
        classifier.refusal.clear();
        const Dataset& held = data.test;
        calibrate(classifier, held);
        QCOMPARE(classifier.refusal.size(), classifier.strategies().size());
        checkClassifier(classifier);
        ClassifierPlan plan(std::make_shared<const Classifier>(classifier));
        std::map<StrategyId, std::int64_t> below;
        for (const auto& verdicts : plan.classifyAll(held.images(0, held.size())))
            for (const Verdict& verdict : verdicts)
                below[verdict.strategy] += statedConfidence(verdict) < classifier.refusal.at(verdict.strategy);
        for (const auto& [id, count] : below)  // of 120 images one may go
            QVERIFY2(static_cast<double>(count) <= 0.01 * static_cast<double>(held.size()), toText(id).c_str());
        const Classifier before = classifier;
        calibrate(classifier, Dataset{});
        QCOMPARE(classifier.refusal, before.refusal);
    }

    void trainingFindsThemOnWhatIsHeldOut()
    {
        Recipe recipe = tests::recipeFor({StrategyId::Softmax, StrategyId::Pairwise});
        recipe.epochs = recipe.headEpochs = 1;
        recipe.heldShare = 0.2;
        const Classifier classifier = tests::trained(tests::tinyData({.perClass = 20}), recipe)->classifier;
        QVERIFY(classifier.refusal.contains(StrategyId::Softmax));
        QVERIFY(classifier.refusal.contains(StrategyId::Ddag));  // asks the heads of another
        QVERIFY(!classifier.refusal.contains(StrategyId::Specialists));
    }

    void theReportSaysBoth()
    {
        Classifier classifier;
        classifier.classNames = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        classifier.refusal = {{StrategyId::Softmax, 0.75}};
        const Comparison one{.path = "a.png",
                             .image = Image({1, 28, 28}),
                             .verdicts = support::allVerdictsOf(support::hesitating()),
                             .microseconds = 1.0};
        const auto verdicts = toJson({&one, 1}, classifier)["images"][0]["verdicts"];
        QCOMPARE(verdicts.size(), one.verdicts.size());
        for (const Verdict& verdict : one.verdicts) {
            const auto& entry = verdicts.at(toText(verdict.strategy));
            QCOMPARE(entry.at("confidence").get<double>(), statedConfidence(verdict));
            QCOMPARE(entry.contains("refused_below"), verdict.strategy == StrategyId::Softmax);
        }
        QCOMPARE(verdicts.at("softmax").at("refused_below").get<double>(), 0.75);
    }
};

RUNOFF_TEST(RefusalTest)
#include "refusal_test.moc"
