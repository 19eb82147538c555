#include "core/base/csv.h"
#include "core/report/comparison.h"
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "tests/support/made_results.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/sample_sheet.h"
#include "ui/plot/curves.h"
#include "ui/plot/plot_file.h"
#include "ui/sheet/sheet_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

namespace {

core::Table tableNamed(const std::string& name)
{
    core::Results results = tests::madeResults(tests::shortFair(2), 2);
    results.data.name = results.data.note = results.plan.question = results.cells[0].machine = name;
    return core::tableOf(results);
}

/// Every kind of text file that the program writes, with a name that comes from elsewhere.
std::map<QString, QByteArray> filesNamed(const QString& words)
{
    const std::string name = words.toStdString();
    std::vector<std::string> classNames;
    for (int label = 0; label < 10; ++label)
        classNames.push_back(name + std::to_string(label));
    ui::Sheet sheet = support::sampleSheet(classNames);
    sheet.caption = words;
    const core::Table table = tableNamed(name);
    const core::ReportFacts facts{"Runoff 1", "runoff experiment --dataset " + name, "2026-11-30", {name}, 1.0, ""};
    const auto report = core::reportOf(table, facts);
    const std::vector<core::Comparison> comparisons{{.path = name, .image = sheet.seen, .verdicts = sheet.verdicts}};
    return {{"sheet.svg", ui::sheetSvg(sheet, {})},
            {"plot.svg", ui::plotSvg(table)},
            {"curves.svg", ui::paperSvg(ui::curvesPlot({}, words))},
            {"report.html", QByteArray::fromStdString(core::toHtml(report, facts))},
            {"report.md", QByteArray::fromStdString(core::toMarkdown(report))},
            {"table.csv", QByteArray::fromStdString(core::toCsv(table))},
            {"scores.csv", QByteArray::fromStdString(core::toCsv(comparisons, *sheet.classifier))}};
}

/// What is wrong with a file of XML: not well-formed, or with an element or attribute that a name brought in.
QString xmlProblem(QByteArray text)
{
    text.replace("<meta charset=\"utf-8\">", "");
    QXmlStreamReader reader(text.mid(std::max(0, static_cast<int>(text.indexOf("<html")))));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("script") || reader.name() == QLatin1String("img"))
            return "has the element " + reader.name().toString();
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            if (attribute.name().startsWith(QLatin1String("on")))
                return "has the attribute " + attribute.name().toString();
    }
    return reader.hasError() ? reader.errorString() : QString();
}

QString csvProblem(const QByteArray& text)
{
    for (const QByteArray& line : text.split('\n'))
        for (const std::string& field : core::csvFields(line.toStdString())) {
            bool isNumber = false;
            const QString cell = QString::fromStdString(field);
            cell.toDouble(&isNumber);
            if (!cell.isEmpty() && !isNumber && QLatin1String("=+-@\t").contains(cell[0]))
                return "a cell begins a formula: " + cell;
        }
    return {};
}

QString markdownProblem(const QByteArray& text)
{
    static const QRegularExpression live("(?<!\\\\)!?\\[[^\\]]*\\]\\(|<(script|img)\\b");
    const auto found = live.match(QString::fromUtf8(text));
    return found.hasMatch() ? "interprets " + found.captured() : QString();
}

}  // namespace

/// A name from a file of somebody else stays a name in every file that Runoff writes.
class HostileExportsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a script") << "<script>alert(1)</script>";
        QTest::newRow("a picture that fails") << "<img src=x onerror=alert(1)>";
        QTest::newRow("the end of an attribute") << "\" onload=\"alert(1)";
        QTest::newRow("entities") << "&amp;&lt;script&gt;&#60;";
        QTest::newRow("the end of a section") << "]]></title><script>";
        QTest::newRow("a link in Markdown") << "[here](http://example.invalid)";
        QTest::newRow("a picture in Markdown") << "![x](http://example.invalid/x.png)";
        QTest::newRow("a table in Markdown") << "a | b `c` *d*";
        for (const char* formula : {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1)", "=HYPERLINK(\"http://x\")"})
            QTest::addRow("a formula: %s", formula) << QString(formula);
        QTest::newRow("a terminal escape") << "\x1b[31mred\x1b]0;title\x07";
        QTest::newRow("the other direction") << QStringLiteral("a\u202egnp.exe");
    }

    void keepsNames()
    {
        QFETCH(QString, name);
        QStringList problems;
        for (const auto& [file, text] : filesNamed(name)) {
            QVERIFY2(text.size() > 100, qPrintable(file));
            const QString problem = file.endsWith("csv") ? csvProblem(text)
                                  : file.endsWith("md")  ? markdownProblem(text)
                                                         : xmlProblem(text);
            if (!problem.isEmpty())
                problems << file + ": " + problem;
            if (text.contains('\x1b') || text.contains('\x07'))
                problems << file + ": has a control character";
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }

    void findsProblems()
    {
        QVERIFY(!xmlProblem("<svg><script/></svg>").isEmpty());
        QVERIFY(!xmlProblem("<svg><a onload='x'/></svg>").isEmpty());
        QVERIFY(!xmlProblem("<svg>&").isEmpty());
        QVERIFY(xmlProblem("<svg><text>=1 &lt;img&gt;</text></svg>").isEmpty());
        QVERIFY(!csvProblem("a,=1+1\n").isEmpty());
        QVERIFY(csvProblem("a,-1.5,'=1+1\n").isEmpty());
        QVERIFY(!markdownProblem("see [a](b)").isEmpty());
        QVERIFY(markdownProblem("see \\[a\\](b)").isEmpty());
    }
};

RUNOFF_GUI_TEST(HostileExportsTest)
#include "hostile_exports_test.moc"
