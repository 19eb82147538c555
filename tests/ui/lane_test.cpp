#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "ui/lane.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <chrono>
#include <memory>
#include <vector>

class LaneTest : public QObject {
    Q_OBJECT

private slots:
    void jobsThatEndAtOnceAllArrive();
    void theCoresLineArrivesAsItIs();
    void nothingArrivesWhenTheContextIsGone();
    void leavesAJobThatDoesNotEnd();
    void lanesOfOneWindowShareTheWait();
    void dropsJobsThatHaveNotBegun();
    void tellsNobodyWhoLeft();
};

/// The work may end before, while or after its result is waited for; none of these may crash or lose it.
void LaneTest::jobsThatEndAtOnceAllArrive()
{
    constexpr int jobs = 3000;
    ui::Lane lane;
    int sum = 0;
    int arrived = 0;
    for (int i = 0; i < jobs; ++i) {
        lane.run(
            this, [i] { return i; },
            [&](int value) {
                sum += value;
                ++arrived;
            },
            [](const QString&) { QFAIL("no job fails"); });
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
    lane.run(
        this, []() -> int { throw core::Error("four.png: no such file"); }, [](int) { QFAIL("the job failed"); },
        [&message](const QString& line) { message = line; });
    QTRY_COMPARE(message, QStringLiteral("four.png: no such file"));
}

void LaneTest::nothingArrivesWhenTheContextIsGone()
{
    bool called = false;
    {
        ui::Lane lane;
        auto context = std::make_unique<QObject>();
        lane.run(
            context.get(), [] { QTest::qSleep(20); }, [&called] { called = true; },
            [&called](const QString&) { called = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void LaneTest::leavesAJobThatDoesNotEnd()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<QSemaphore>();
    {
        ui::Lane quick(std::chrono::milliseconds(60'000));
        quick.submit([] { QTest::qSleep(20); });
    }
    QVERIFY(!ui::Lane::leftJobs());
    QElapsedTimer timer;
    timer.start();
    {
        ui::Lane lane(std::chrono::milliseconds(50));
        lane.submit([gate, ended] {
            gate->acquire();
            ended->release();
        });
    }
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(ui::Lane::leftJobs());
    gate->release();
    QVERIFY(ended->tryAcquire(1, 20'000));
}

void LaneTest::lanesOfOneWindowShareTheWait()
{
    auto gate = std::make_shared<QSemaphore>();
    QTest::qWait(500);  // lanes that were destroyed before do not count
    QElapsedTimer timer;
    {
        std::vector<std::unique_ptr<ui::Lane>> lanes;
        for (int i = 0; i < 5; ++i) {
            lanes.push_back(std::make_unique<ui::Lane>(std::chrono::milliseconds(400)));
            lanes.back()->run(
                this, [gate] { gate->acquire(); }, [] {}, [](const QString&) {});
        }
        timer.start();
    }
    const qint64 took = timer.elapsed();
    gate->release(5);
    QVERIFY2(took >= 400 && took < 900, QByteArray::number(took));
}

void LaneTest::dropsJobsThatHaveNotBegun()
{
    const auto begun = std::make_shared<QSemaphore>();
    int ran = 0, arrived = 0;
    {
        ui::Lane lane;
        for (int i = 0; i < 50; ++i)
            lane.run(
                this,
                [begun, &ran] {
                    begun->release();
                    QTest::qSleep(30);
                    return ++ran;
                },
                [&arrived](int) { ++arrived; }, [](const QString&) { QFAIL("no job fails"); });
        begun->acquire();
    }
    QVERIFY2(ran < 10, QByteArray::number(ran));
    QTRY_COMPARE(arrived, ran);
    QTest::qWait(50);
    QCOMPARE(arrived, ran);
}

void LaneTest::tellsNobodyWhoLeft()
{
    int told = 0;
    auto object = std::make_unique<QObject>();
    const ui::Receiver receiver(object.get());
    receiver.tell([&told] { ++told; });
    QTRY_COMPARE(told, 1);
    receiver.leave();
    object.reset();
    receiver.tell([&told] { ++told; });
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

RUNOFF_WIDGET_TEST(LaneTest)
#include "lane_test.moc"
