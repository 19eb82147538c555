#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>

using namespace tests;

/// What --help, the man page, the completion and messages about options say; all options of all sub-commands by what
/// --help lists.
class HelpCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void fitsTheTerminal_data() { addCommands(); }
    void fitsTheTerminal();
    void isInTheManPage_data() { addCommands(); }
    void isInTheManPage();
    void namesTheRange_data();
    void namesTheRange();
    void takesOptionsInEveryOrder_data();
    void takesOptionsInEveryOrder();
    void namesTheRightHelp_data();
    void namesTheRightHelp();
    void completes_data();
    void completes();
    void completesEveryOption_data() { addCommands(); }
    void completesEveryOption();
    void findsModelsWithoutProc();

private:
    static void addCommands();
    QList<QStringList> completions(const QStringList& lines) const;
    QString help(const QString& command) const { return QString::fromUtf8(m_program.run(command + " --help").out); }
};

namespace {

const QStringList helpedCommands{"",           "compare",      "evaluate",    "adapt",          "train",
                                 "experiment", "models",       "datasets",    "datasets fetch", "benchmark",
                                 "lesson",     "sheets print", "sheets read", "export-onnx",    "import"};

struct HelpedOption {
    QString name, type;
};

/// "--limit" and "INT:1..9" of "  --limit INT:1..9=3   Only the first ...".
QList<HelpedOption> optionsIn(const QString& help)
{
    static const QRegularExpression line("^  ((?:-\\w,)?(?:--[\\w-]+,?)+)(?: ([A-Z]+[^ ]*))?",
                                         QRegularExpression::MultilineOption);
    QList<HelpedOption> options;
    for (auto found = line.globalMatch(help); found.hasNext();) {
        const auto match = found.next();
        for (const QString& name : match.captured(1).split(','))
            if (name.startsWith("--"))
                options << HelpedOption{name, match.captured(2)};
    }
    return options;
}

/// Of the man page, "\-" written as "-", no font changes.
QString manSection(const QString& name)
{
    QString page = QString::fromUtf8(content(QString(RUNOFF_SOURCE_DIR) + "/packaging/runoff.1"));
    page.replace("\\-", "-").remove("\\fR").remove("\\fP").remove("\\fI");
    const qsizetype from = page.indexOf(
        QRegularExpression("^\\.S[HS] " + QRegularExpression::escape(name) + "$", QRegularExpression::MultilineOption));
    return from < 0 ? QString()
                    : page.mid(from, page.indexOf(QRegularExpression("^\\.S[HS] ", QRegularExpression::MultilineOption),
                                                  from + 4)
                                         - from);
}

}  // namespace

void HelpCliTest::addCommands()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : helpedCommands)
        QTest::addRow("runoff %s", qPrintable(command)) << command;
}

