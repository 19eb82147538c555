#include "tests/support/program_test.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <csignal>

using namespace tests;

/// Runs experiments as a person does, on a small data set of bars, and kills them.
class ExperimentCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheContract();
    void printsText();
    void showsPlans();
    void runsACopiedPlan();
    void survivesKills();
    void staysWholeWhenInterrupted();
    void stopsAndGoesOn();
    void turnsASecondRunAway();
    void mergesShards();
    void refusesBadInput_data();
    void refusesBadInput();
};

namespace {

constexpr const char* quickly = " --dataset data --architecture lenet-small --epochs 2 --head-epochs 2 --threads 1";

/// The document without its times.
QJsonObject table(const QByteArray& out)
{
    QJsonObject document = QJsonDocument::fromJson(out).object();
    document.remove("timings");
    return document;
}

}  // namespace

void ExperimentCliTest::initTestCase()
{
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("data").toStdString());
}

void ExperimentCliTest::keepsTheContract()
{
    const ProgramResult result = m_program.run("experiment fair --trials 2 --fractions 0.5,1 --out fair.json --csv "
                                               "fair.csv --plot fair.svg --report fair.md --json"
                                               + QString(quickly));
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject document = table(result.out);
    QCOMPARE(document["protocol"].toString(), "fair");
    QCOMPARE(document["dataset"].toString(), "data");
    const QJsonArray rows = document["rows"].toArray();
    QCOMPARE(rows.size(), 2 * 9);
    for (const QJsonValue row : rows) {
        for (const char* key :
             {"fraction", "strategy", "trials", "mean", "std", "p", "cohens_d", "wilcoxon_p", "updates"})
            QVERIFY2(row.toObject().contains(key), key);
        QCOMPARE(row["trials"].toInt(), 2);
        QCOMPARE(row["updates"].toInt(), 4);  // one step an epoch
        QVERIFY(row["mean"].toDouble() > 0.2 && row["mean"].toDouble() <= 1.0);
    }
    QCOMPARE(content(path("fair.csv")).count('\n'), 1 + 2 * 10);
    QVERIFY(content(path("fair.svg")).contains("<svg"));
    const QByteArray report = content(path("fair.md"));
    QVERIFY(report.contains("--fractions 0.5,1") && report.contains("How to read the results"));
    QVERIFY(result.err.contains("about"));
    for (const QString bars : {"sd", "interval"}) {
        const ProgramResult merged = m_program.run(
            QString("experiment merge fair.json --out merged.json --json --plot %1.svg --bars %1").arg(bars));
        QVERIFY2(merged.status == 0, merged.err.constData());
        QCOMPARE(content(path(bars + ".svg")) == content(path("fair.svg")), bars == "sd");
        QCOMPARE(content(path(bars + ".svg")).contains("95 % interval"), bars == "interval");
    }
}

void ExperimentCliTest::printsText()
{
    const ProgramResult result = m_program.run(
        "experiment early-exit --trials 1 --fractions 1 --out early.json --report early.html" + QString(quickly));
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.out.contains("elimination-drop-1") && result.out.contains("heads asked")
            && result.out.contains("training time"));
    QVERIFY(content(path("early.html")).startsWith("<!DOCTYPE html>"));
}

void ExperimentCliTest::showsPlans()
{
    for (const char* name :
         {"post-as-committed", "post-as-written", "fair", "imbalance", "early-exit", "ten-networks", "only-sixes",
          "unknown", "calibration", "head-epochs", "tuned", "one-vs-one", "class-models", "one-after-another"}) {
        const ProgramResult result = m_program.run(QString("experiment %1 --show-plan").arg(name));
        QCOMPARE(result.status, 0);
        QCOMPARE(QJsonDocument::fromJson(result.out)["protocol"].toString(), name);
    }
}

