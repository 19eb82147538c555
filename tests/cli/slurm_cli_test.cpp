#include "tests/support/program_test.h"
#include "tests/support/sweep_shell.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <csignal>

using namespace tests;

/// Sweeps on a real Slurm, which tests/cli/slurm/slurm_on_one_machine.sh runs on this computer.
class SlurmCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void givesTheBytesOfOneRun();
    void survivesALostNode();
    void saysWhatIsMissing();

private:
    void start();
    ProgramResult inSlurm(const QString& script) const
    {
        return runShell(script, m_folder.path(), {"SLURM_CONF=" + m_cluster + "/slurm.conf"});
    }
    QString said(const QString& script) const { return QString::fromUtf8(inSlurm(script).out).trimmed(); }
    /// Waits until Slurm has no jobs.
    void waitForJobs() const;
    void submit(const QString& sweep, const QMap<QString, QString>& other = {}) const;
    QByteArray withoutTimes(const QString& results) const;
    /// The results of the plan of a sweep in one run on one core.
    QByteArray inOneRun(const QString& sweep) const;

    QProcess m_slurm;
    QString m_cluster;  ///< folder of slurm_on_one_machine.sh
};

namespace {

int cellCount(const QString& results)
{
    return static_cast<int>(QJsonDocument::fromJson(content(results))["cells"].toArray().size());
}

}  // namespace

void SlurmCliTest::initTestCase()
{
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("da ta'1").toStdString());
    m_slurm.start("/bin/sh", {QString(RUNOFF_SOURCE_DIR) + "/tests/cli/slurm/slurm_on_one_machine.sh"});
    QVERIFY(m_slurm.waitForStarted());
    while (!m_slurm.canReadLine() && m_slurm.state() == QProcess::Running && m_slurm.waitForReadyRead(90'000)) {
    }
    const QString line = QString::fromUtf8(m_slurm.readLine()).trimmed();
    if (line.startsWith("skip ") && qEnvironmentVariable("CI") != "true")
        QSKIP(qPrintable(line.mid(5)));
    QVERIFY2(line.startsWith("ready "), qPrintable(line + m_slurm.readAllStandardError()));
    m_cluster = line.mid(6);
}

