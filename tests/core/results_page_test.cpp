// The template language of results pages, and the page docs/results.md itself.
#include "core/base/file.h"
#include "core/base/format.h"
#include "core/page/numbers.h"
#include "core/page/page.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

using namespace core;

class ResultsPageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void roundsOnce_data();
    void roundsOnce();
    void writesNumbers_data();
    void writesNumbers();
    void renders_data();
    void renders();
    void rendersTables();
    void letsARowHaveItsFigure();
    void wrapsParagraphs();
    void marksTheBestOnlyIfUnique();
    void refuses_data();
    void refuses();
    void findsDigits_data();
    void findsDigits();
    void correctsTheWholePage();
    void isThePageOfTheHouse();
    void noticesAChangedFigure();

private:
    std::string rendered(const QString& text) const;
    std::string path(const QString& name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString house = QStringLiteral(RUNOFF_SOURCE_DIR "/docs/results");

std::string textOf(const std::filesystem::path& path)
{
    const Bytes bytes = readFile(path);
    return {bytes.begin(), bytes.end()};
}

}  // namespace

void ResultsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"fair-mnist.json", "trunk-as-long-mnist.json", "multi-task-mnist-1-percent.json",
                             "early-exit-mnist-1-percent.json", "post-as-committed-mnist.json",
                             "post-as-committed-mnist-seeds-4-to-8.json"})
        QVERIFY(QFile::copy(house + '/' + name, m_folder->filePath(name)));
    writeFile(path("few.csv"), "# runoff evaluate\nrow,images,share\nfirst,10000,0.12345\nsecond,99,0.5\n");
}

std::string ResultsPageTest::rendered(const QString& text) const
{
    writeFile(path("page.in"), text.toStdString());
    return renderPage(path("page.in"));
}

void ResultsPageTest::roundsOnce_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("twice would give 90.4") << 90.348 << 1 << "90.3";
    QTest::newRow("half") << 0.125 << 2 << "0.13";
    QTest::newRow("half that a double cannot hold") << 1.005 << 2 << "1.01";
    QTest::newRow("below half") << 1.00499 << 2 << "1.00";
    QTest::newRow("negative half") << -2.5 << 0 << "-3";
    QTest::newRow("no minus before 0") << -0.004 << 2 << "0.00";
}

void ResultsPageTest::roundsOnce()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(roundedText(value, decimals)), text);
}

void ResultsPageTest::writesNumbers_data()
{
    QTest::addColumn<std::string>("found");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& found, const std::string& expected) {
        QTest::newRow(name) << found << expected;
    };
    row("sign", roundedText(0.534, 2, true), "+0.53");
    row("no sign of 0", roundedText(0.001, 2, true), "0.00");
    row("short", shortText(0.01734, 4), ".0173");
    row("short negative", shortText(-0.12, 2), "-.12");
    row("short 1", shortText(1.0, 2), "1.00");
    row("grouped", groupedText(9507568), "9,507,568");
    row("small", groupedText(999), "999");
    row("p of two decimals", pValueText(0.117), ".12");
    row("p of three decimals", pValueText(0.0193), ".019");
    row("p of four decimals", pValueText(0.00058), ".0006");
    row("tiny p", pValueText(0.00001), "< .0001");
    row("p of 1", pValueText(1.0), "1");
    row("share", percentText(0.005), "0.5 %");
    row("seconds", timeText(12.4), "12 s");
    row("minutes", timeText(184), "3 min 4 s");
    row("hours", timeText(5940), "1 h 39 min");
}

void ResultsPageTest::writesNumbers()
{
    QFETCH(std::string, found);
    QFETCH(std::string, expected);
    QCOMPARE(found, expected);
}