void ExperimentCliTest::runsACopiedPlan()
{
    QJsonObject plan = QJsonDocument::fromJson(m_program.run("experiment only-sixes --show-plan").out).object();
    plan["protocol"] = "only-upright";
    plan["class"] = "0";
    plan["fractions"] = QJsonArray{1};
    plan["batch"] = plan["head_batch"] = 8;  // enough steps to forget the other classes
    put(path("mine.json"), QJsonDocument(plan).toJson());
    const ProgramResult result =
        m_program.run("experiment mine.json --trials 1 --out mine-results.json --json --dataset data --architecture "
                      "lenet-small --epochs 6 --head-epochs 12 --threads 1");
    QVERIFY2(result.status == 0, result.err.constData());
    for (const QJsonValue row : table(result.out)["rows"].toArray())
        if (row["setting"].toString().startsWith("test"))
            QCOMPARE(row["mean"].toDouble(), 1.0);
    QCOMPARE(table(result.out)["measure"].toString(), "answered 0");
}

void ExperimentCliTest::survivesKills()
{
    const QString command = "experiment fair --trials 3 --fractions 0.5,1 --json" + QString(quickly);
    QElapsedTimer timer;
    timer.start();
    const ProgramResult undisturbed = m_program.run(command + " --out whole.json");
    QVERIFY2(undisturbed.status == 0, undisturbed.err.constData());
    const auto whole = static_cast<int>(timer.elapsed());
    QRandomGenerator random(7);
    int killed = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess process;
        m_program.start(process, command + " --resume --out killed.json");
        if (!process.waitForFinished(random.bounded(whole / 10, whole / 2))) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            ++killed;
            process.waitForFinished();
        }
    }
    QVERIFY(killed > 0);
    const ProgramResult resumed = m_program.run(command + " --resume --out killed.json");
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(table(resumed.out), table(undisturbed.out));
    QCOMPARE(QDir(m_folder.path()).entryList({"*killed*"}, QDir::AllEntries | QDir::Hidden),
             QStringList{"killed.json"});
}

/// A signal handler on a computing thread corrupted the heap in one of ten runs.
void ExperimentCliTest::staysWholeWhenInterrupted()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 20; ++i) {
        QProcess process;
        m_program.start(
            process,
            "experiment post-as-written --trials 4 --classes 0-2 --stride 1 --fractions 0.5,1 --out interrupted.json"
                + QString(quickly));
        if (!process.waitForFinished(random.bounded(50, 500))) {
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(60'000));
        }
        const QByteArray errors = process.readAllStandardError();
        if (process.exitStatus() == QProcess::CrashExit)
            QVERIFY2(process.exitCode() == SIGINT, errors.constData());  // before it listened
        else
            QVERIFY2(process.exitCode() == 0 || process.exitCode() == 128 + SIGINT, errors.constData());
    }
}

