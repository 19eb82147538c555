#include "tests/support/sudden_death.h"
#include "tests/support/test_main.h"

using namespace tests;

/// Kills the program 310 times.
class SuddenDeathCliLongTest : public SuddenDeathTest {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void inTraining() { report(killTraining(120)); }
    void inAnExperiment() { report(killExperiment(80)); }
    void inSaving() { report(killSaves(110)); }

private:
    static void report(const Deaths& deaths)
    {
        QVERIFY(deaths.kills > 0 && deaths.completed > 0);
        qInfo("%d kills, %d runs compared", deaths.kills, deaths.completed);
    }
};

RUNOFF_TEST(SuddenDeathCliLongTest)
#include "sudden_death_cli_long_test.moc"