void HelpCliTest::fitsTheTerminal()
{
    QFETCH(QString, command);
    const QString text = help(command);
    QVERIFY(text.contains("Usage: runoff"));
    for (const QString& line : text.split('\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void HelpCliTest::isInTheManPage()
{
    QFETCH(QString, command);
    const QString section = command.isEmpty() ? QString() : manSection(command.section(' ', 0, 0)),
                  common = manSection("OPTIONS");
    QVERIFY(command.isEmpty() || !section.isEmpty());
    const auto options = optionsIn(help(command));
    QVERIFY(!options.isEmpty());
    for (const HelpedOption& option : options) {
        const QRegularExpression word("(?<![\\w-])" + option.name + "(?![\\w-])");
        QVERIFY2(section.contains(word) || common.contains(word), qPrintable(command + ": " + option.name));
    }
}

void HelpCliTest::namesTheRange_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("option");
    for (const QString& command : helpedCommands) {
        for (const HelpedOption& option : optionsIn(help(command))) {
            if (!option.type.startsWith("INT") && !option.type.startsWith("UINT") && !option.type.startsWith("FLOAT"))
                continue;
            for (const char* value : {"-1", "x", "inf", "99999999999999999999999"})
                QTest::addRow("%s %s %s", qPrintable(command), qPrintable(option.name), value)
                    << QString("%1 %2=%3").arg(command, option.name, value) << option.name;
            if (!option.type.startsWith("FLOAT"))
                QTest::addRow("%s %s 1.5", qPrintable(command), qPrintable(option.name))
                    << QString("%1 %2=1.5").arg(command, option.name) << option.name;
        }
    }
}

void HelpCliTest::namesTheRange()
{
    QFETCH(QString, arguments);
    QFETCH(QString, option);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && result.err.size() < 200, result.err.constData());
    QVERIFY2(result.err.startsWith("runoff: " + option.toUtf8() + ": expected "), result.err.constData());
    QVERIFY2(result.err.contains(" from ") || result.err.contains(" above "), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void HelpCliTest::takesOptionsInEveryOrder_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("--fractions before the protocol") << "experiment --fractions 0.1,0.5 fair --show-plan"
                                                     << "\"protocol\": \"fair\"";
    QTest::newRow("--fractions twice") << "experiment --fractions 0.1 --fractions 0.5 fair --show-plan"
                                       << "0.5";
    QTest::newRow("--strategies before the protocol") << "experiment --strategies softmax,pairwise fair --show-plan"
                                                      << "\"protocol\": \"fair\"";
    QTest::newRow("--data-dir before the protocol") << "experiment --data-dir . fair --show-plan"
                                                    << "\"protocol\": \"fair\"";
    QTest::newRow("--data-dir twice before the protocol") << "experiment --data-dir . --data-dir / fair --show-plan"
                                                          << "\"protocol\": \"fair\"";
    QTest::newRow("--data-dir before a sub-command") << "datasets --data-dir . fetch nothing"
                                                     << "nothing: no such data set";
    QTest::newRow("--only before another option") << "benchmark --only data --threads 1"
                                                  << "sgemm";
    QTest::newRow("options behind the protocol") << "experiment fair --fractions 0.1,0.5 --show-plan"
                                                 << "\"protocol\": \"fair\"";
}

void HelpCliTest::takesOptionsInEveryOrder()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramResult result = m_program.run(arguments);
    QVERIFY2((result.out + result.err).contains(says.toUtf8()), (result.out + result.err).constData());
}

void HelpCliTest::namesTheRightHelp_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("program") << "--frobnicate"
                             << "(runoff --help)";
    QTest::newRow("compare") << "compare"
                             << "(runoff compare --help)";
    QTest::newRow("evaluate") << "evaluate --limit 0 --model a --dataset b"
                              << "(runoff evaluate --help)";
    QTest::newRow("train") << "train --dataset data"
                           << "(runoff train --help)";
    QTest::newRow("experiment") << "experiment --trials none"
                                << "(runoff experiment --help)";
    QTest::newRow("models") << "models --frobnicate"
                            << "(runoff models --help)";
    QTest::newRow("datasets") << "datasets --frobnicate"
                              << "(runoff datasets --help)";
    QTest::newRow("fetch") << "datasets fetch"
                           << "(runoff datasets fetch --help)";
    QTest::newRow("benchmark") << "benchmark --threads"
                               << "(runoff benchmark --help)";
    QTest::newRow("lesson") << "lesson --for both"
                            << "(runoff lesson --help)";
    QTest::newRow("sheets") << "sheets"
                            << "(runoff sheets --help)";
    QTest::newRow("sheets print") << "sheets print --classes 0-9"
                                  << "(runoff sheets print --help)";
    QTest::newRow("two sub-commands") << "models datasets"
                                      << "datasets";
    QTest::newRow("no such file") << "nothing.png"
                                  << "nothing.png: expected a subcommand, a picture, a drawing, a lesson or results";
    QTest::newRow("only the end of options") << "--"
                                             << "--: expected a subcommand, a picture, a drawing, a lesson or results";
}

void HelpCliTest::namesTheRightHelp()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramResult result = m_program.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.count('\n') == 1 && result.err.contains(says.toUtf8()), result.err.constData());
}