void ResultsPageTest::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    const auto row = [](const char* name, const QString& text, const QString& page) {
        QTest::newRow(name) << text << page;
    };
    row("text", "a\n", "a\n");
    row("comment", "{{# 12 }}\na\n", "a\n");
    row("literal", "in {{literal 2003, \"so\"}}.", "in 2003, \"so\".");
    row("allowed name", "{{allow \"CIFAR-10\"}}\nCIFAR-10", "CIFAR-10");
    row("mean", "{{value fair-mnist share=1% of=softmax mean}}", "91.35");
    row("fewer decimals", "{{value fair-mnist share=1% of=softmax mean-sd decimals=1}}", "91.4 (0.8)");
    row("share without percent", "{{value fair-mnist share=0.01 of=softmax mean}}", "91.35");
    row("over two lines", "{{value fair-mnist\n  share=1% of=pairwise difference}}", "-0.53");
    row("p", "{{value fair-mnist share=1% of=pairwise p-both}}", ".019 (.075)");
    row("smallest difference", "{{value fair-mnist share=1% of=pairwise detectable}}", "0.41");
    row("no plus sign", "{{value fair-mnist share=1% of=specialists difference decimals=1 plain}}", "2.2");
    row("p in a sentence", "{{value fair-mnist share=1% of=pairwise p-words}}", "p = .019");
    row("right answers", "{{value fair-mnist share=1% of=softmax right}}", "27,405 of 30,000");
    row("zero before the point",
        "{{value few row=first share decimals=2 zero}} {{value few row=first share decimals=2}}", "0.12 .12");
    row("setting", "{{value multi-task-mnist-1-percent setting=\"has a loop\" of=together mean}}", "92.31");
    row("extra", "{{value fair-mnist share=1% of=softmax ece decimals=3}}", ".120");
    row("updates", "{{value fair-mnist share=100% of=elimination total-updates}}", "9,507,568");
    row("one trial", "{{value fair-mnist share=1% of=softmax seed=1 value}}", "90.61");
    row("left out trials", "{{value fair-mnist share=1% of=softmax without=2,3 mean}}", "90.61");
    row("of two files",
        "{{value fair-mnist share=1% of=specialists against=trunk-softmax against-file=trunk-as-long-mnist "
        "difference}}",
        "+0.53");
    row("pool",
        "{{pool both share=1% post-as-committed-mnist post-as-committed-mnist-seeds-4-to-8}}\n"
        "{{value both of=pairwise difference}} {{value both of=softmax trials}} {{about both seeds}}",
        "+4.33 8 1 to 8");
    row("figures of a CSV file",
        "{{value few row=first images count}} {{value few row=first share percent decimals=1}}", "10,000 12.3");
    row("seeds", "{{about fair-mnist seeds}}, {{about fair-mnist trials}}, {{about fair-mnist cells}}",
        "1 to 3, 3 of 3, 9 of 9");
    row("command", "{{about early-exit-mnist-1-percent command}}",
        "runoff experiment early-exit --dataset mnist --fractions 0.01 --trials 3");
    row("a plan that has changed", "{{about fair-mnist command}}", "the plan in fair-mnist.json");
    row("own plan", "{{about trunk-as-long-mnist command}}", "the plan in trunk-as-long-mnist.json");
}

void ResultsPageTest::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    QCOMPARE(QString::fromStdString(rendered(text)), page);
}

void ResultsPageTest::rendersTables()
{
    const std::string page = rendered("{{table fair-mnist\n"
                                      "  labels \"data\" \"share\"\n"
                                      "  rows share \"MNIST\"\n"
                                      "  column \"softmax\" of=softmax mean best\n"
                                      "  column \"pairwise\" of=pairwise mean best\n"
                                      "  column \"difference\" of=pairwise difference decimals=1\n"
                                      "  column \"trunk\" of=trunk-softmax mean brackets\n"
                                      "}}\n");
    QCOMPARE(QString::fromStdString(page), QString("| data | share | softmax | pairwise | difference | (trunk) |\n"
                                                   "| --- | --- | ---: | ---: | ---: | ---: |\n"
                                                   "| MNIST | 1 % | **91.35** | 90.82 | -0.5 | (91.35) |\n"
                                                   "| MNIST | 10 % | 97.87 | **97.93** | +0.1 | (97.72) |\n"
                                                   "| MNIST | 100 % | 99.25 | **99.29** | 0.0 | (99.18) |\n"));
}

void ResultsPageTest::letsARowHaveItsFigure()
{
    const std::string page = rendered("{{table fair-mnist of=softmax\n labels \"\"\n row \"a\" share=1%\n"
                                      " row \"b\" share=10% right\n column \"m\" mean\n}}");
    QVERIFY2(page.ends_with("| a | 91.35 |\n| b | 29,360 of 30,000 |"), page.c_str());
}

void ResultsPageTest::wrapsParagraphs()
{
    const QString word = "abcdefghi", nine = QStringLiteral("abcdefghi ").repeated(12).trimmed();
    const QString bound = QStringLiteral("abcdefghi ").repeated(11) + "a (p";
    QCOMPARE(QString::fromStdString(rendered(bound + " = {{literal .02}}) and")),
             QStringLiteral("abcdefghi ").repeated(11) + "a\n(p = .02) and");
    const QString table = "| a | b |\n| --- | --- |\n| c |" + QString(150, 'x') + "|\n";
    const QString code = "    code " + nine + ' ' + nine + "\n```\na\nb\n```\n# a\nb\n";
    QCOMPARE(
        QString::fromStdString(rendered(word + "\n" + nine + "\n\n* " + word + "\n  " + nine + "\n\n" + table + code)),
        nine + "\n" + word + "\n\n* " + nine.chopped(10) + "\n  " + word + ' ' + word + "\n\n" + table + code);
}

