// The command line as people read it: the examples of --help run, and docs/command-line.md is what --help prints.
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <CLI/Version.hpp>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace tests;

namespace {

const QString commandLinePage = QStringLiteral(RUNOFF_SOURCE_DIR "/docs/command-line.md");

/// The names behind "Subcommands:" in a help text.
QStringList subcommandsIn(const QString& help)
{
    static const QRegularExpression block("^Subcommands:\n((?:  .*\n)+)", QRegularExpression::MultilineOption),
        name("^  ([a-z][a-z-]*)", QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch& match : name.globalMatch(block.match(help).captured(1)))
        names << match.captured(1);
    return names;
}

/// The commands below "Examples:", without "runoff ".
QStringList examplesIn(const QString& help)
{
    QStringList examples;
    for (const QString& line : help.section("\nExamples:\n", 1).split('\n'))
        if (line.startsWith("  runoff "))
            examples << line.mid(QString("  runoff ").size());
    return examples;
}

}  // namespace

class ExamplesCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandHasExamples_data() { addRows(); }
    void everyCommandHasExamples();
    void examplesRun_data();
    void examplesRun();
    void thePageIsWhatHelpPrints();
    void thePageOfTheManualNamesEveryCommand_data() { addRows(); }
    void thePageOfTheManualNamesEveryCommand();

private:
    /// Asked once for each command.
    QString help(const QString& command) const
    {
        if (!m_helps.contains(command))
            m_helps[command] = QString::fromUtf8(m_program.run(command + " --help").out);
        return m_helps[command];
    }
    QStringList commands(const QString& above = {}) const;
    void addRows() const;
    QString expanded(const QString& example) const;
    QString page() const;

    mutable QHash<QString, QString> m_helps;
};

/// All commands of the program, each before its subcommands; the first one, "", is the program itself.
QStringList ExamplesCliTest::commands(const QString& above) const
{
    QStringList all{above};
    for (const QString& name : subcommandsIn(help(above)))
        all << commands(above.isEmpty() ? name : above + ' ' + name);
    return all;
}

void ExamplesCliTest::addRows() const
{
    QTest::addColumn<QString>("command");
    for (const QString& command : commands())
        QTest::addRow("runoff %s", qPrintable(command)) << command;
}

void ExamplesCliTest::initTestCase()
{
    QImage picture(56, 56, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::black, 5));
    painter.drawLine(28, 8, 28, 48);
    painter.end();
    QVERIFY(picture.save(path("digit.png")) && picture.save(path("other.png")));
}

void ExamplesCliTest::everyCommandHasExamples()
{
    QFETCH(QString, command);
    const QString text = help(command);
    QVERIFY(!examplesIn(text).isEmpty());
    static const QRegularExpression option("(?<= )--[\\w-]+");
    for (const QString& example : examplesIn(text)) {
        QString named;
        for (const QString& known : commands())
            if (known.size() > named.size() && (example + ' ').startsWith(known + ' '))
                named = known;
        for (const QRegularExpressionMatch& match : option.globalMatch(' ' + example))
            QVERIFY2(help(named).contains(match.captured()), qPrintable(example));
    }
}

/// What a shell makes of *.png in the folder.
QString ExamplesCliTest::expanded(const QString& example) const
{
    return QString(example).replace("*.png", QDir(m_folder.path()).entryList({"*.png"}).join(' '));
}

void ExamplesCliTest::examplesRun_data()
{
    // These need a window, a network connection, a data set, minutes, or files that another example writes.
    static const QRegularExpression needsMore("^[^ ]+\\.\\w+$|^--model|fetch|benchmark|experiment|adapt|train|evaluate|"
                                              "mnist\\.|IMG_|export-onnx|import");
    QTest::addColumn<QString>("example");
    QStringList all;
    for (const QString& command : commands())
        all << examplesIn(help(command));
    all.removeDuplicates();
    all.removeIf([](const QString& example) { return example.contains(needsMore); });
    QVERIFY(all.size() >= 9);
    for (const QString& example : all)
        QTest::newRow(qPrintable(example)) << example;
}

void ExamplesCliTest::examplesRun()
{
    QFETCH(QString, example);
    const ProgramResult result = m_program.run(expanded(example));
    QVERIFY2(result.status == 0, result.err.constData());
    static const QRegularExpression output("--(?:out|export|csv) ([^ ]+)");
    for (const QRegularExpressionMatch& match : output.globalMatch(example))
        QVERIFY2(QFile(path(match.captured(1))).size() > 0 || QFile::exists(path("why-1.pdf")),
                 qPrintable(match.captured(1)));
}

QString ExamplesCliTest::page() const
{
    QString text = "# Command line\n\nWhat `runoff --help` and the help of each command print. `man runoff` explains "
                   "the options in more detail, with\nexit status, environment and files. "
                   "[Copy as command](commands.md) describes the commands that the window writes.\n\n"
                   "<!-- examples_cli_test writes this page with RUNOFF_RENEW_GUIDE=1. -->\n";
    for (const QString& command : commands()) {
        static const QRegularExpression gap("\n{3,}");
        const QString title = command.isEmpty() ? QString("runoff") : "runoff " + command;
        text += "\n## " + title + "\n\n```\n" + help(command).trimmed().replace(gap, "\n\n") + "\n```\n";
    }
    return text;
}

void ExamplesCliTest::thePageIsWhatHelpPrints()
{
    if (CLI11_VERSION_MAJOR != 2 || CLI11_VERSION_MINOR != 1)
        QSKIP("the page was made with CLI11 2.1 (Debian 12), whose layout differs from that of CLI11 " CLI11_VERSION);
    const QString wanted = page();
    QFile file(commandLinePage);
    if (qEnvironmentVariableIsSet("RUNOFF_RENEW_GUIDE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wanted.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == wanted,
             "docs/command-line.md is not what --help prints: run this test with RUNOFF_RENEW_GUIDE=1");
}

void ExamplesCliTest::thePageOfTheManualNamesEveryCommand()
{
    QFETCH(QString, command);
    const QString manual =
        QString::fromUtf8(content(QString(RUNOFF_SOURCE_DIR) + "/packaging/runoff.1")).replace("\\-", "-");
    QVERIFY2(command.isEmpty() || manual.contains("runoff " + command), qPrintable(command));
}

RUNOFF_EVENT_TEST(ExamplesCliTest)
#include "examples_cli_test.moc"
