// What a step of a scene can wait for.
#include "core/lesson/condition.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/verdicts.h"

#include <algorithm>

using core::Condition;
using core::StrategyId;
using Kind = core::Condition::Kind;

namespace {

/// A circle: 0 beats 1, 1 beats 2, 2 beats 0, and all of them beat the others.
std::vector<core::Verdict> circle()
{
    std::vector<float> duels;
    for (int low = 0; low < 10; ++low)
        for (int high = low + 1; high < 10; ++high)
            duels.insert(duels.end(), {low == 0 && high == 2 ? -2.0F : 2.0F, 0.0F});
    return {core::decidePairwise(duels, 10)};
}

std::vector<core::Verdict> certain()
{
    std::vector<float> logits(10, -9.0F);
    logits[4] = 9.0F;
    return support::verdictsOf(logits);
}

}  // namespace

Q_DECLARE_METATYPE(core::Condition)

class ConditionTest : public QObject {
    Q_OBJECT

private slots:
    void holds_data()
    {
        using Verdicts = std::vector<core::Verdict>;
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<Verdicts>("verdicts");
        QTest::addColumn<bool>("expected");
        const Verdicts none, sure = certain(), unsure = support::verdictsOf(support::hesitating()), ring = circle();
        const auto row = [](const char* name, const Condition& condition, const Verdicts& verdicts, bool expected) {
            QTest::newRow(name) << condition << verdicts << expected;
        };
        row("nothing drawn", {}, none, false);
        row("drawn", {}, sure, true);
        row("nothing drawn, negated", {.negated = true}, none, true);
        row("all agree", {.kind = Kind::Disagreement}, sure, false);
        row("they differ", {.kind = Kind::Disagreement}, unsure, true);
        row("all agree, negated", {.kind = Kind::Disagreement, .negated = true}, sure, true);
        row("softmax says 4", {Kind::Answer, StrategyId::Softmax, {"4"}}, sure, true);
        row("softmax does not say 9", {Kind::Answer, StrategyId::Softmax, {"9"}}, sure, false);
        row("multi-label says both", {Kind::Answer, StrategyId::MultiLabel, {"9", "4"}}, unsure, true);
        row("multi-label says more than one", {Kind::Answer, StrategyId::MultiLabel, {"4"}}, unsure, false);
        row("a strategy without verdict", {Kind::Answer, StrategyId::Ecoc, {"4"}}, sure, false);
        row("a strategy without verdict, negated", {Kind::Answer, StrategyId::Ecoc, {"4"}, 1, true}, sure, false);
        row("two labels", {.kind = Kind::Labels, .least = 2}, unsure, true);
        row("one label is not two", {.kind = Kind::Labels, .least = 2}, sure, false);
        row("no circle", {.kind = Kind::Circle}, sure, false);
        row("a circle", {.kind = Kind::Circle}, ring, true);
        row("not two circles", {.kind = Kind::Circle, .least = 2}, ring, false);
        row("no duels", {.kind = Kind::Circle, .negated = true}, none, false);
    }

    void holds()
    {
        QFETCH(Condition, condition);
        QFETCH(std::vector<core::Verdict>, verdicts);
        QTEST(core::holds(condition, verdicts, *support::tinyClassifier()), "expected");
    }

    void unsureIsBelowTheThreshold()
    {
        core::Classifier classifier = *support::tinyClassifier();
        const std::vector<core::Verdict> verdicts = support::verdictsOf(support::hesitating());
        classifier.refusal = {{StrategyId::Softmax, 0.9}};
        QVERIFY(core::holds({.kind = Kind::Unsure}, verdicts, classifier));
        QVERIFY(core::holds({Kind::Unsure, StrategyId::Softmax}, verdicts, classifier));
        QVERIFY(!core::holds({Kind::Unsure, StrategyId::Pairwise}, verdicts, classifier));
        classifier.refusal = {{StrategyId::Softmax, 0.1}};
        QVERIFY(!core::holds({.kind = Kind::Unsure}, verdicts, classifier));
    }

    void circlesAreCounted()
    {
        QCOMPARE(core::circlesAmong(circle()), std::optional(1));
        QCOMPARE(core::circlesAmong(certain()), std::optional(0));
        QVERIFY(!core::circlesAmong({}));
    }
};

RUNOFF_TEST(ConditionTest)
#include "condition_test.moc"