void ExperimentCliTest::stopsAndGoesOn()
{
    const QString command =
        "experiment post-as-written --trials 4 --classes 0-2 --stride 1 --fractions 0.5,1 --json --out stopped.json"
        + QString(quickly);
    QProcess process;
    m_program.start(process, command);
    QByteArray errors;
    QElapsedTimer timer;
    timer.start();
    while (!errors.contains("trial 1, share") && timer.elapsed() < 60'000) {
        process.waitForReadyRead(100);
        errors += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    errors += process.readAllStandardError();
    if (process.exitCode() == 0)
        QSKIP("the experiment was done before it could be stopped");
    QCOMPARE(process.exitCode(), 128 + SIGINT);
    QVERIFY2(errors.contains("--resume") && errors.contains("stopped.json"), errors.constData());
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const ProgramResult resumed = m_program.run(command + " --resume");
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QVERIFY(!resumed.err.contains("trial 1, share 50.00 %"));
    QCOMPARE(table(resumed.out)["rows"].toArray().first()["trials"].toInt(), 4);
}

void ExperimentCliTest::turnsASecondRunAway()
{
    const QString command =
        "experiment post-as-written --trials 12 --classes 0-2 --stride 1 --fractions 0.5,1 --json --out shared.json"
        + QString(quickly);
    QProcess first;
    m_program.start(first, command);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("shared.json")), 60'000);
    const ProgramResult second = m_program.run(command + " --resume");
    if (first.state() == QProcess::NotRunning || first.waitForFinished(1))
        QSKIP("the first run was done too soon");
    QCOMPARE(second.status, 2);
    QVERIFY2(second.err.trimmed().endsWith("shared.json is in use by another run"), second.err.constData());
    QVERIFY(first.waitForFinished(120'000));
    QCOMPARE(first.exitCode(), 0);
    const ProgramResult alone = m_program.run(QString(command).replace("shared.json", "alone.json"));
    QCOMPARE(table(first.readAllStandardOutput()), table(alone.out));
}

void ExperimentCliTest::mergesShards()
{
    const QString command = "experiment fair --trials 2 --fractions 0.5,1" + QString(quickly);
    for (int shard = 1; shard <= 3; ++shard)
        QCOMPARE(m_program.run(command + QString(" --shard %1/3 --out part%1.json").arg(shard)).status, 0);
    const ProgramResult merged =
        m_program.run("experiment merge part1.json part2.json part3.json --out all.json --json");
    QVERIFY2(merged.status == 0, merged.err.constData());
    QCOMPARE(table(merged.out), table(m_program.run(command + " --out one.json --json").out));
    const ProgramResult missing = m_program.run("experiment merge part1.json part2.json --out some.json");
    QVERIFY(missing.out.contains("of 4 cells are done"));
}

void ExperimentCliTest::refusesBadInput_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& arguments, const char* says) {
        QTest::newRow(name) << arguments << QString(says);
    };
    const auto fair = [](const QString& more) {
        return "experiment fair --out new.json" + QString(quickly) + ' ' + more;
    };
    row("no protocol", "experiment", "PROTOCOL");
    row("unknown protocol", "experiment magic" + QString(quickly), "post-as-committed, post-as-written, fair");
    row("no data set", "experiment fair", "--dataset");
    row("unknown data set", "experiment fair --dataset missing", "missing");
    row("a file that is no plan", "experiment data/train-labels-idx1-ubyte" + QString(quickly), "JSON");
    row("shard 4 of 3", fair("--shard 4/3"), "--shard");
    row("shard that is none", fair("--shard 1-3"), "--shard");
    row("fraction 0", fair("--fractions 0"), "fractions");
    row("fraction that is no number", fair("--fractions half"), "--fractions");
    row("no trials", fair("--trials 0"), "--trials");
    row("trials that do not fill the folds", fair("--folds 4 --trials 6"), "multiple of the 4 folds");
    row("one fold", fair("--folds 1"), "folds");
    row("too many folds", fair("--folds 21"), "--folds");
    row("bars of unknown kind", fair("--plot new.svg --bars error"), "--bars");
    row("bars without a plot", fair("--bars sd --report new.md"), "--bars: expected --plot or a report in HTML");
    row("class outside the set", fair("--classes 0-4"), "0-4");
    row("plot of unknown kind", fair("--plot new.png"), "new.png");
    row("report of unknown kind", fair("--report new.pdf"), "new.pdf");
    row("results in no folder", fair("").replace("new.json", "no/new.json"), "no/new.json");
    row("an argument too many", fair("more.json"), "more.json");
    row("merge nothing", "experiment merge --out new.json", "found none");
    row("merge without --out", "experiment merge fair.json", "--out");
    row("merge what is no result", "experiment merge data/train-labels-idx1-ubyte --out new.json", "train-labels");
    row("merge different experiments", "experiment merge fair.json mine-results.json --out new.json", "same plan");
}

void ExperimentCliTest::refusesBadInput()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.endsWith('\n') && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

RUNOFF_TEST(ExperimentCliTest)
#include "experiment_cli_test.moc"
