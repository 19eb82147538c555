// Some seconds of random events; random_events_long_test does the same for 20 minutes.
#include "tests/support/test_main.h"
#include "tests/support/ui/random_run.h"

class RandomEventsTest : public QObject {
    Q_OBJECT

private slots:
    // Other tests run beside this one, so that it only tells a window that hangs.
    void survives() { support::survivesRandomEvents({.longestPause = 10.0, .seed = 1}); }
};

RUNOFF_WIDGET_TEST(RandomEventsTest)
#include "random_events_test.moc"
