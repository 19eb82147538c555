#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "ui/lane.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <memory>
#include <vector>

namespace {

/// Destroys a lane with three jobs of 0.3 s each. Each job releases the semaphore at its end.
std::shared_ptr<QSemaphore> endedWithThreeJobs(ui::Ending ending)
{
    auto ended = std::make_shared<QSemaphore>();
    ui::Lane lane(ending);
    for (int i = 0; i < 3; ++i)
        lane.submit([ended] {
            QTest::qSleep(300);
            ended->release();
        });
    return ended;
}

}  // namespace

class LaneTest : public QObject {
    Q_OBJECT

private slots:
    void jobsThatEndAtOnceAllArrive();
    void theCoresLineArrivesAsItIs();
    void nothingArrivesWhenTheContextIsGone();
    void leavesAJobThatTakesLong_data();
    void leavesAJobThatTakesLong();
    void waitsForFilesThatOthersRead();
    void lanesOfOneWindowShareTheWait();
    void dropsJobsThatHaveNotBegun();
    void filesAreCompleteAtTheEnd();
    void aJobWaitsForFilesOfAnotherWindow();
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

void LaneTest::leavesAJobThatTakesLong_data()
{
    QTest::addColumn<ui::Ending>("ending");
    QTest::newRow("results") << ui::Ending::Drop;
    QTest::newRow("files") << ui::Ending::Finish;
}

/// Neither the destructor nor the window that owns the lane stands still for a job. It goes on, and so does the lane.
void LaneTest::leavesAJobThatTakesLong()
{
    QFETCH(ui::Ending, ending);
    const auto gate = std::make_shared<QSemaphore>(), ended = std::make_shared<QSemaphore>();
    QElapsedTimer timer;
    {
        ui::Lane lane(ending);
        lane.submit([gate, ended] {
            gate->acquire();
            ended->release();
        });
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2 * ui::Lane::patience.count(), QByteArray::number(timer.elapsed()));
    QVERIFY(!ended->tryAcquire());
    gate->release();
    QVERIFY(ended->tryAcquire(1, 20'000));
    QTRY_VERIFY(ui::Lane::endAll());
}

void LaneTest::waitsForFilesThatOthersRead()
{
    QVERIFY(endedWithThreeJobs(ui::Ending::Wait)->tryAcquire(3));
}

void LaneTest::filesAreCompleteAtTheEnd()
{
    const auto ended = endedWithThreeJobs(ui::Ending::Finish);
    QVERIFY(!ended->tryAcquire(3));
    QVERIFY(ui::Lane::endAll());
    QVERIFY(ended->tryAcquire(3));
}

void LaneTest::aJobWaitsForFilesOfAnotherWindow()
{
    const auto written = endedWithThreeJobs(ui::Ending::Finish);
    QVERIFY(!written->tryAcquire(3));
    bool isComplete = false;
    ui::Lane lane;
    lane.run(
        this,
        [written] {
            ui::Lane::waitForFiles();
            return written->tryAcquire(3);
        },
        [&isComplete](bool found) { isComplete = found; }, [](const QString&) { QFAIL("no job fails"); });
    QTRY_VERIFY(isComplete);
    QVERIFY(ui::Lane::endAll());
}

void LaneTest::lanesOfOneWindowShareTheWait()
{
    auto gate = std::make_shared<QSemaphore>();
    QTest::qWait(500);  // lanes that were destroyed before do not count
    QElapsedTimer timer;
    {
        std::vector<std::unique_ptr<ui::Lane>> lanes;
        for (int i = 0; i < 5; ++i) {
            lanes.push_back(std::make_unique<ui::Lane>());
            lanes.back()->run(
                this, [gate] { gate->acquire(); }, [] {}, [](const QString&) {});
        }
        timer.start();
    }
    const qint64 took = timer.elapsed();
    gate->release(5);
    QVERIFY2(took >= 300 && took < 900, QByteArray::number(took));
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
    auto receiver = std::make_unique<ui::Receiver>();
    const ui::Receiver::Line line = receiver->line();
    line.tell([&told] { ++told; });
    QTRY_COMPARE(told, 1);
    receiver.reset();
    line.tell([&told] { ++told; });
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

RUNOFF_WIDGET_TEST(LaneTest)
#include "lane_test.moc"
