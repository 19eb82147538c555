#include "core/evidence/counter.h"

#include "core/base/error.h"
#include "core/strategy/strategy.h"
#include "tests/support/included.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

using namespace core;

namespace {

std::shared_ptr<const Classifier> smallModel()
{
    return tests::includedModel("digits-small");
}

ClassifierPlan& smallPlan()
{
    static ClassifierPlan plan(smallModel(), Precision::F32, counterBatch);
    return plan;
}

std::vector<int> answerTo(const Ink& ink, StrategyId id, const DecisionRules& rules = {})
{
    std::vector<Verdict> verdicts = smallPlan().classify(*normalize(ink, smallModel()->preprocessing));
    decideBy(rules, verdicts);
    return answeredClasses(*verdictOf(verdicts, id));
}

/// The first of `changes` after which the strategy gives another answer, one drawing at a time.
std::optional<InkChange> bruteForce(const Ink& ink, const std::vector<InkChange>& changes, StrategyId id)
{
    const std::vector<int> before = answerTo(ink, id);
    std::optional<InkChange> shortest;
    for (const InkChange& change : changes)
        if (normalize(changedInk(ink, change), smallModel()->preprocessing)
            && answerTo(changedInk(ink, change), id) != before && (!shortest || change.length < shortest->length))
            shortest = change;
    return shortest;
}

}  // namespace

class CounterTest : public QObject {
    Q_OBJECT
private slots:
    void flipsTheAnswer_data();
    void flipsTheAnswer();
    void isTheShortest_data();
    void isTheShortest();
    void wantedAnswer();
    void repeatsItself();
    void emptyDrawing();
    void oneDot();
    void decidesByTheRules();
    void stops();
    void refusesMissingStrategies();
};

void CounterTest::flipsTheAnswer_data()
{
    QTest::addColumn<QString>("digit");
    QTest::addColumn<int>("id");
    for (const char* digit : {"9/01", "4/02", "7/01", "1/01"})
        for (const StrategyId id : smallModel()->strategies())
            QTest::addRow("%s, %s", digit, toText(id).c_str()) << QString(digit) << static_cast<int>(id);
}

void CounterTest::flipsTheAnswer()
{
    QFETCH(QString, digit);
    QFETCH(int, id);
    const auto strategyId = static_cast<StrategyId>(id);
    const Ink ink = tests::includedDigit(digit.toStdString());
    const std::optional<CounterAnswer> answer = counterAnswer(smallPlan(), ink, {.strategy = strategyId});
    QVERIFY(answer && answer->complete);
    QCOMPARE(answer->before, answerTo(ink, strategyId));
    QVERIFY(answer->triedErased > 0 && answer->triedAdded > 0);
    QVERIFY(answer->erased || answer->added);
    for (const std::optional<CounterChange>& found : {answer->erased, answer->added}) {
        if (!found)
            continue;
        const Ink changed = changedInk(ink, found->change);
        QCOMPARE(answerTo(changed, strategyId), found->after);
        QVERIFY(found->after != answer->before);
        QVERIFY(std::ranges::find(found->flipped, strategyId) != found->flipped.end());
        QCOMPARE(found->flipped.size() + found->kept.size(), smallModel()->strategies().size());
        for (const StrategyId other : smallModel()->strategies())
            QCOMPARE(std::ranges::find(found->flipped, other) != found->flipped.end(),
                     answerTo(changed, other) != answerTo(ink, other));
        COMPARE_NEAR(found->share, found->change.length / lengthOf(ink), 1e-9);
        QVERIFY(found->share > 0.0);
    }
    QVERIFY(!answer->erased || (answer->erased->change.added.empty() && !answer->erased->change.erased.empty()));
    QVERIFY(!answer->added || (answer->added->change.erased.empty() && !answer->added->change.added.empty()));
}

void CounterTest::isTheShortest_data()
{
    QTest::addColumn<QString>("digit");
    for (const char* digit : {"9/02", "4/03", "0/01", "5/02"})
        QTest::addRow("%s", digit) << QString(digit);
}

