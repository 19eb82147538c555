#include "core/strategy/decisions.h"

#include "core/tensor/operations.h"
#include "tests/support/test_main.h"

using namespace core;

using Floats = std::vector<float>;

class MultiLabelTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void reportsSigmoidsAndThresholds();
    void refusesNonsense();
};

void MultiLabelTest::decides_data()
{
    QTest::addColumn<Floats>("logits");
    QTest::addColumn<Floats>("thresholds");
    QTest::addColumn<std::vector<int>>("labels");
    QTest::addColumn<int>("winner");
    const Floats half{.5F, .5F, .5F};
    QTest::newRow("none") << Floats{-3, -1, -2} << half << std::vector<int>{} << -1;
    QTest::newRow("one") << Floats{-3, 1, -2} << half << std::vector{1} << 1;
    QTest::newRow("both") << Floats{2, -1, 3} << half << std::vector{0, 2} << 2;
    QTest::newRow("all") << Floats{3, 2, 1} << half << std::vector{0, 1, 2} << 0;
    QTest::newRow("at the threshold") << Floats{0, -1, -1} << half << std::vector{0} << 0;
    QTest::newRow("own thresholds: the highest is not a label")
        << Floats{2, 1, -3} << Floats{.9F, .6F, .01F} << std::vector{1, 2} << 1;
    QTest::newRow("equal: the first") << Floats{-1, 2, 2} << half << std::vector{1, 2} << 1;
    QTest::newRow("saturated: by logits") << Floats{50, 60, -1} << half << std::vector{0, 1} << 1;
}

void MultiLabelTest::decides()
{
    QFETCH(Floats, logits);
    QFETCH(Floats, thresholds);
    const Verdict verdict = decideMultiLabel(logits, thresholds);
    QCOMPARE(verdict.strategy, StrategyId::MultiLabel);
    QTEST(std::get<MultiLabelTrace>(verdict.trace).labels, "labels");
    QTEST(verdict.winner.value_or(-1), "winner");
}

void MultiLabelTest::reportsSigmoidsAndThresholds()
{
    const Floats thresholds{.3F, .7F};
    const Verdict verdict = decideMultiLabel(Floats{1, -1}, thresholds);
    QCOMPARE(verdict.scores, (Floats{sigmoid(1), sigmoid(-1)}));
    QCOMPARE(std::get<MultiLabelTrace>(verdict.trace).thresholds, thresholds);
}

void MultiLabelTest::refusesNonsense()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideMultiLabel(Floats{1, 2}, Floats{.5F}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideMultiLabel(Floats{1}, Floats{0}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideMultiLabel(Floats{1}, Floats{1}));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, decideMultiLabel({}, {}));
}

RUNOFF_TEST(MultiLabelTest)
#include "multi_label_test.moc"
