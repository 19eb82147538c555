#include "tests/support/bars.h"
#include "tests/support/folder_content.h"
#include "tests/support/program_test.h"
#include "tests/support/slowness.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tests;

using Arrange = std::function<void(const QDir& folder)>;

/// What the program writes replaces only what it was told to, and it finds out before it works.
class OutputsCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void writesThroughALink();
    void leavesFilesOfOthers();
    void keepsTheOldModel();
    void turnsASecondTrainingAway();
    void refusesCheckpointsOfAnotherTraining();
    void doesNotResumeAFinishedTraining();
    void staysInItsFolder();
    void mergesAnEmptyShard();
    void printsNoCommands();
    void saysThatAFileMayNotGrow();
    void saysThatTooFewFilesMayBeOpen();
};

namespace {

const QString softmax = QStringLiteral(" --strategies softmax") + quickTraining;
constexpr const char* outputsQuickly =
    " --dataset data --architecture lenet-small --epochs 1 --head-epochs 1 --threads 1";

void link(const QString& to, const QString& name)
{
    QCOMPARE(::symlink(QFile::encodeName(to).constData(), QFile::encodeName(name).constData()), 0);
}

}  // namespace

void OutputsCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    QVERIFY(QFile::copy(path("models/bars.safetensors"), path("m.safetensors")));
    put(path("plan.json"),
        R"({"format": "runoff plan 1", "protocol": "tiny", "question": "Which?", "trials": 1,
"architecture": "lenet-small",
        "specialist_architecture": "lenet-small", "epochs": 1, "head_epochs": 1, "strategies": ["softmax",
"pairwise"]})");
    const ProgramResult experiment = m_program.run("experiment plan.json --out r.json" + QString(outputsQuickly));
    QVERIFY2(experiment.status == 0, experiment.err.constData());
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.safetensors")).constData(), 0600), 0);
    link("/proc/self/fd/1", path("stdout.csv"));
    link("bar.png", path("linked.png"));
    QVERIFY(QFile::link(path("data"), path("elsewhere")));
}

void OutputsCliTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& arguments, const char* says, const QStringList& more = {}) {
        QTest::newRow(name) << arguments.split(' ', Qt::SkipEmptyParts) + more << QString(says);
    };
    const auto train = [](const QString& more) { return "train --dataset data" + softmax + ' ' + more; };
    const auto compare = [](const QString& more) { return "compare bar.png --model m.safetensors " + more; };
    const auto experiment = [](const QString& more) {
        return "experiment plan.json" + QString(outputsQuickly) + ' ' + more;
    };

    row("results and table in one file", experiment("--out new.json --csv new.json"),
        "expected different files for --csv and --out");
    row("results and table by two names", experiment("--out new.json --csv ./data/../new.json"),
        "expected different files for --csv and --out");
    row("plot and report in one file", experiment("--out new.json --plot new.svg --report new.svg"), "new.svg");
    row("table over the default results", experiment("--csv tiny-data.json"),
        "expected different files for --csv and --out");
    row("results over the plan", experiment("--out plan.json"), "--out would replace the plan");
    row("table over the plan", experiment("--out new.json --csv plan.json"), "--csv would replace the plan");
    row("results over the data set", experiment("--out data/train-images-idx3-ubyte"),
        "would replace a file of the data set");
    row("results over the data set by a link", experiment("--out elsewhere/train-images-idx3-ubyte"),
        "would replace a file of the data set");
    row("merge into a part", "experiment merge r.json --out r.json", "--out would replace results to merge");
    row("table over a part", "experiment merge r.json --out new.json --csv r.json",
        "--csv would replace results to merge");
    row("scores over the picture", compare("--csv bar.png"), "--csv would replace the picture");
    row("scores over the picture by a link", compare("--csv linked.png"), "--csv would replace the picture");
    row("scores over the model", compare("--csv m.safetensors"), "--csv would replace the model");
    row("scores over a model by its name", "compare bar.png --model bars --csv models/bars.safetensors",
        "--csv would replace the model");
    row("sheet over the picture", compare("--export bar.png"), "--export would replace the picture");
    row("sheet and scores in one file", compare("--export new.svg --csv new.svg"),
        "expected different files for --export and --csv");
    row("model over the one it is added to",
        "train --dataset data --onto m.safetensors --strategies sigmoid --out m.safetensors",
        "--out would replace the model");
    row("model over its checkpoints", train("--out data.safetensors --checkpoint data.safetensors"),
        "--out would replace the folder of checkpoints");

    row("model to a pipe", train("--out pipe.safetensors"), "found a device, a pipe");
    row("model to a device", train("--out /dev/full"), "found a device");
    row("model of another kind", train("--out new.txt"), "expected a name that ends in .safetensors");
    row("model that looks like a checkpoint", train("--out new.checkpoint.safetensors"),
        "and not in .checkpoint.safetensors");
    row("scores to standard output", compare("--csv stdout.csv"), "expected a regular file");
    row("scores to /dev/stdout", compare("--csv /dev/stdout"), "expected a regular file");
    row("a name too long", compare("--csv " + QString(256, 'n')), "File name too long");
    for (const char* option : {"--csv", "--export", "--model"})
        row(option, "compare bar.png", option, {option, ""});
    for (const char* option : {"--out", "--csv", "--plot", "--report"})
        row(qPrintable(QString("experiment ") + option), experiment(""), option, {option, ""});
    row("no name of a model", "train --dataset data", "--out", {"--out", ""});
    row("no name of checkpoints", train("--out new.safetensors"), "--checkpoint", {"--checkpoint", ""});
    row("no name of a picture", "", "\"\": expected a subcommand", {""});
    row("nothing behind the dashes", "--", "expected a subcommand");
    row("two sub-commands", "models datasets", "datasets");
    row("a sub-command behind its options", "models --json datasets --json", "datasets");

    row("rate that is no number",
        train("--out new.safetensors --learning-rate nan").replace("--learning-rate 0.003", ""),
        "--learning-rate: expected a number above 0");
    row("endless rate", train("--out new.safetensors --learning-rate inf").replace("--learning-rate 0.003", ""),
        "--learning-rate: expected a number above 0");
    row("decay that is no number", train("--out new.safetensors --weight-decay nan"),
        "--weight-decay: expected a number from 0 to 1");
    row("smoothing that is no number", train("--out new.safetensors --label-smoothing nan"),
        "--label-smoothing: expected a number from 0 to 0.9");
    row("weights that are no numbers", train("--out new.safetensors --task-weights nan,1,1"),
        "--task-weights: expected a number from 0 to 1000");
    for (const char* seed : {"-1", "18446744073709551616", "1.5", "one"})
        for (const QString& command : {train("--out new.safetensors --seed "), experiment("--out new.json --seed ")})
            row(qPrintable(command.left(5) + " seed " + seed), command + seed,
                "--seed: expected a whole number from 0 to 18446744073709551615");
    row("a seed without successors", experiment("--out new.json --seed 18446744073709551615"),
        "\"first_seed\": expected 0 to 18446744073709550000");
    row("a step beyond the images", train("--out new.safetensors --stride 73"), "stride: expected 1 to 72");
    row("a step beyond the images of a class", train("--out new.safetensors --classes 0,1 --stride 49"),
        "stride: expected 1 to 48");
    row("a step of a plan beyond the images", experiment("--out new.json --stride 73"), "stride: expected 1 to 72");
    row("a share of nothing", train("--out new.safetensors --fraction 1e-300"), "fraction: expected 1e-06 to 1");
    row("shares of nothing", experiment("--out new.json --fractions 1e-300"), "fraction: expected 1e-06 to 1");
}

void OutputsCliTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QStringList before = contentBelow(m_folder.path());
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2(result.err.endsWith('\n') && result.err.count('\n') == 1, result.err.constData());
    QVERIFY2(QString::fromUtf8(result.err).contains(says), result.err.constData());
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(contentBelow(m_folder.path()), before);
}

