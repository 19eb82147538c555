#include "ui/pacer.h"

#include "tests/support/test_main.h"

using namespace std::chrono_literals;

/// Actions that run at most once in each interval.
class PacerTest : public QObject {
    Q_OBJECT

private slots:
    void runsTheFirstRequestAtOnce();
    void runsManyRequestsOnce();
    void doesNotWait_data();
    void doesNotWait();
};

void PacerTest::runsTheFirstRequestAtOnce()
{
    int runs = 0;
    ui::Pacer pacer(1h, [&runs] { ++runs; });
    pacer.request();
    QCOMPARE(runs, 1);
    pacer.request();
    QCOMPARE(runs, 1);
    pacer.runNow();
    QCOMPARE(runs, 2);
}

void PacerTest::runsManyRequestsOnce()
{
    int runs = 0;
    ui::Pacer pacer(20ms, [&runs] { ++runs; });
    for (int i = 0; i < 10; ++i)
        pacer.request();
    QCOMPARE(runs, 1);
    QTRY_COMPARE(runs, 2);
    QTest::qWait(60);
    QCOMPARE(runs, 2);
    pacer.request();
    QCOMPARE(runs, 3);
}

void PacerTest::doesNotWait_data()
{
    QTest::addColumn<bool>("isFlushed");
    QTest::newRow("a request that is flushed") << true;
    QTest::newRow("a request that is forgotten") << false;
}

void PacerTest::doesNotWait()
{
    QFETCH(bool, isFlushed);
    int runs = 0;
    ui::Pacer pacer(20ms, [&runs] { ++runs; });
    pacer.request();
    pacer.request();
    const int expected = isFlushed ? 2 : 1;
    isFlushed ? pacer.flush() : pacer.forget();
    QCOMPARE(runs, expected);
    pacer.flush();
    QCOMPARE(runs, expected);
    QTest::qWait(60);
    QCOMPARE(runs, expected);
}

RUNOFF_EVENT_TEST(PacerTest)
#include "pacer_test.moc"