void SlurmCliTest::cleanupTestCase()
{
    m_slurm.closeWriteChannel();  // ends Slurm
    QVERIFY(m_slurm.state() == QProcess::NotRunning || m_slurm.waitForFinished(30'000));
    QVERIFY(m_cluster.isEmpty() || !QFile::exists(m_cluster));
}

/// Starts the node again.
void SlurmCliTest::start()
{
    m_slurm.write("start\n");
    while (!m_slurm.canReadLine() && m_slurm.waitForReadyRead(30'000)) {
    }
    QCOMPARE(m_slurm.readLine(), QByteArray("started\n"));
}

void SlurmCliTest::waitForJobs() const
{
    QTRY_VERIFY_WITH_TIMEOUT(said("squeue --noheader").isEmpty(), 120'000);
}

/// Writes a sweep of four cells, with other values for some options.
void SlurmCliTest::submit(const QString& sweep, const QMap<QString, QString>& other) const
{
    QMap<QString, QString> options{
        {"--trials", "2"},        {"--classes", "0-2"},     {"--stride", "1"},
        {"--fractions", "0.5,1"}, {"--dataset", "da ta'1"}, {"--architecture", "lenet-small"},
        {"--epochs", "1"},        {"--head-epochs", "1"},   {"--submit", "slurm"},
        {"--tasks", "2"},         {"--out", sweep}};
    options.insert(other);
    QStringList arguments{"experiment", "post-as-written"};
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        arguments << option.key() << option.value();
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2(result.status == 0, result.err.constData());
}

QByteArray SlurmCliTest::withoutTimes(const QString& results) const
{
    const ProgramResult merged = m_program.run({"experiment", "merge", results, "--no-timing", "--out", "bytes.json"});
    if (merged.status != 0)
        qWarning("%s", merged.err.constData());
    const QByteArray bytes = content(path("bytes.json"));
    QFile::remove(path("bytes.json"));
    return bytes;
}

QByteArray SlurmCliTest::inOneRun(const QString& sweep) const
{
    const ProgramResult whole =
        m_program.run({"experiment", sweep + "/plan.json", "--threads", "1", "--out", "whole.json"});
    if (whole.status != 0)
        qWarning("%s", whole.err.constData());
    return withoutTimes("whole.json");
}

void SlurmCliTest::givesTheBytesOfOneRun()
{
    const QString sweep = path("a 'whole' \"sweep\" $1");
    submit(sweep);
    const ProgramResult typed = inSlurm(commandsOfReadme(sweep));
    QVERIFY2(typed.status == 0, typed.err.constData());
    waitForJobs();
    QVERIFY2(cellCount(sweep + "/merged.json") == 4, content(sweep + "/logs/merge.log").constData());
    const QByteArray bytes = withoutTimes(sweep + "/merged.json");
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes, inOneRun(sweep));
}

/// The node stops half way with all that runs on it. Slurm starts the task again, which continues.
void SlurmCliTest::survivesALostNode()
{
    const QString sweep = path("lost");
    submit(sweep, {{"--trials", "4"}, {"--epochs", "25"}, {"--head-epochs", "25"}, {"--tasks", "1"}});
    const ProgramResult typed = inSlurm(commandsOfReadme(sweep));
    QVERIFY2(typed.status == 0, typed.err.constData());
    const QString results = sweep + "/results/task-1.json";
    QTRY_VERIFY_WITH_TIMEOUT(cellCount(results) >= 2, 120'000);
    const QStringList lines = said("scontrol --oneliner listpids").split('\n');
    QVERIFY(::kill(content(m_cluster + "/slurmd.pid").trimmed().toInt(), SIGKILL) == 0);
    // First, so that Slurm does not take the killed task for one that failed.
    QCOMPARE(inSlurm("scontrol update nodename=$(sinfo --noheader --format=%n) state=down reason=lost").status, 0);
    for (const QString& line : lines)
        if (const int process = line.simplified().section(' ', 0, 0).toInt(); process > 1)
            ::kill(process, SIGKILL);
    const int before = cellCount(results);
    QVERIFY(before < 8);
    start();
    waitForJobs();
    QVERIFY2(cellCount(sweep + "/merged.json") == 8, content(sweep + "/logs/merge.log").constData());
    const QByteArray log = content(sweep + "/logs/task-1.log");
    QCOMPARE(log.count("task 1 of 1"), 2);  // it was started twice, and its log has both
    QCOMPARE(log.count("in results/task-1.json") + log.count("in ./results/task-1.json"), 1);
    const QByteArray bytes = withoutTimes(sweep + "/merged.json");
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(bytes, inOneRun(sweep));
}

void SlurmCliTest::saysWhatIsMissing()
{
    const QString sweep = path("missing");
    submit(sweep, {{"--tasks", "4"}});
    const QString folder = "cd missing && ";
    const QString typed = commandsOfReadme(sweep).replace("--parsable ", "--parsable --array=1,3 ");
    QCOMPARE(inSlurm(typed).status, 0);
    waitForJobs();
    const QByteArray log = content(sweep + "/logs/merge.log");
    const QByteArray says = "runoff: 2 of 4 cells are missing; to run them: ";
    QVERIFY2(log.contains(says), log.constData());
    QVERIFY(said("scontrol --oneliner show jobs").contains(QRegularExpression("JobName=runoff-merge .*ExitCode=1:0")));
    const QString command = QString::fromUtf8(log).section(says, 1).section('\n', 0, 0);
    QCOMPARE(command, "sbatch --array=2,4 task.sh");
    QCOMPARE(inSlurm(folder + command).status, 0);
    waitForJobs();
    QCOMPARE(inSlurm(folder + "sh merge.sh").status, 0);
    QCOMPARE(cellCount(sweep + "/merged.json"), 4);
}

RUNOFF_TEST(SlurmCliTest)
#include "slurm_cli_test.moc"