void OutputsCliTest::writesThroughALink()
{
    put(path("real.csv"), "old");
    QFile::setPermissions(path("real.csv"), QFile::ReadOwner | QFile::WriteOwner);
    link("real.csv", path("t.csv"));
    QCOMPARE(m_program.run("compare bar.png --model m.safetensors --csv t.csv").status, 0);
    QVERIFY(QFileInfo(path("t.csv")).isSymLink());
    QVERIFY(content(path("real.csv")).startsWith("path,model,"));
    struct stat facts {};
    QCOMPARE(::stat(QFile::encodeName(path("real.csv")).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
}

void OutputsCliTest::leavesFilesOfOthers()
{
    const QStringList others{
        ".e.json.swp", ".e.json.kate-swp", ".e.json.notes", ".t.safetensors.AbC123", "kept/mine.checkpoint.safetensors",
        "e.json.lock"};
    QDir(m_folder.path()).mkdir("kept");
    for (const QString& name : others)
        put(m_folder.filePath(name), "mine");
    for (const char* left :
         {".e.json.runoff-AbC123", ".t.safetensors.runoff-AbC123", "kept/.trunk.checkpoint.safetensors.runoff-AbC123"})
        put(path(left), "half");
    const ProgramResult experiment = m_program.run("experiment plan.json --out e.json" + QString(outputsQuickly));
    QVERIFY2(experiment.status == 0, experiment.err.constData());
    const ProgramResult training =
        m_program.run("train --dataset data --out t.safetensors --checkpoint kept" + softmax);
    QVERIFY2(training.status == 0, training.err.constData());
    for (const QString& name : others)
        QCOMPARE(content(m_folder.filePath(name)), QByteArray("mine"));
    for (const QString& file : contentBelow(m_folder.path()))
        QVERIFY2(!file.contains(".runoff-"), qPrintable(file));
}

void OutputsCliTest::keepsTheOldModel()
{
    put(path("again.safetensors"), "hours of work");
    for (const char* seed : {"1", "2"})
        QCOMPARE(
            m_program.run(QString("train --dataset data --out again.safetensors --seed %1").arg(seed) + softmax).status,
            0);
    QCOMPARE(content(path("again.safetensors~")), QByteArray("hours of work"));
    QVERIFY(content(path("again.safetensors~2")).size() > 1000);
    QVERIFY(content(path("again.safetensors~2")) != content(path("again.safetensors")));
}

void OutputsCliTest::turnsASecondTrainingAway()
{
    const QString longer = "train --dataset data --strategies softmax --architecture lenet-small --epochs 2000 "
                           "--head-epochs 1 --batch 16 --threads 1 --out ";
    QProcess first;
    m_program.start(first, longer + "two.safetensors --checkpoint shared");
    QByteArray errors;
    while (!errors.contains("epoch 1/2000") && first.state() == QProcess::Running) {
        first.waitForReadyRead(1000);
        errors += first.readAllStandardError();
    }
    link("two.safetensors", path("second.safetensors"));
    for (const char* out : {"two.safetensors", "second.safetensors", "three.safetensors --checkpoint shared",
                            "four.safetensors --checkpoint ./data/../shared --resume"}) {
        const ProgramResult second = m_program.run(longer + out + " --seed 2");
        QCOMPARE(second.status, 2);
        QVERIFY2(second.err.contains("in use by another run") || second.err.contains("other settings")
                     || second.err.contains("other trainings"),
                 second.err.constData());
    }
    QVERIFY(QFile::exists(path("shared/trunk.checkpoint.safetensors")));
    ::kill(static_cast<pid_t>(first.processId()), SIGINT);
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 128 + SIGINT);
}

void OutputsCliTest::refusesCheckpointsOfAnotherTraining()
{
    QCOMPARE(m_program.run("train --dataset data --out c.safetensors --checkpoint c" + softmax).status, 0);
    const QByteArray before = content(path("c/trunk.checkpoint.safetensors"));
    QVERIFY(!before.isEmpty());
    const ProgramResult other =
        m_program.run("train --dataset data --out d.safetensors --checkpoint c --seed 7" + softmax);
    QCOMPARE(other.status, 2);
    QVERIFY2(
        other.err.contains("c/trunk.checkpoint.safetensors: expected a folder without checkpoints of other trainings")
            || other.err.contains("other trainings"),
        other.err.constData());
    QCOMPARE(content(path("c/trunk.checkpoint.safetensors")), before);
    QDir(m_folder.path()).mkdir("foreign");
    put(path("foreign/trunk.checkpoint.safetensors"), "mine");
    const ProgramResult foreign =
        m_program.run("train --dataset data --out d.safetensors --checkpoint foreign" + softmax);
    QCOMPARE(foreign.status, 2);
    QVERIFY2(foreign.err.contains("expected a checkpoint of Runoff, found another file"), foreign.err.constData());
    QCOMPARE(content(path("foreign/trunk.checkpoint.safetensors")), QByteArray("mine"));
}

void OutputsCliTest::doesNotResumeAFinishedTraining()
{
    QCOMPARE(m_program.run("train --dataset data --out f.safetensors" + softmax).status, 0);
    const QByteArray before = content(path("f.safetensors"));
    const ProgramResult again = m_program.run("train --dataset data --out f.safetensors --resume" + softmax);
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("finished f.safetensors"), again.err.constData());
    QCOMPARE(content(path("f.safetensors")), before);
    QVERIFY(!QFile::exists(path("f.safetensors~")) && !QFile::exists(path("f.safetensors.checkpoint")));
}