void HelpCliTest::completes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("sub-commands") << "runoff e" << QStringList{"evaluate", "experiment", "export-onnx"};
    QTest::newRow("options") << "runoff train --multi" << QStringList{"--multi-label-epochs"};
    QTest::newRow("values") << "runoff train --heads s" << QStringList{"shared", "scratch"};
    QTest::newRow("models") << "runoff evaluate --model digits-l" << QStringList{"digits-lenet"};
    QTest::newRow("models to export") << "runoff export-onnx --model digits-s" << QStringList{"digits-small"};
    QTest::newRow("architectures to import")
        << "runoff import --architecture lenet-" << QStringList{"lenet-deep", "lenet-small"};
    QTest::newRow("no former names of models") << "runoff evaluate --model mnist-l" << QStringList();
    QTest::newRow("readers of a lesson") << "runoff lesson --for t" << QStringList{"teacher"};
    QTest::newRow("data sets") << "runoff evaluate --dataset fa" << QStringList{"fashion-mnist"};
    QTest::newRow("protocols") << "runoff experiment ten" << QStringList{"ten-networks"};
    QTest::newRow("merge") << "runoff experiment me" << QStringList{"merge"};
    QTest::newRow("programs that start tasks")
        << "runoff experiment fair --submit s" << QStringList{"slurm", "snakemake"};
    QTest::newRow("sub-commands of a sub-command") << "runoff datasets f" << QStringList{"fetch"};
    QTest::newRow("sub-commands of sheets") << "runoff sheets r" << QStringList{"read"};
    QTest::newRow("sizes of paper") << "runoff sheets print --paper l" << QStringList{"letter"};
    QTest::newRow("what can be fetched") << "runoff datasets fetch c" << QStringList{"cifar10"};
}

/// What the completion offers for the last word of each line, one list for each line.
QList<QStringList> HelpCliTest::completions(const QStringList& lines) const
{
    QString script = QString("source '%1/packaging/runoff.bash'; runoff() { '%2' \"$@\"; };"
                             "offer() { COMP_WORDS=(\"$@\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _runoff;"
                             " echo \"${COMPREPLY[*]}\"; };")
                         .arg(RUNOFF_SOURCE_DIR, RUNOFF_PROGRAM);
    for (const QString& line : lines)
        script += "offer " + line + ';';
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", m_folder.path());
    shell.setProcessEnvironment(environment);
    shell.start("bash", {"--norc", "-c", script});
    shell.waitForFinished(120'000);
    QList<QStringList> offers;
    for (const QString& words : QString::fromUtf8(shell.readAllStandardOutput()).split('\n').mid(0, lines.size()))
        offers << words.split(' ', Qt::SkipEmptyParts);
    return shell.readAllStandardError().isEmpty() ? offers : QList<QStringList>();
}

void HelpCliTest::completes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, offers);
    QCOMPARE(completions({line}), QList<QStringList>{offers});
}

/// All options of the help, and all words that the help lists for an option.
void HelpCliTest::completesEveryOption()
{
    QFETCH(QString, command);
    const QString words = "runoff " + command + (command.isEmpty() ? "" : " ");
    QStringList lines{words + "--"}, names;
    QList<QStringList> expected{{}};
    for (const HelpedOption& option : optionsIn(help(command))) {
        names << option.name;
        if (const QString list = option.type.section('{', 1).section('}', 0, 0); !list.isEmpty()) {
            lines << words + option.name + " ''";
            expected << list.split(',');
        }
    }
    QVERIFY(names.contains("--help"));
    expected.front() = names;
    QCOMPARE(completions(lines), expected);
}

void HelpCliTest::findsModelsWithoutProc()
{
    const QString hideProc = "mount -t tmpfs none /proc && exec \"$@\"";
    const Program hidden = m_program.in(
        {.variables = {}, .wrapper = {"unshare", "--map-root-user", "--mount", "sh", "-c", hideProc, "sh"}});
    if (hidden.run("--version").status != 0)
        QSKIP("this machine does not let a test hide /proc");
    const ProgramResult result = hidden.run("models");
    QVERIFY2(result.out.contains("digits-lenet"), (result.out + result.err).constData());
}

RUNOFF_TEST(HelpCliTest)
#include "help_cli_test.moc"
