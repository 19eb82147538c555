// Reports of made-up results.
#include "core/report/report.h"
#include "tests/support/test_main.h"
#include "tests/support/worked_results.h"

#include <QXmlStreamReader>

using namespace core;
using namespace tests;

class ExperimentReportTest : public QObject {
    Q_OBJECT

private slots:
    void neverSaysNoDifference();
    void reports();
    void reportsItsHeads_data();
    void reportsItsHeads();
    void saysWhatIsMissing();
    void reportsNoMarkup();
};

namespace {

bool isXml(const std::string& text)
{
    QXmlStreamReader reader(QByteArray::fromStdString(text));
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}  // namespace

void ExperimentReportTest::neverSaysNoDifference()
{
    const Table table = tableOf(threeTrials());
    const QString report = QString::fromStdString(toMarkdown(reportOf(table, {})));
    QVERIFY(!report.contains("no difference", Qt::CaseInsensitive));
    QVERIFY(report.contains("practical equality") && report.contains("correlation 0 "));
    QVERIFY(report.contains(".03 / .01 / .96"));
    QVERIFY(report.contains("3.26 (4.62)"));
}

void ExperimentReportTest::reports()
{
    const Table table = tableOf(threeTrials());
    const ReportFacts facts{"Runoff 1", "runoff experiment fair --dataset <mnist>", "2026-11-21", {"a machine"},
                            27.0,       "<?xml version=\"1.0\"?>\n<svg/>"};
    const auto report = reportOf(table, facts);
    const QString markdown = QString::fromStdString(toMarkdown(report)),
                  html = QString::fromStdString(toHtml(report, facts));
    for (const char* part :
         {"# fair on mnist", "| 10 % | pairwise | 3 | 160 | 94.00 % |", "1,234,567", "seeds 1, 2, 3", "a machine",
          "27 s", "adadelta", "checksum 00ff", "How to read the results", "(trunk-softmax)"})
        QVERIFY2(markdown.contains(part), part);
    QVERIFY(html.contains("<svg") && html.contains("&lt;mnist&gt;") && !html.contains("<mnist>")
            && !html.contains("<script"));
    QVERIFY(isXml(html.mid(html.indexOf("<html")).replace("<meta charset=\"utf-8\">", "").toStdString()));
}

void ExperimentReportTest::reportsItsHeads_data()
{
    QTest::addColumn<HeadTraining>("heads");
    QTest::addColumn<bool>("equal");
    QTest::addColumn<bool>("dropout");
    QTest::addColumn<QString>("says");
    QTest::newRow("scratch") << HeadTraining::Scratch << false << false << "Heads: scratch (a separate network";
    QTest::newRow("the same batches") << HeadTraining::Shared << true << false
                                      << "Heads: shared (on the frozen trunk, all trained on the same batches of all "
                                         "images, without dropout)";
    QTest::newRow("the same batches, dropout")
        << HeadTraining::Shared << true << true << "same batches of all images, with the dropout of the trunk";
    QTest::newRow("batches of its own") << HeadTraining::Shared << false << false
                                        << "each trained on batches of the images of its classes, without dropout";
    QTest::newRow("batches of its own, dropout")
        << HeadTraining::Shared << false << true << "images of its classes, with the dropout of the trunk";
}

void ExperimentReportTest::reportsItsHeads()
{
    QFETCH(HeadTraining, heads);
    QFETCH(bool, equal);
    QFETCH(bool, dropout);
    QFETCH(QString, says);
    Results results = threeTrials();
    results.plan.heads = heads;
    results.plan.equalUpdates = equal;
    results.plan.headDropout = dropout;
    const QString text = QString::fromStdString(toMarkdown(reportOf(tableOf(results), {})));
    QVERIFY2(text.contains(says), qPrintable(text.mid(text.indexOf("Heads:"), 200)));
}

void ExperimentReportTest::saysWhatIsMissing()
{
    Results results = threeTrials();
    results.cells.pop_back();
    const Table table = tableOf(results);
    QVERIFY(!table.complete());
    QVERIFY(
        QString::fromStdString(toMarkdown(reportOf(table, {}))).contains("Not finished: 2 of 3 cells are complete"));
    results.cells.resize(1);
    const Table one = tableOf(results);
    QVERIFY(!one.rows.at(1).p && !one.rows.at(1).deviation && !one.rows.at(1).wilcoxonP);
    QVERIFY(QString::fromStdString(findingSentences(one).at(0)).contains("no p-value with one trial"));
}

void ExperimentReportTest::reportsNoMarkup()
{
    Results results = threeTrials();
    results.plan.question = "<script>alert(1)</script> [link](http://x) `code`\n# heading \x1b[31m?";
    results.data.note = "a & b | c <img src=x>";
    const Table table = tableOf(results);
    const std::string text = toMarkdown(reportOf(table, {}));
    QVERIFY(text.find("<script") == std::string::npos && text.find("<img") == std::string::npos
            && text.find('\x1b') == std::string::npos);
    QVERIFY(text.find("a &amp; b") != std::string::npos && text.find("&lt;img src=x&gt;") != std::string::npos);
    QVERIFY(text.find("\\[link\\](http://x) \\`code\\`\\\\n# heading") != std::string::npos);
}

RUNOFF_TEST(ExperimentReportTest)
#include "experiment_report_test.moc"
