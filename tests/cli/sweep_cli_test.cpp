#include "tests/support/program_test.h"
#include "tests/support/sweep_shell.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

using namespace tests;

/// Experiments as tasks for several computers, run on this one by the scripts that --submit writes.
class SweepCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheBytesOfOneRun_data();
    void givesTheBytesOfOneRun();
    void continuesByItsCells();
    void saysWhatIsMissing();
    void reportsAsJson();
    void dividesOnlyWhatIsMissing();
    void refusesOtherData();
    void warnsOfDifferentComputers();
    void prefersProtocols();
    void setsTheInstructionSet();
    void refusesBadInput_data();
    void refusesBadInput();

private:
    /// The arguments that write a sweep of four cells.
    QStringList submission(const QString& engine, const QString& sweep, int tasks = 2) const;
    /// Writes a sweep in a folder, and returns its path.
    QString written(const QString& engine, const QString& name, int tasks = 2);
    ProgramResult task(const QString& sweep, int number, const QStringList& more = {}) const;
    QByteArray withoutTimes(const QString& results) const;
};

namespace {

const QString oddPlaces = "pla'ces \"of\" $data";

int cellsIn(const QString& results)
{
    return static_cast<int>(QJsonDocument::fromJson(content(results))["cells"].toArray().size());
}

}  // namespace

void SweepCliTest::initTestCase()
{
    QDir(m_folder.path()).mkpath(oddPlaces);
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("da ta'1").toStdString());
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path(oddPlaces + "/mnist").toStdString());
}

QStringList SweepCliTest::submission(const QString& engine, const QString& sweep, int tasks) const
{
    return {"experiment",     "post-as-written",
            "--trials",       "2",
            "--classes",      "0-2",
            "--stride",       "1",
            "--fractions",    "0.5,1",
            "--dataset",      "da ta'1",
            "--architecture", "lenet-small",
            "--epochs",       "1",
            "--head-epochs",  "1",
            "--submit",       engine,
            "--tasks",        QString::number(tasks),
            "--out",          sweep};
}

QString SweepCliTest::written(const QString& engine, const QString& name, int tasks)
{
    const ProgramResult result = m_program.run(submission(engine, name, tasks));
    if (result.status != 0)
        qWarning("%s", result.err.constData());
    return path(name);
}

ProgramResult SweepCliTest::task(const QString& sweep, int number, const QStringList& more) const
{
    return m_program.run(QStringList{"experiment", sweep, "--task", QString::number(number), "--resume"}
                         + (more.isEmpty() ? QStringList{"--threads", "1"} : more));
}

/// The file that merge writes without times for these results.
QByteArray SweepCliTest::withoutTimes(const QString& results) const
{
    const ProgramResult merged = m_program.run({"experiment", "merge", results, "--no-timing", "--out", "bytes.json"});
    if (merged.status != 0)
        qWarning("%s", merged.err.constData());
    const QByteArray bytes = content(path("bytes.json"));
    QFile::remove(path("bytes.json"));
    return bytes;
}

void SweepCliTest::givesTheBytesOfOneRun_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("needs");
    QTest::newRow("GNU parallel") << "parallel"
                                  << "da ta'1"
                                  << "parallel";
    QTest::newRow("GNU parallel, data by name") << "parallel"
                                                << "mnist"
                                                << "parallel";
    QTest::newRow("Snakemake") << "snakemake"
                               << "da ta'1"
                               << "snakemake";
}

