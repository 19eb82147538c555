#include "core/model/model_file.h"
#include "tests/support/bars.h"
#include "tests/support/foreign_weights.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

using namespace tests;

/// Every sub-command in every form: as text, as JSON, and where standard output takes nothing.
class CommandsCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void printsText_data() { addCommands(true); }
    void printsText();
    void printsOneDocument_data() { addCommands(false); }
    void printsOneDocument();
    void failsWhereNothingCanBePrinted_data();
    void failsWhereNothingCanBePrinted();
    void everyCommandIsHere();
    void stopsBehindAClosedPipe();
    void tellsOfAClosedPipe();
    void benchmarkIsATable();

private:
    static void addCommands(bool text);
};

namespace {

/// Sub-commands that print something, each with arguments that take a second or two.
const QList<QPair<QString, QString>>& commands()
{
    const QString small = " --dataset data --architecture lenet-small --epochs 1 --head-epochs 1 --threads 1";
    static const QList<QPair<QString, QString>> all{
        {"compare", "compare bar.png --model bars"},
        {"compare several", "compare bar.png bar.jpg blank.png --model bars"},
        {"compare a sheet", "compare bar.png --model bars --export sheet.svg --csv scores.csv"},
        {"evaluate", "evaluate --model bars --dataset data"},
        {"evaluate everything",
         "evaluate --model bars --dataset data --confusion --calibration --pairs 3 --canvases 3"},
        {"evaluate the hardest", "evaluate --model bars --dataset written --part all --hardest 3"},
        {"adapt", "adapt --model bars --dataset written"},
        {"train", "train --strategies softmax --out trained.safetensors" + small},
        {"experiment",
         "experiment post-as-written --trials 2 --classes 0-2 --stride 1 --fractions 0.5,1 --out results.json" + small},
        {"experiment merge", "experiment merge one.json two.json --out both.json"},
        {"lesson", "lesson"},
        {"sheets print", "sheets print --classes 0-9 --out form.pdf"},
        {"export-onnx", "export-onnx --model bars --out bars.onnx"},
        {"import",
         "import theirs.safetensors --architecture lenet-small --mapping mapping.json --out mine.safetensors"},
        {"models", "models"},
        {"datasets", "datasets"},
        {"benchmark train", "benchmark --only train --architecture lenet-small --threads 1"},
        {"benchmark infer", "benchmark --only infer --architecture lenet-small --threads 1"},
        {"benchmark heads", "benchmark --only heads --threads 1"},
        {"benchmark plans", "benchmark --only plans --architecture lenet-small --threads 1"},
        {"benchmark data", "benchmark --only data --threads 1"},
        {"benchmark compare", "benchmark --only compare --threads 1"},
    };
    return all;
}

const QList<QPair<QString, QString>>& wordsOnly()
{
    static const QList<QPair<QString, QString>> all{
        {"version", "--version"},
        {"help", "--help"},
        {"plan", "experiment fair --show-plan"},
        {"help of compare", "compare --help"},
        {"help of evaluate", "evaluate --help"},
        {"help of train", "train --help"},
        {"help of experiment", "experiment --help"},
        {"help of lesson", "lesson --help"},
        {"help of sheets", "sheets --help"},
        {"help of sheets read", "sheets read --help"},
        {"help of models", "models --help"},
        {"help of datasets", "datasets --help"},
        {"help of fetch", "datasets fetch --help"},
        {"help of benchmark", "benchmark --help"},
    };
    return all;
}

/// benchmark_cli_test reads the JSON of these.
const QStringList measuredElsewhere{"benchmark train", "benchmark infer", "benchmark heads", "benchmark plans"};

Surroundings shell(const char* redirection)
{
    return {.variables = {}, .wrapper = {"sh", "-c", QString("exec \"$@\" %1").arg(redirection), "sh"}};
}

}  // namespace

void CommandsCliTest::addCommands(bool text)
{
    QTest::addColumn<QString>("arguments");
    for (const auto& [name, arguments] : commands())
        if (text || !measuredElsewhere.contains(name))
            QTest::newRow(qPrintable(name)) << arguments;
    if (text)
        for (const auto& [name, arguments] : wordsOnly())
            QTest::newRow(qPrintable(name)) << arguments;
}

void CommandsCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    const ForeignWeights weights(core::readModel(path("models/bars.safetensors").toStdString()), "pytorch");
    core::writeTensorFile(weights.file, path("theirs.safetensors").toStdString(), core::StoredPrecision::Float32);
    put(path("mapping.json"), QByteArray::fromStdString(weights.mapping.dump()));
    QDir(m_folder.path()).mkpath("written");
    put(QDir(m_folder.path()).filePath("written/bars.dat"),
        QByteArray::fromStdString(unipenBars({"anna", "ben", "cleo", "dan"})));
    const QString shard = "experiment post-as-written --dataset data --architecture lenet-small --epochs 1 "
                          "--head-epochs 1 --threads 1 --trials 2"
                          " --classes 0-2 --stride 1 --fractions 1 --shard ";
    QCOMPARE(m_program.run(shard + "1/2 --out one.json").status, 0);
    QCOMPARE(m_program.run(shard + "2/2 --out two.json").status, 0);
}

