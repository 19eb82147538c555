#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "ui/lane.h"


class LaneTest : public QObject {
    Q_OBJECT

private slots:
    void jobsThatEndAtOnceAllArrive();
    void theCoresLineArrivesAsItIs();
    void nothingArrivesWhenTheContextIsGone();
};

/// The work may end before, while or after its result is waited for; none of these may crash or lose it.
void LaneTest::jobsThatEndAtOnceAllArrive()
{
    constexpr int jobs = 3000;
    ui::Lane lane;
    int sum = 0;
    int arrived = 0;
    for (int i = 0; i < jobs; ++i) {
        lane.run(this, [i] { return i; }, [&](int value) { sum += value; ++arrived; }, [](const QString&) { QFAIL("no job fails"); });
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(arrived, jobs);
    QCOMPARE(sum, jobs * (jobs - 1) / 2);
}

void LaneTest::theCoresLineArrivesAsItIs()
{
    ui::Lane lane;
    QString message;
    lane.run(this, []() -> int { throw core::Error("four.png: no such file"); }, [](int) { QFAIL("the job failed"); },
             [&message](const QString& line) { message = line; });
    QTRY_COMPARE(message, QStringLiteral("four.png: no such file"));
}

void LaneTest::nothingArrivesWhenTheContextIsGone()
{
    bool called = false;
    {
        ui::Lane lane;
        auto context = std::make_unique<QObject>();
        lane.run(context.get(), [] { QTest::qSleep(20); }, [&called] { called = true; }, [&called](const QString&) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

RUNOFF_WIDGET_TEST(LaneTest)
#include "lane_test.moc"
