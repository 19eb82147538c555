#include "core/sweep/sweep.h"

#include "core/experiment/cost.h"
#include "tests/support/errors.h"
#include "tests/support/sample_sweep.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <algorithm>

using namespace core;

/// Cells as tasks.
class SweepTest : public QObject {
    Q_OBJECT

private slots:
    void packs_data();
    void packs();
    void refusesTooManyTasks();
    void costsAreThoseOfTheWholePlan();
    void readsWhatItWrites();
    void refusesOtherTasks_data();
    void refusesOtherTasks();
    void writesArrays_data();
    void writesArrays();
    void repeatsMissingTasks_data();
    void repeatsMissingTasks();
};

namespace {

std::vector<CellTime> cellsOfTimes(const QList<double>& times)
{
    std::vector<CellTime> cells;
    for (const double seconds : times)
        cells.push_back({{static_cast<int>(cells.size()), 1.0, std::nullopt}, seconds});
    return cells;
}

/// "4 | 1 2": the trials of each task.
QString textOfTasks(const std::vector<SweepTask>& tasks)
{
    QStringList texts;
    for (const SweepTask& task : tasks) {
        QStringList numbers;
        for (const CellKey& key : task.cells)
            numbers << QString::number(key.trial);
        texts << numbers.join(' ');
    }
    return texts.join(" | ");
}

}  // namespace

void SweepTest::packs_data()
{
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<double>("minutes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QList<double>& times, int atOnce, double minutes,
                        const char* expected) {
        QTest::newRow(name) << times << atOnce << minutes << QString(expected);
    };
    row("one task", {1, 2, 3}, 1, 0, "0 1 2");
    row("as many tasks as cells", {1, 2, 3}, 3, 0, "2 | 1 | 0");
    row("more tasks than cells", {1, 2, 3}, 9, 0, "2 | 1 | 0");
    // 8 | 7 | 6, then 5 to the third, 4 to the second, 2 to the first
    row("the heaviest first", {2, 4, 5, 6, 7, 8}, 3, 0, "1 4 | 2 3 | 0 5");
    row("a heavy cell is alone", {1, 1, 1, 100, 1, 1}, 2, 0, "3 | 0 1 2 4 5");
    row("cells without an estimate are spread", {0, 0, 0, 0}, 2, 0, "0 2 | 1 3");
    row("no cells", {}, 2, 0, "");
    row("minutes", {60, 60, 60, 60, 60}, 2, 2, "0 1 | 2 3 | 4");
    row("minutes of small and large cells", {30, 90, 60, 30, 30}, 1, 2, "0 1 | 2 3 4");
    row("a cell that takes longer than the minutes", {60, 600, 60}, 4, 2, "1 | 0 2");
    row("minutes that are enough for all", {60, 60, 60}, 8, 10, "0 1 2");
}

void SweepTest::packs()
{
    QFETCH(QList<double>, times);
    QFETCH(int, atOnce);
    QFETCH(double, minutes);
    QFETCH(QString, expected);
    const std::vector<SweepTask> tasks = packCells(cellsOfTimes(times), {atOnce, minutes});
    QCOMPARE(textOfTasks(tasks), expected);
    double sum = 0.0;
    for (const double seconds : times)
        sum += seconds;
    QCOMPARE(totalSeconds(tasks), sum);
    QVERIFY(std::ranges::is_sorted(tasks, std::ranges::greater(), &SweepTask::seconds));
}

void SweepTest::refusesTooManyTasks()
{
    const QList<double> times(1001, 120.0);
    const QString error = tests::errorOf<UsageError>([&] { packCells(cellsOfTimes(times), {4, 1.0}); });
    QVERIFY2(tests::isOneLineWith(error, "at most 1000 tasks, found 1001"), qPrintable(error));
    QCOMPARE(packCells(cellsOfTimes(times), {1000, 0.0}).size(), std::size_t{1000});
}

void SweepTest::costsAreThoseOfTheWholePlan()
{
    const ExperimentPlan plan = tests::tinyPlan("fair");
    const TrainTest data = tests::tinyData({.perClass = 20});
    const std::vector<CellKey> keys = cellsOf(plan);
    const std::vector<double> seconds = estimateCells(plan, data, keys);
    QCOMPARE(seconds.size(), keys.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        sum += seconds[i];
        for (std::size_t k = 0; k < keys.size(); ++k) {
            QCOMPARE(seconds[i] == seconds[k], keys[i].fraction == keys[k].fraction);
            QVERIFY(keys[i].fraction <= keys[k].fraction || seconds[i] > seconds[k]);
        }
    }
    // Both measure the speed of this computer, which others use, too.
    const double whole = estimateCost(plan, data, 1, 1).seconds;
    QVERIFY2(whole > sum / 20.0 && whole < sum * 20.0, qPrintable(QString("%1 %2").arg(whole).arg(sum)));
}