void OutputsCliTest::staysInItsFolder()
{
    const QByteArray plan = content(path("plan.json"));
    for (const char* name : {"../evil", "/tmp/evil", ".."}) {
        put(path("evil.json"), QByteArray(plan).replace("\"tiny\"", QByteArray("\"") + name + '"'));
        const QStringList before = contentBelow(m_folder.path());
        const ProgramResult result = m_program.run("experiment evil.json" + QString(outputsQuickly));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("\"protocol\": expected a name"), result.err.constData());
        QCOMPARE(contentBelow(m_folder.path()), before);
    }
    QFile::remove(path("evil.json"));
}

void OutputsCliTest::mergesAnEmptyShard()
{
    for (int shard = 1; shard <= 2; ++shard) {
        const ProgramResult result =
            m_program.run(QString("experiment plan.json --shard %1/2 --out s%1.json").arg(shard) + outputsQuickly);
        QVERIFY2(result.status == 0, result.err.constData());
    }
    const ProgramResult merged = m_program.run("experiment merge s2.json s1.json --out both.json --json");
    QVERIFY2(merged.status == 0, merged.err.constData());
    QCOMPARE(QJsonDocument::fromJson(merged.out)["rows"].toArray().size(), 2);
}

void OutputsCliTest::printsNoCommands()
{
    const ProgramResult training = m_program.run(
        QStringList{"train", "--dataset", "data", "--out", "models/escape.safetensors", "--title", "\x1b[31mred\nline"}
        + softmax.split(' ', Qt::SkipEmptyParts));
    QVERIFY2(training.status == 0, training.err.constData());
    const ProgramResult models = m_program.run("models");
    QFile::remove(path("models/escape.safetensors"));
    QVERIFY2(models.out.contains("\\x1b[31mred\\nline"), models.out.constData());
    const ProgramResult missing = m_program.run(QStringList{"compare", "no\nsuch\x1b[31m.png", "--model", "bars"});
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.count('\n') == 1 && !missing.err.contains('\x1b')
                 && missing.err.contains("no\\nsuch\\x1b[31m.png"),
             missing.err.constData());
}

/// ulimit -f: the system would end the program by a signal.
void OutputsCliTest::saysThatAFileMayNotGrow()
{
    if (tests::countsLines)
        QSKIP("counts of lines are files that grow");
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 16384;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const ProgramResult result = m_program.run("compare bar.png --model m.safetensors --export grow.png");
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(result.status, 1);  // no mistake of the user
    QVERIFY2(result.err.count('\n') == 1 && result.err.contains("grow.png: cannot be written"), result.err.constData());
    QVERIFY(!QFile::exists(path("grow.png")));
    QVERIFY(QDir(m_folder.path()).entryList({"*runoff-*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void OutputsCliTest::saysThatTooFewFilesMayBeOpen()
{
    if (QByteArrayView(RUNOFF_SANITIZE).size() > 0)
        QSKIP("the check of virtual tables opens a pipe, and takes an object for damaged if it cannot");
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start("/bin/sh", {"-c", "ulimit -n 5; exec \"$0\" experiment plan.json --dataset data --out few.json",
                              RUNOFF_PROGRAM});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(errors.count('\n') == 1 && errors.contains("ulimit -n"), errors.constData());
}

RUNOFF_TEST(OutputsCliTest)
#include "outputs_cli_test.moc"
