#include "core/base/priority.h"
#include "tests/support/test_main.h"

#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
}

}  // namespace

/// A training thread has a lower priority than the thread that draws.
class PriorityTest : public QObject {
    Q_OBJECT

private slots:
    void isOfTheThreadAndOfThoseThatItStarts()
    {
        const int before = niceness();
        if (before > 9)
            QSKIP("this process is nice already");
        int own = 0, again = 0, child = 0;
        std::thread([&] {
            core::lowerPriority();
            own = niceness();
            core::lowerPriority();
            again = niceness();
            std::thread([&] { child = niceness(); }).join();
        }).join();
        QCOMPARE(own, before + 10);
        QCOMPARE(again, own);
        QCOMPARE(child, own);
        QCOMPARE(niceness(), before);
    }
};

RUNOFF_EVENT_TEST(PriorityTest)
#include "priority_test.moc"