void SweepCliTest::givesTheBytesOfOneRun()
{
    QFETCH(QString, engine);
    QFETCH(QString, dataset);
    QFETCH(QString, needs);
    if (QStandardPaths::findExecutable(needs).isEmpty()) {
        if (qEnvironmentVariable("CI") == "true")
            QFAIL(qPrintable("the build server must have " + needs));
        QSKIP(qPrintable(needs + " is not installed"));
    }
    const QString sweep = engine + " 'sw\"eep' $" + dataset;
    QStringList arguments = submission(engine, sweep);
    arguments[arguments.indexOf("--dataset") + 1] = dataset;
    const ProgramResult submitted = m_program.run(arguments + QStringList{"--data-dir", oddPlaces});
    QVERIFY2(submitted.status == 0, submitted.err.constData());
    QVERIFY(submitted.out.contains("Nothing has been started") && submitted.out.contains("4 cells in 2 tasks"));

    const QString commands = commandsOfReadme(path(sweep));
    QVERIFY2(commands.contains("\n" + needs + " "), qPrintable(commands));
    const ProgramResult ran = runShell(commands, m_folder.path());
    QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
    const ProgramResult whole = m_program.run({"experiment", path(sweep) + "/plan.json", "--data-dir", oddPlaces,
                                               "--threads", "1", "--out", engine + "-whole.json"});
    QVERIFY2(whole.status == 0, whole.err.constData());
    QCOMPARE(cellsIn(path(sweep) + "/merged.json"), 4);
    const QByteArray bytes = withoutTimes(path(sweep) + "/merged.json");
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes, withoutTimes(path(engine + "-whole.json")));

    // Again: nothing is computed twice.
    const QByteArray before = content(path(sweep) + "/results/task-1.json");
    QCOMPARE(runShell(commands, m_folder.path()).status, 0);
    QCOMPARE(content(path(sweep) + "/results/task-1.json"), before);
}

void SweepCliTest::continuesByItsCells()
{
    const QString sweep = written("parallel", "continued");
    QCOMPARE(task(sweep, 1).status, 0);
    const QString results = sweep + "/results/task-1.json";
    QJsonObject document = QJsonDocument::fromJson(content(results)).object();
    QJsonArray cells = document["cells"].toArray();
    QCOMPARE(cells.size(), 2);
    const QByteArray bytes = withoutTimes(results);
    cells.removeLast();
    document["cells"] = cells;
    put(results, QJsonDocument(document).toJson());
    const ProgramResult again = task(sweep, 1);
    QVERIFY2(again.status == 0 && again.err.count("trial ") == 1, again.err.constData());
    QCOMPARE(withoutTimes(results), bytes);
    QVERIFY(!QFile::exists(sweep + "/results/task-2.json"));
}

void SweepCliTest::saysWhatIsMissing()
{
    const QString sweep = written("slurm", "missing", 4);
    const QStringList merge{"experiment", "merge", "missing", "--out", "missing/merged.json"};
    const ProgramResult nothing = m_program.run(merge);
    QCOMPARE(nothing.status, 1);
    QCOMPARE(nothing.err, QByteArray("runoff: 4 of 4 cells are missing; to run them: sbatch --array=1-4 task.sh\n"));
    QCOMPARE(task(sweep, 2).status, 0);
    const ProgramResult some = m_program.run(merge + QStringList{"--json"});
    QCOMPARE(some.status, 1);
    QCOMPARE(some.err, QByteArray("runoff: 3 of 4 cells are missing; to run them: sbatch --array=1,3-4 task.sh\n"));
    QVERIFY(QJsonDocument::fromJson(some.out).isObject());
    QCOMPARE(cellsIn(sweep + "/merged.json"), 1);
    for (const int number : {1, 3, 4})
        QCOMPARE(task(sweep, number).status, 0);
    const ProgramResult all = m_program.run(merge);
    QVERIFY2(all.status == 0 && all.err.isEmpty(), all.err.constData());
    QCOMPARE(cellsIn(sweep + "/merged.json"), 4);
}

void SweepCliTest::reportsAsJson()
{
    const QJsonDocument report = m_program.json("experiment fair --dataset data --submit slurm --tasks 1 --out none");
    QVERIFY(report.isNull());  // there is no such data set
    const ProgramResult result =
        m_program.run(submission("slurm", "reported") + QStringList{"--minutes", "60", "--cpus", "2", "--json"});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonDocument document = QJsonDocument::fromJson(result.out);
    QCOMPARE(document["cells"].toInt(), 4);
    QCOMPARE(document["tasks"].toInt(), 1);  // 60 minutes are enough for all
    QCOMPARE(document["cpus"].toInt(), 2);
    QCOMPARE(document["engine"].toString(), "slurm");
    QVERIFY(document["estimated_seconds"].toDouble() > 0.0);
    QCOMPARE(document["data_sha256"].toString().size(), 64);
    QVERIFY(content(path("reported/task.sh")).contains("#SBATCH -c 2\n"));
}