void ResultsPageTest::marksTheBestOnlyIfUnique()
{
    const std::string page = rendered("{{table fair-mnist share=1%\n"
                                      "  labels \"\"\n"
                                      "  row \"a\" of=softmax\n"
                                      "  column \"one\" mean best\n"
                                      "  column \"the same\" mean best\n"
                                      "  column \"lower\" of=pairwise mean best\n"
                                      "}}");
    QVERIFY2(page.ends_with("| a | 91.35 | 91.35 | 90.82 |"), page.c_str());
}

void ResultsPageTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");  // after the path of the template
    const auto row = [](const char* name, const QString& text, const QString& message) {
        QTest::newRow(name) << text << message;
    };
    row("directive", "\n\n{{valeu fair-mnist}}", ":3: unknown directive \"valeu\"");
    row("no end", "a\n{{value fair-mnist", ":2: expected }} after {{");
    row("no name", "{{ value}}", ":1: expected the name of a directive");
    row("no quote", "{{value fair-mnist of=\"softmax mean}}", ":1: expected a second quotation mark");
    row("file", "{{value fare of=softmax mean}}", ":1: expected the file fare.json or fare.csv");
    row("folder", "{{value ../fair of=softmax mean}}", ":1: expected the name of a results file");
    row("share", "{{value fair-mnist share=2% of=softmax mean}}", ":1: no row of fair-mnist fit");
    row("text for a share", "{{value fair-mnist share=much of=softmax mean}}", ":1: expected a share");
    row("missing share", "{{value fair-mnist of=softmax mean}}", ":1: several rows of fair-mnist fit");
    row("setting", "{{value multi-task-mnist-1-percent setting=loop of=alone mean}}",
        ":1: no row of multi-task-mnist-1-percent fit");
    row("contestant", "{{value fair-mnist share=1% of=soft mean}}", ":1: expected a contestant");
    row("contestant of another file", "{{value fair-mnist share=1% of=cascade mean}}", ":1: no row");
    row("figure", "{{value fair-mnist share=1% of=softmax median}}", ":1: expected a figure of fair-mnist");
    row("two figures", "{{value fair-mnist share=1% of=softmax mean sd}}", ":1: expected one figure");
    row("no figure", "{{value fair-mnist share=1% of=softmax}}", ":1: expected a figure");
    row("no difference of the baseline", "{{value fair-mnist share=1% of=softmax difference}}",
        ":1: the figure \"difference\" does not exist");
    row("key", "{{value fair-mnist shares=1% of=softmax mean}}", ":1: unknown key \"shares\"");
    row("decimals", "{{value fair-mnist share=1% of=softmax mean decimals=x}}", ":1: expected decimals");
    row("seed", "{{value fair-mnist share=1% of=softmax seed=9 value}}", ":1: expected a seed of the file");
    row("other seeds",
        "{{value post-as-committed-mnist share=1% of=softmax against=softmax "
        "against-file=post-as-committed-mnist-seeds-4-to-8 difference}}",
        ":1: expected the same seeds");
    row("row of a CSV file", "{{value few row=third images}}", ":1: expected a row of few");
    row("column of a CSV file", "{{value few row=first mean}}", ":1: expected a column of few");
    row("line of a table", "{{table fair-mnist\n  labels \"\"\n  colum \"a\" mean\n}}", ":3: expected labels, row");
    row("number of labels", "{{table fair-mnist\n labels \"a\" \"b\"\n row \"a\" of=softmax\n column \"m\" mean\n}}",
        ":3: expected 2 labels");
    row("figure in a table",
        "{{table fair-mnist share=1%\n labels \"a\"\n row \"a\" of=softmax\n column \"m\" median\n}}",
        ":3: expected a figure of fair-mnist");
    row("empty table", "{{table fair-mnist}}", ":1: expected at least one row");
    row("pool of other plans", "{{pool both share=1% fair-mnist post-as-committed-mnist}}",
        ":1: expected results of the same plan");
    row("pool of the same seeds", "{{pool both share=1% fair-mnist fair-mnist}}", ":1: expected each seed once");
    row("about", "{{about fair-mnist weather}}", ":1: expected plan, seeds");
    row("page", "{{page weather}}", ":1: expected tests, below");
}

void ResultsPageTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const QString expected = m_folder->filePath("page.in") + message;
    try {
        rendered(text);
        QFAIL("no error");
    } catch (const UsageError& error) {
        QVERIFY2(QString(error.what()).startsWith(expected), error.what());
    }
}

void ResultsPageTest::findsDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");  // of the digit; 0: there is none
    QTest::newRow("number") << "about\n12 points" << 2;
    QTest::newRow("after a directive") << "{{literal 1}} and 2" << 1;
    QTest::newRow("in a table that is written by hand") << "| a |\n| --- |\n| 5 |" << 3;
    QTest::newRow("heading") << "## Part 2\n" << 0;
    QTest::newRow("code") << "`--trials 3`" << 0;
    QTest::newRow("code over two lines") << "`runoff\n--trials 3` three" << 0;
    QTest::newRow("after code") << "`a` 3" << 1;
    QTest::newRow("indented block") << "    runoff --trials 3\n" << 0;
    QTest::newRow("fenced block") << "```\n3\n```\n" << 0;
    QTest::newRow("after a fenced block") << "```\n3\n```\n4\n" << 4;
    QTest::newRow("address") << "[file](seeds-4-to-8.json)" << 0;
    QTest::newRow("text of a link") << "[8 seeds](seeds.json)" << 1;
    QTest::newRow("allowed") << "{{allow \"1 % of\"}}\n1 % of the images" << 0;
    QTest::newRow("allowed phrase within a number") << "{{allow \"1 % of\"}}\n11 % of the images" << 2;
}

void ResultsPageTest::findsDigits()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QString message;
    try {
        rendered(text);
    } catch (const UsageError& error) {
        message = error.what();
    }
    const QString where = m_folder->filePath("page.in") + ':' + QString::number(line) + ": found the digit";
    QVERIFY2(line == 0 ? message.isEmpty() : message.startsWith(where), qPrintable(message));
}

void ResultsPageTest::correctsTheWholePage()
{
    // Three shares with four tests each.
    const QString use = "{{value fair-mnist share=1% of=softmax mean}} ";
    QCOMPARE(QString::fromStdString(rendered(use + "{{page tests}} {{page smallest}} {{page below-corrected}}")),
             QString("91.35 12 .019 0"));
    // An explicit comparison is one more test; the same one twice is not.
    const QString more = "{{value fair-mnist share=1% of=pairwise against=elimination p}} ";
    QVERIFY(QString::fromStdString(rendered(use + more + more + "{{page tests}}")).endsWith(" 13"));
    QCOMPARE(QString::fromStdString(rendered("{{value fair-mnist share=1% of=pairwise p-page}}")), QString(".22"));
}

void ResultsPageTest::isThePageOfTheHouse()
{
    const QString page = QString::fromStdString(renderPage((house + "/page.md.in").toStdString()));
    const QString committed = QString::fromStdString(textOf((house + "/../results.md").toStdString()));
    const QStringList found = page.split('\n'), expected = committed.split('\n');
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QVERIFY2(found[i] == expected[i],
                 qPrintable(QStringLiteral("docs/results.md:%1 is not what docs/results/page.md.in gives; render it "
                                           "with runoff experiment page\nfound    %2\nexpected %3")
                                .arg(QString::number(i + 1), expected[i], found[i])));
    QCOMPARE(found.size(), expected.size());
}

void ResultsPageTest::noticesAChangedFigure()
{
    const QDir results(house);
    for (const QString& name : results.entryList({"*.json", "*.csv", "page.md.in"}, QDir::Files)) {
        QFile::remove(m_folder->filePath(name));
        QVERIFY(QFile::copy(results.filePath(name), m_folder->filePath(name)));
    }
    const std::string before = renderPage(path("page.md.in"));
    QString file = QString::fromStdString(textOf(path("fair-mnist-1-percent.json")));
    const QString right = "\"right\": 9028,";  // softmax, seed 1
    QCOMPARE(file.count(right), 1);
    QVERIFY(QFile::remove(m_folder->filePath("fair-mnist-1-percent.json")));
    writeFile(path("fair-mnist-1-percent.json"), file.replace(right, "\"right\": 9128,").toStdString());
    const QString after = QString::fromStdString(renderPage(path("page.md.in")));
    QVERIFY(before == textOf((house + "/../results.md").toStdString()));
    QVERIFY(QString::fromStdString(before).contains("| MNIST | 1 % | 91.03 |"));
    QVERIFY(after.contains("| MNIST | 1 % | 91.13 |"));
}

RUNOFF_TEST(ResultsPageTest)
#include "results_page_test.moc"
