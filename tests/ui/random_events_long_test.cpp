// 20 minutes of random events: nothing crashes, and the event loop never stops for longer than a second.
#include "tests/support/test_main.h"
#include "tests/support/ui/random_run.h"

class RandomEventsLongTest : public QObject {
    Q_OBJECT

private slots:
    void survives() { support::survivesRandomEvents({.seconds = 1200.0}); }
};

RUNOFF_WIDGET_TEST(RandomEventsLongTest)
#include "random_events_long_test.moc"