void SweepCliTest::dividesOnlyWhatIsMissing()
{
    const QString sweep = written("slurm", "divided", 4);
    QCOMPARE(task(sweep, 1).status, 0);
    const ProgramResult again = m_program.run(submission("parallel", "divided", 2));
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY2(again.out.startsWith("3 cells in 2 tasks"), again.out.constData());
    QCOMPARE(cellsIn(sweep + "/results/task-1.json"), 1);
    for (const int number : {1, 2})
        QCOMPARE(task(sweep, number).status, 0);
    const ProgramResult merged = m_program.run({"experiment", "merge", "divided", "--out", "divided/merged.json"});
    QVERIFY2(merged.status == 0, merged.err.constData());
    const ProgramResult complete = m_program.run(submission("parallel", "divided", 2));
    QCOMPARE(complete.status, 2);
    QVERIFY2(complete.err.contains("every cell is complete"), complete.err.constData());
}

void SweepCliTest::refusesOtherData()
{
    const QString sweep = written("slurm", "other");
    writeIdxFolder(tinyData({.side = 28, .perClass = 24, .seed = 2}), path("elsewhere/da ta'1").toStdString());
    const ProgramResult other = task("other", 1, {"--dataset", "elsewhere/da ta'1"});
    QCOMPARE(other.status, 2);
    QVERIFY2(other.err.count('\n') == 1 && other.err.contains("expected the images of other with the SHA-256 "),
             other.err.constData());
    QVERIFY(QDir(sweep + "/results").isEmpty());
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("copy/da ta'1").toStdString());
    QCOMPARE(task("other", 1, {"--dataset", "copy/da ta'1", "--threads", "1"}).status, 0);
    QCOMPARE(task("other", 2).status, 0);
    QCOMPARE(m_program.run({"experiment", "merge", "other", "--out", "other/merged.json"}).status, 0);
}

void SweepCliTest::warnsOfDifferentComputers()
{
    const QString sweep = written("slurm", "mixed");
    QCOMPARE(task("mixed", 1, {"--threads", "1"}).status, 0);
    QCOMPARE(task("mixed", 2, {"--threads", "2"}).status, 0);
    const QStringList merge{"experiment", "merge", "mixed", "--out", "mixed/merged.json"};
    const ProgramResult mixed = m_program.run(merge);
    QVERIFY2(mixed.status == 0, mixed.err.constData());
    QVERIFY2(mixed.err.startsWith("warning: ") && mixed.err.count('\n') == 1
                 && mixed.err.contains("numbers of threads 1 and 2") && !mixed.err.contains("instruction sets"),
             mixed.err.constData());
    // A file of an earlier version does not say how its cells were computed.
    const QString results = sweep + "/results/task-2.json";
    QJsonObject document = QJsonDocument::fromJson(content(results)).object();
    QJsonArray cells = document["cells"].toArray();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QJsonObject cell = cells[i].toObject();
        QVERIFY(cell["arithmetic"].isObject());
        cell.remove("arithmetic");
        cells[i] = cell;
    }
    document["cells"] = cells;
    put(results, QJsonDocument(document).toJson());
    const ProgramResult older = m_program.run(merge);
    QVERIFY2(older.status == 0 && older.err.isEmpty(), older.err.constData());
}

/// Folders called like a protocol and like merge are not in the way.
void SweepCliTest::prefersProtocols()
{
    written("slurm", "fair", 1);
    written("slurm", "merge", 1);
    const ProgramResult plan = m_program.run("experiment fair --show-plan");
    QVERIFY(plan.out.contains("\"protocol\": \"fair\""));
    QCOMPARE(task("merge", 1).status, 0);
    const ProgramResult merged = m_program.run("experiment merge merge --out together.json");
    QVERIFY2(merged.status == 0, merged.err.constData());
    for (const char* folder : {"fair", "merge"})
        QVERIFY(QDir(path(folder)).removeRecursively());
}

