#include "tests/support/sudden_death.h"
#include "tests/support/test_main.h"

using namespace tests;

/// A sample of sudden_death_cli_long_test.
class SuddenDeathCliTest : public SuddenDeathTest {
    Q_OBJECT

private slots:
    void initTestCase() { prepare({"checkpoint", "sheet as SVG", "scores"}); }
    void inTraining() { report(killTraining(4)); }
    void inAnExperiment() { report(killExperiment(4)); }
    void inSaving() { report(killSaves(4)); }

private:
    static void report(const Deaths& deaths)
    {
        QVERIFY(deaths.kills > 0 && deaths.completed > 0);
        qInfo("%d kills, %d runs compared", deaths.kills, deaths.completed);
    }
};

RUNOFF_TEST(SuddenDeathCliTest)
#include "sudden_death_cli_test.moc"
