#include "tests/support/failing_saves.h"
#include "tests/support/test_main.h"

using namespace tests;

/// A sample of failing_calls_cli_long_test.
class FailingCallsCliTest : public FailingSavesTest {
    Q_OBJECT

public:
    FailingCallsCliTest() : FailingSavesTest({.kinds = {"checkpoint", "scores", "tasks"}}) {}

private slots:
    void initTestCase() { prepare(); }
    void whenCallsFail_data() { rows({"open", "write", "fsync", "rename", "unlink", "new"}); }
    void whenCallsFail() { tellsWhatFailed(); }
    void whenKilled_data() { rows({"open", "write", "fsync", "rename", "unlink"}); }
    void whenKilled() { diesAtTheCall(); }
    void cleanupTestCase() { report(); }
};

RUNOFF_TEST(FailingCallsCliTest)
#include "failing_calls_cli_test.moc"