void SweepCliTest::setsTheInstructionSet()
{
    const ProgramResult submitted = m_program.run(submission("slurm", "limited", 1) + QStringList{"--isa", "avx2"});
    if (submitted.status == 2 && submitted.err.contains("expected a processor"))
        QSKIP("this processor does not support AVX2");
    QVERIFY2(submitted.status == 0, submitted.err.constData());
    QVERIFY(content(path("limited/task.sh")).contains(" --isa avx2"));
    QCOMPARE(task("limited", 1, {"--isa", "avx2", "--threads", "1"}).status, 0);
    const QJsonDocument results = QJsonDocument::fromJson(content(path("limited/results/task-1.json")));
    for (const QJsonValue cell : results["cells"].toArray())
        QCOMPARE(cell["arithmetic"]["isa"].toString(), "AVX2");
}

void SweepCliTest::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    written("slurm", "good");
    put(path("thesis.txt"), "mine");
    QDir(m_folder.path()).mkpath("full");
    put(path("full/thesis.txt"), "mine");
    const QStringList usual = submission("slurm", "new");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QString(says);
    };
    const auto without = [&usual](const QString& option) {
        QStringList rest = usual;
        rest.remove(rest.indexOf(option), 2);
        return rest;
    };
    row("no number of tasks", without("--tasks"), "--tasks");
    row("no folder", without("--out"), "--out FOLDER");
    row("tasks without --submit", without("--submit"), "--submit");
    row("minutes without --submit", {"experiment", "fair", "--minutes", "3"}, "--submit");
    row("processors without --submit", {"experiment", "fair", "--cpus", "3"}, "--submit");
    row("unknown engine", submission("lsf", "new"), "slurm");
    row("no tasks", submission("slurm", "new", 0), "--tasks");
    row("too many tasks", submission("slurm", "new", 1001), "--tasks");
    row("no minutes", usual + QStringList{"--minutes", "0"}, "--minutes");
    row("threads", usual + QStringList{"--threads", "2"}, "--cpus");
    row("a table", usual + QStringList{"--csv", "new.csv"}, "--csv");
    row("a resumption", usual + QStringList{"--resume"}, "--resume");
    row("a shard", usual + QStringList{"--shard", "1/2"}, "--shard");
    row("a task", usual + QStringList{"--task", "1"}, "--task");
    row("a file as folder", submission("slurm", "thesis.txt"), "found a file");
    row("a folder of other files", submission("slurm", "full"), "found other files");
    row("a folder of another plan", submission("slurm", "good") + QStringList{"--seed", "9"}, "found another plan");
    row("a folder in a file", submission("slurm", "thesis.txt/new"), "thesis.txt");
    row("task of a protocol", {"experiment", "fair", "--task", "1"}, "--task: expected a folder");
    row("task of a folder of other files", {"experiment", "full", "--task", "1"}, "--task: expected a folder");
    row("task 0", {"experiment", "good", "--task", "0"}, "--task");
    row("a task too many", {"experiment", "good", "--task", "3"}, "from 1 to 2");
    row("another number of trials", {"experiment", "good", "--task", "1", "--trials", "3"}, "overrides the plan");
    row("a shard of a task", {"experiment", "good", "--task", "1", "--shard", "1/2"}, "--shard");
    row("a folder without --task", {"experiment", "good"}, "--task");
    row("unknown instruction set", {"experiment", "good", "--task", "1", "--isa", "mmx"}, "--isa");
    row("merge a folder of other files", {"experiment", "merge", "full", "--out", "new.json"}, "no tasks.json");
    row("submit a merge", {"experiment", "merge", "--submit", "slurm", "--tasks", "1", "--out", "new"}, "found merge");
    row("merge into the plan", {"experiment", "merge", "good", "--out", "good/plan.json"}, "plan.json");
    row("merge two folders", {"experiment", "merge", "good", "good", "--out", "new.json"}, "good");
}

void SweepCliTest::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto listed = [this] {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden)
             + QDir(path("good")).entryList(QDir::AllEntries | QDir::Hidden)
             + QDir(path("good/results")).entryList(QDir::AllEntries | QDir::Hidden);
    };
    const QStringList before = listed();
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2(result.status == 2, result.err.constData());
    QVERIFY2(result.err.endsWith('\n') && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(listed(), before);
}

RUNOFF_TEST(SweepCliTest)
#include "sweep_cli_test.moc"