void CommandsCliTest::printsText()
{
    QFETCH(QString, arguments);
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.out.size() > 4 && result.out.endsWith('\n'));
    QVERIFY2(!result.out.contains("nan") && !result.out.contains("inf "), result.out.constData());
    QVERIFY(QString::fromUtf8(result.out).toUtf8() == result.out);
}

void CommandsCliTest::printsOneDocument()
{
    QFETCH(QString, arguments);
    const ProgramResult result = m_program.run(arguments + " --json");
    QVERIFY2(result.status == 0, result.err.constData());
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QVERIFY(!document.isEmpty());
}

void CommandsCliTest::failsWhereNothingCanBePrinted_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("redirection");
    for (const auto& [name, arguments] : commands() + wordsOnly()) {
        if ((name.startsWith("benchmark") && name != "benchmark data") || name == "compare several"
            || name == "evaluate everything")
            continue;  // each prints where another row does
        for (const char* redirection : {"> /dev/full", ">&-"}) {
            QTest::newRow(qPrintable(name + ' ' + redirection)) << arguments << redirection;
            if (commands().contains({name, arguments}))
                QTest::newRow(qPrintable(name + " --json " + redirection)) << arguments + " --json" << redirection;
        }
    }
}

void CommandsCliTest::failsWhereNothingCanBePrinted()
{
    QFETCH(QString, arguments);
    QFETCH(QString, redirection);
    const ProgramResult result = m_program.in(shell(redirection.toUtf8())).run(arguments);
    QCOMPARE(result.status, 1);
    const QList<QByteArray> lines = result.err.trimmed().split('\n');
    QVERIFY2(lines.last().startsWith("runoff: standard output: cannot be written: "), result.err.constData());
    QCOMPARE(result.err.count("runoff: "), 1);
    QVERIFY(lines.last().contains(redirection == ">&-" ? "it is closed" : "No space left on device"));
}

/// A new sub-command must be added above: the help names them all.
void CommandsCliTest::everyCommandIsHere()
{
    const QByteArray help = m_program.run("--help").out;
    const QList<QByteArray> lines = help.mid(help.indexOf("Subcommands:")).split('\n').mid(1);
    int count = 0;
    for (const QByteArray& line : lines) {
        if (line.startsWith("Examples:"))
            break;
        const QString name = QString::fromUtf8(line).trimmed().section(' ', 0, 0);
        if (!line.startsWith("  ") || line.startsWith("   ") || name.isEmpty())
            continue;
        ++count;
        QVERIFY2(
            std::ranges::any_of(commands(), [&name](const auto& one) { return one.second.section(' ', 0, 0) == name; }),
            qPrintable(name));
    }
    QVERIFY(count >= 7);
}

/// Nobody reads: `runoff compare *.png | head -1` must not go on with hundreds of pictures.
void CommandsCliTest::stopsBehindAClosedPipe()
{
    const QString pictures = QString(" bar.png").repeated(700);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_program.run("compare --model bars" + pictures).status, 0);
    const qint64 whole = timer.restart();
    const ProgramResult stopped =
        m_program
            .in({.variables = {},
                 .wrapper = {"bash", "-c", "{ sleep 1; \"$@\"; } | true; exit ${PIPESTATUS[0]}", "bash"}})
            .run("compare --model bars" + pictures);
    QCOMPARE(stopped.status, 128 + SIGPIPE);
    QVERIFY2(timer.elapsed() < whole / 2 + 1300, qPrintable(QString("%1 of %2 ms").arg(timer.elapsed()).arg(whole)));
}

void CommandsCliTest::tellsOfAClosedPipe()
{
    const Program ignoring = m_program.in(
        {.variables = {},
         .wrapper = {"bash", "-c", "trap '' PIPE; { sleep 1; \"$@\"; } | true; exit ${PIPESTATUS[0]}", "bash"}});
    for (const char* arguments :
         {"compare bar.png --model bars", "evaluate --model bars --dataset data", "benchmark --only data"}) {
        const ProgramResult result = ignoring.run(arguments);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("standard output: cannot be written: Broken pipe"), result.err.constData());
    }
}

void CommandsCliTest::benchmarkIsATable()
{
    const QByteArray out = m_program.run("benchmark --only data,compare --threads 1").out;
    const QList<QByteArray> lines = out.trimmed().split('\n');
    QVERIFY(lines.size() > 8);
    qsizetype column = -1;
    for (const QByteArray& line : lines) {
        const QString words = QString::fromUtf8(line);
        QVERIFY2(!words.contains('/') || words.contains("/s"), line.constData());
        if (!words.endsWith(" MB/s") && !words.endsWith(" ms") && !words.endsWith(" µs"))
            continue;
        const qsizetype unit = words.lastIndexOf(' ') + 1;
        QVERIFY2(column == -1 || column == unit, line.constData());
        column = unit;
    }
    QVERIFY(column > 0);
}

RUNOFF_TEST(CommandsCliTest)
#include "commands_cli_test.moc"
