#include "tests/support/failing_saves.h"
#include "tests/support/test_main.h"

using namespace tests;

/// Lets every call fail for every kind of file, and samples of the requests for memory.
class FailingCallsCliLongTest : public FailingSavesTest {
    Q_OBJECT

public:
    FailingCallsCliLongTest() : FailingSavesTest({.kinds = {}, .mostOfMany = 15}) {}

private slots:
    void initTestCase() { prepare(); }
    void whenCallsFail_data()
    {
        rows({"open", "write", "fsync", "rename", "unlink", "fchmod", "new", "malloc", "mmap"});
    }
    void whenCallsFail() { tellsWhatFailed(); }
    void whenKilled_data() { rows({"open", "write", "fsync", "rename", "unlink"}); }
    void whenKilled() { diesAtTheCall(); }
    void cleanupTestCase() { report(); }
};

RUNOFF_TEST(FailingCallsCliLongTest)
#include "failing_calls_cli_long_test.moc"