void CounterTest::isTheShortest()
{
    QFETCH(QString, digit);
    const Ink ink = tests::includedDigit(digit.toStdString());
    const std::vector<StrokePart> segments = segmentsOf(ink);
    const std::optional<CounterAnswer> answer = counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Softmax});
    QVERIFY(answer);
    const std::optional<InkChange> run = bruteForce(ink, erasedRuns(ink, segments, 256), StrategyId::Softmax);
    if (run) {
        QVERIFY(answer->erased);
        QCOMPARE(answer->erased->change.length, run->length);
        QCOMPARE(answer->erased->change.erased.size(), std::size_t{1});
    } else {
        QVERIFY(!answer->erased || answer->erased->change.erased.size() == 2);
    }
    const std::optional<InkChange> stroke = bruteForce(ink, addedStrokes(ink, segments, 192), StrategyId::Softmax);
    QCOMPARE(answer->added.has_value(), stroke.has_value());
    if (stroke)
        QCOMPARE(answer->added->change.length, stroke->length);
}

void CounterTest::wantedAnswer()
{
    const Ink ink = tests::includedDigit("9/01");
    const CounterQuestion question{.strategy = StrategyId::Softmax, .wanted = 4};
    const std::optional<CounterAnswer> any = counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Softmax}),
                                       four = counterAnswer(smallPlan(), ink, question);
    QVERIFY(any && four && any->erased);
    for (const std::optional<CounterChange>& found : {four->erased, four->added})
        QVERIFY(!found || found->after == std::vector{4});
    if (four->erased)
        QVERIFY(four->erased->change.length >= any->erased->change.length);
    // An answer that the drawing has already cannot be the wanted change.
    const std::optional<CounterAnswer> same =
        counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Softmax, .wanted = 9});
    QVERIFY(same && !same->erased && !same->added);
}

void CounterTest::repeatsItself()
{
    const Ink ink = tests::includedDigit("4/02");
    const auto once = counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Pairwise}),
               again = counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Pairwise});
    QCOMPARE(once->erased.has_value(), again->erased.has_value());
    if (once->erased)
        QCOMPARE(once->erased->change.erased, again->erased->change.erased);
    QCOMPARE(once->triedErased, again->triedErased);
    QCOMPARE(once->triedAdded, again->triedAdded);
}

void CounterTest::emptyDrawing()
{
    QVERIFY(!counterAnswer(smallPlan(), {}, {}));
    const Ink erased{
        {{.points = {{0.2, 0.5}, {0.8, 0.5}}}, {.points = {{0.1, 0.5}, {0.9, 0.5}}, .width = 0.3, .erases = true}}};
    QVERIFY(!counterAnswer(smallPlan(), erased, {}));
}

/// A dot has nothing to erase that leaves a drawing, but lines can be added.
void CounterTest::oneDot()
{
    const Ink dot{{{.points = {{0.5, 0.5}}}}};
    const std::optional<CounterAnswer> answer = counterAnswer(smallPlan(), dot, {.strategy = StrategyId::Softmax});
    QVERIFY(answer && !answer->erased);
    QVERIFY(answer->triedErased <= 1);
    if (answer->added)
        QCOMPARE(answerTo(changedInk(dot, answer->added->change), StrategyId::Softmax), answer->added->after);
}

void CounterTest::decidesByTheRules()
{
    const Ink ink = tests::includedDigit("9/01");
    const DecisionRules hard{.votes = Votes::Hard};
    const std::optional<CounterAnswer> answer =
        counterAnswer(smallPlan(), ink, {.strategy = StrategyId::Pairwise, .rules = hard});
    QVERIFY(answer && (answer->erased || answer->added));
    QCOMPARE(answer->before, answerTo(ink, StrategyId::Pairwise, hard));
    const CounterChange& found = answer->erased ? *answer->erased : *answer->added;
    QCOMPARE(answerTo(changedInk(ink, found.change), StrategyId::Pairwise, hard), found.after);
}

void CounterTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const std::optional<CounterAnswer> answer =
        counterAnswer(smallPlan(), tests::includedDigit("9/01"), {}, stop.get_token());
    QVERIFY(answer && !answer->complete && !answer->erased && !answer->added);
    QCOMPARE(answer->triedErased, std::size_t{0});
}

void CounterTest::refusesMissingStrategies()
{
    QVERIFY_THROWS_EXCEPTION(
        UsageError, counterAnswer(smallPlan(), tests::includedDigit("9/01"), {.strategy = StrategyId::Elimination}));
}

RUNOFF_TEST(CounterTest)
#include "counter_test.moc"
