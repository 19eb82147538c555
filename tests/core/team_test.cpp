#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/nn/spread.h"
#include "tests/support/reference_network.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <thread>

using namespace core;

/// A plan computes the same whatever the surroundings say about OpenMP's threads. OpenMP reads them once, so each row
/// is a process.
class TeamTest : public QObject {
    Q_OBJECT
private slots:
    void computesTheSame();
    void runsWhereMoreThreadsAreUsual();
    void computesTheSameEverywhere_data();
    void computesTheSameEverywhere();
    void zeroIsWhatOpenMpSays_data();
    void zeroIsWhatOpenMpSays();
    void saysHowMany();
    void boundsThreads();
    void cleanup() { setThreads(0); }
};

namespace {

constexpr std::int64_t teamImages = 24, teamPixels = 784;

struct TeamResult {
    std::vector<float> logits;
    std::vector<Tensor> gradients;
    double loss = 0.0;
};

Network teamNetwork()
{
    Random random(3);
    return makeNetwork({1, 28, 28}, networkLayers("lenet-small", 10), random);
}

/// With as many threads as this thread is told to use.
TeamResult teamResult()
{
    const std::vector<float> input = tests::randomValues(teamImages * teamPixels, 8);
    TeamResult result{std::vector<float>(teamImages * 10), {}, 0.0};
    InferencePlan(teamNetwork(), teamImages).run(input, result.logits, teamImages);
    TrainingPlan plan(teamNetwork(), {.batch = teamImages, .optimizer = {}, .dropoutSeed = 1});
    const std::vector<int> labels(teamImages, 3);
    const Loss loss = [&labels](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return softmaxCrossEntropy(logits, labels, gradient);
    };
    result.gradients = plan.gradients(input, teamImages, loss);
    result.loss = plan.step(input, teamImages, loss);
    return result;
}

bool equalEnough(std::span<const float> a, std::span<const float> b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) < 1e-4F))
            return false;
    return a.size() == b.size();
}

bool equalEnough(const TeamResult& a, const TeamResult& b)
{
    bool same = equalEnough(a.logits, b.logits) && std::abs(a.loss - b.loss) < 1e-4;
    for (std::size_t i = 0; i < a.gradients.size(); ++i)
        same = same && equalEnough(a.gradients[i].values(), b.gradients[i].values());
    return same;
}

int runTeamTest(const QString& variables, const char* function)
{
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    // Threads that wait by spinning take minutes where other programs run.
    return std::system(("OMP_WAIT_POLICY=passive " + variables.toStdString() + " '" + self + "' team_test " + function
                        + " > /dev/null")
                           .c_str());
}

}  // namespace

void TeamTest::computesTheSame()
{
    TeamResult untold;
    std::thread([&untold] { untold = teamResult(); }).join();  // as a thread that never chose a number
    setThreads(1);
    const TeamResult one = teamResult();
    QVERIFY(equalEnough(untold, one));
    setThreads(std::min(3, mostThreads()));
    QVERIFY(equalEnough(teamResult(), one));
    std::vector<TeamResult> side(3);
    spreadOverCores(3, [&side](int i) { side[static_cast<std::size_t>(i)] = teamResult(); });
    for (const TeamResult& result : side)
        QVERIFY(result.logits == one.logits && result.loss == one.loss);
}

void TeamTest::runsWhereMoreThreadsAreUsual()
{
    const std::vector<float> input = tests::randomValues(teamImages * teamPixels, 8);
    std::vector<float> here(teamImages * 10), there(teamImages * 10);
    setThreads(1);
    InferencePlan plan(teamNetwork(), teamImages);
    plan.run(input, here, teamImages);
    setThreads(std::min(4, mostThreads()));
    const int before = threads();
    plan.run(input, there, teamImages);
    QCOMPARE(there, here);
    QCOMPARE(threads(), before);
}

void TeamTest::computesTheSameEverywhere_data()
{
    QTest::addColumn<QString>("variables");
    for (const char* variables :
         {"OMP_DYNAMIC=true", "OMP_THREAD_LIMIT=1", "OMP_THREAD_LIMIT=2", "OMP_NUM_THREADS=1", "OMP_NUM_THREADS=3",
          "OMP_NUM_THREADS=3,2", "OMP_NUM_THREADS=1,2", "OMP_MAX_ACTIVE_LEVELS=0", "OMP_MAX_ACTIVE_LEVELS=3",
          "OMP_NESTED=true", "OMP_PROC_BIND=true", "OMP_PROC_BIND=close OMP_PLACES=cores", "OMP_PLACES='{0}'",
          "GOMP_CPU_AFFINITY=0", "OMP_DYNAMIC=true OMP_NUM_THREADS=4",
          "OMP_DYNAMIC=true OMP_THREAD_LIMIT=2 OMP_NUM_THREADS=4", "taskset -c 0", "OMP_DYNAMIC=true taskset -c 0",
          "OMP_NUM_THREADS=3 taskset -c 0"})
        QTest::newRow(variables) << QString(variables);
}

void TeamTest::computesTheSameEverywhere()
{
    QFETCH(QString, variables);
    QCOMPARE(runTeamTest(variables, "computesTheSame runsWhereMoreThreadsAreUsual"), 0);
}

void TeamTest::zeroIsWhatOpenMpSays_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<int>("wanted");
    QTest::newRow("one") << "OMP_NUM_THREADS=1" << 1;
    QTest::newRow("more than there are processors") << "OMP_NUM_THREADS=5" << 5;
    QTest::newRow("the first of a list") << "OMP_NUM_THREADS=3,2" << 3;
    QTest::newRow("at most the limit") << "OMP_NUM_THREADS=5 OMP_THREAD_LIMIT=2" << 2;
    QTest::newRow("one processor") << "taskset -c 0" << 1;
}

/// The child, saysHowMany, compares what it finds with EXPECTED.
void TeamTest::zeroIsWhatOpenMpSays()
{
    QFETCH(QString, variables);
    QFETCH(int, wanted);
    QCOMPARE(runTeamTest(QString("EXPECTED=%1 ").arg(wanted) + variables, "saysHowMany"), 0);
}

void TeamTest::saysHowMany()
{
    const int expected = qEnvironmentVariableIntValue("EXPECTED");
    if (expected == 0)
        QSKIP("is run by zeroIsWhatOpenMpSays");
    QCOMPARE(usualThreads(), expected);
    setThreads(1);
    QCOMPARE(threads(), 1);
    setThreads(0);
    QCOMPARE(threads(), expected);
    std::thread([expected] {
        setThreads(0);
        QCOMPARE(threads(), expected);
    }).join();
}

void TeamTest::boundsThreads()
{
    QVERIFY(mostThreads() >= 1);
    QVERIFY_EXCEPTION_THROWN(setThreads(mostThreads() + 1), UsageError);
    QVERIFY_EXCEPTION_THROWN(setThreads(1'000'000), UsageError);
}

RUNOFF_TEST(TeamTest)
#include "team_test.moc"