void SweepTest::readsWhatItWrites()
{
    Sweep sweep = tests::sampleSweep("sweep", Engine::Parallel);
    sweep.plan = tests::tinyPlan("imbalance");  // its cells have levels
    sweep.list.planChecksum = checksumOf(sweep.plan);
    sweep.list.tasks = {{cellsOf(sweep.plan), 12.25}, {{}, 0.0}};
    const TaskList read = parseTaskList(toJsonText(sweep.list), sweep.plan, "tasks.json");
    QCOMPARE(toJsonText(read), toJsonText(sweep.list));
    QVERIFY(read.tasks.front().cells == cellsOf(sweep.plan));
    QVERIFY(read.engine == Engine::Parallel && read.atOnce == 2 && read.cpus == 3);
}

void SweepTest::refusesOtherTasks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("another format") << "runoff tasks 1"
                                    << "runoff tasks 9"
                                    << "\"format\"";
    QTest::newRow("another engine") << "slurm"
                                    << "lsf"
                                    << "slurm, parallel or snakemake";
    QTest::newRow("another plan") << "plan_checksum\": \""
                                  << "plan_checksum\": \"0"
                                  << "another plan";
    QTest::newRow("another cell") << "\"trial\": 1"
                                  << "\"trial\": 7"
                                  << "each cell of the plan";
    QTest::newRow("a cell twice") << "\"trial\": 1"
                                  << "\"trial\": 0"
                                  << "each cell of the plan";
    QTest::newRow("a time below 0") << "90.5"
                                    << "-90.5"
                                    << "\"seconds\"";
    QTest::newRow("no processors") << "\"cpus\": 3"
                                   << "\"cpus\": 0"
                                   << "\"cpus\"";
    QTest::newRow("no tasks") << "\"tasks\""
                              << "\"jobs\""
                              << "tasks";
    QTest::newRow("no JSON") << "{"
                             << ""
                             << "JSON";
}

void SweepTest::refusesOtherTasks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    const Sweep sweep = tests::sampleSweep("sweep");
    const QString text = QString::fromStdString(toJsonText(sweep.list));
    QVERIFY(text.contains(from));
    const QString error = tests::errorOf<UsageError>(
        [&] { parseTaskList(QString(text).replace(from, to).toStdString(), sweep.plan, "there/tasks.json"); });
    QVERIFY2(tests::isOneLineWith(error, "there/tasks.json: not the tasks of a sweep") && error.contains(says),
             qPrintable(error));
}

void SweepTest::writesArrays_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QList<int>{} << "";
    QTest::newRow("one") << QList<int>{4} << "4";
    QTest::newRow("two") << QList<int>{4, 5} << "4-5";
    QTest::newRow("gaps") << QList<int>{1, 3, 5} << "1,3,5";
    QTest::newRow("ranges") << QList<int>{1, 2, 3, 5, 7, 8, 12} << "1-3,5,7-8,12";
}

void SweepTest::writesArrays()
{
    QFETCH(QList<int>, numbers);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(arrayOf({numbers.begin(), numbers.end()})), expected);
}

void SweepTest::repeatsMissingTasks_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("three");
    QTest::newRow("slurm") << "slurm"
                           << "sbatch --array=2 task.sh"
                           << "sbatch --array=1-2,4%2 task.sh";
    QTest::newRow("parallel") << "parallel"
                              << "parallel --jobs 2 sh task.sh ::: 2"
                              << "parallel --jobs 2 sh task.sh ::: 1 2 4";
    QTest::newRow("snakemake") << "snakemake"
                               << "snakemake --cores 6 --forcerun task_2"
                               << "snakemake --cores 6 --forcerun task_1 task_2 task_4";
}

void SweepTest::repeatsMissingTasks()
{
    QFETCH(QString, engine);
    QFETCH(QString, one);
    QFETCH(QString, three);
    const Sweep sweep = tests::sampleSweep("sweep", engineNamed(engine.toStdString()));
    const std::vector<CellKey> keys = cellsOf(sweep.plan);
    QCOMPARE(QString::fromStdString(commandToRepeat(sweep.list, tasksWith(sweep.list, {keys[1]}))), one);
    QCOMPARE(QString::fromStdString(commandToRepeat(sweep.list, tasksWith(sweep.list, {keys[3], keys[0], keys[1]}))),
             three);
}

RUNOFF_TEST(SweepTest)
#include "sweep_test.moc"
