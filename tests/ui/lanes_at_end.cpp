#include "tests/support/test_main.h"
#include "ui/lane.h"

#include <QElapsedTimer>

namespace {

/// A job that outlives its window must not outlive what the program shares. Runoff itself ends without destroying that,
/// but a sanitizer and a coverage report need the usual end.
void waitForLanes()
{
    constexpr int longest = 120'000;  // ms
    QElapsedTimer timer;
    timer.start();
    while (!ui::Lane::endAll() && timer.elapsed() < longest)
        QTest::qSleep(20);
}

const tests::RegisteredEnd lanesEnd(waitForLanes);

}  // namespace
