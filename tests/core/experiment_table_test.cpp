// Tables and plots of made-up results: every number can be worked out by hand.
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "core/report/table_names.h"
#include "tests/support/near.h"
#include "tests/support/test_main.h"
#include "tests/support/worked_results.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace core;
using namespace tests;

class ExperimentTableTest : public QObject {
    Q_OBJECT

private slots:
    void counts();
    void comparesInPairs();
    void signsTheConfidenceGap();
    void correctsSeveralTables();
    void correctsTogether();
    void namesItsGroups_data();
    void namesItsGroups();
    void ranksWholeImages();
    void namesItsIntervals();
    void leavesOutWhatDoesNotCompare();
    void ordersRows();
    void showsWhatWasPublished();
    void writesJson();
    void writesCsv();
    void averagesRocCurves();
};

void ExperimentTableTest::counts()
{
    const TableRow row = tableOf(threeTrials()).rows.at(0);
    QCOMPARE(toText(row.contestant), std::string("softmax"));
    QCOMPARE(row.values, (std::vector{0.90, 0.92, 0.94}));
    QCOMPARE(row.seeds, (std::vector<std::uint64_t>{1, 2, 3}));
    COMPARE_NEAR(row.mean, 0.92, 1e-6);
    COMPARE_NEAR(row.deviation, 0.02, 1e-6);
    COMPARE_NEAR(row.seconds, 3.0, 1e-6);
    COMPARE_NEAR(row.interval->low, 0.92 - 0.0496827, 1e-6);
    COMPARE_NEAR(row.interval->high, 0.92 + 0.0496827, 1e-6);
    QVERIFY(row.exact.at(0).low < 0.9 && row.exact.at(0).high > 0.9);
    QVERIFY(!row.p && !row.cohensD && !row.wilcoxonP && !row.difference && row.mcnemarP.empty());
    QCOMPARE(row.updates, 160);
}

void ExperimentTableTest::comparesInPairs()
{
    const Table table = tableOf(threeTrials());
    const TableRow& pairwise = table.rows.at(1);
    COMPARE_NEAR(pairwise.difference, 0.02, 1e-6);
    COMPARE_NEAR(pairwise.p, 0.0741799002, 1e-6);
    COMPARE_NEAR(pairwise.cohensD, 2.0, 1e-6);
    COMPARE_NEAR(pairwise.wilcoxonP, 0.25, 1e-6);
    const TableRow& elimination = table.rows.at(2);
    COMPARE_NEAR(elimination.difference, 0.0, 1e-6);
    COMPARE_NEAR(elimination.p, 1.0, 1e-6);
    QVERIFY(!elimination.cohensD);
    COMPARE_NEAR(elimination.wilcoxonP, 1.0, 1e-6);
    COMPARE_NEAR(pairwise.practical.value().better, 0.955343698715, 1e-9);
    COMPARE_NEAR(pairwise.detectable, 0.0326404, 1e-6);
    COMPARE_NEAR(pairwise.detectableHolm, 0.01 * 4.62482, 1e-5);  // two comparisons
    COMPARE_NEAR(elimination.practical.value().equal, 1.0, 1e-12);
    QVERIFY(!elimination.detectable && !table.rows.at(0).practical);
    const Table wide = tableOf(threeTrials(), {.zone = 0.05});
    COMPARE_NEAR(wide.rows.at(1).practical.value().equal, 0.979083599, 1e-6);
}

void ExperimentTableTest::signsTheConfidenceGap()
{
    Results results = threeTrials();
    for (Cell& one : results.cells)
        for (Observation& observation : one.observations) {
            observation.extra = {{"ece", 0.12}, {"confidence", 0.8}};
            if (observation.contestant == StrategyId::Pairwise)
                observation.extra.erase("ece");  // the measure may be another than the accuracy
        }
    const Table table = tableOf(results);
    COMPARE_NEAR(table.rows[0].extra.at("confidence_gap"), 0.8 - 0.92, 1e-12);
    QVERIFY(!table.rows[1].extra.contains("confidence_gap"));
    QVERIFY(table.rows[2].incomparable.contains("confidence_gap"));  // elimination states those of softmax
    const auto cells = resultCells(table);
    const auto column = std::ranges::find(cells[0], "confidence gap");
    QVERIFY(column != cells[0].end() && *std::prev(column) == "ECE");
    QCOMPARE(cells[1][static_cast<std::size_t>(column - cells[0].begin())], std::string("-0.1200"));
    QVERIFY(std::ranges::find(cells[0], "confidence") == cells[0].end());
    QVERIFY(QString::fromStdString(footnotesOf(table).at(0)).contains("underconfident"));
}

void ExperimentTableTest::correctsSeveralTables()
{
    const std::vector tables{tableOf(threeTrials()), tableOf(threeTrials())};
    const auto together = holmTogether(tables);
    QCOMPARE(together.size(), std::size_t{2});
    QCOMPARE(together[0].size(), tables[0].rows.size());
    COMPARE_NEAR(together[0][1], 4 * 0.0741799002, 1e-6);  // four tests, the baseline and the reference are none
    COMPARE_NEAR(together[1][1], 4 * 0.0741799002, 1e-6);
    COMPARE_NEAR(together[1][2], 1.0, 1e-6);
    QVERIFY(!together[0][0] && !together[0][3]);
}

void ExperimentTableTest::correctsTogether()
{
    const Table table = tableOf(threeTrials());
    COMPARE_NEAR(table.rows.at(1).holmP, 2 * 0.0741799002, 1e-6);  // two strategies are tested, the reference is not
    COMPARE_NEAR(table.rows.at(2).holmP, 1.0, 1e-6);
    COMPARE_NEAR(table.rows.at(1).mcnemarP.at(0), 2 * 22.0 / 1024, 1e-6);
    COMPARE_NEAR(table.rows.at(2).mcnemarP.at(0), 1.0, 1e-6);
    QVERIFY(table.rows.at(3).reference && !table.rows.at(3).holmP);
}

void ExperimentTableTest::namesItsGroups_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("name");
    QTest::newRow("a tenth") << 0.1 << "10 %";
    QTest::newRow("two thousandths") << 0.002 << "0.2 %";
    QTest::newRow("all images") << 1.0 << "100 %";
}

void ExperimentTableTest::namesItsGroups()
{
    QFETCH(double, fraction);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(groupName(tableOf(threeTrials()), fraction, "")), name);
}

void ExperimentTableTest::ranksWholeImages()
{
    // The trials of docs/results/multi-task-mnist-10-percent.json, "is even", together against alone: 4, -5, 15, 5 and
    // -5 images of 10,000.
    Results results = threeTrials();
    results.plan.trials = 5;
    results.cells.clear();
    const int differences[] = {4, -5, 15, 5, -5};
    for (int trial = 0; trial < 5; ++trial) {
        std::vector<Observation> observations{seen("softmax", 9890 + 3 * trial),
                                              seen("pairwise", 9890 + 3 * trial + differences[trial])};
        for (Observation& one : observations)
            one.images = 10000;
        results.cells.push_back(cell(trial, observations));
    }
    COMPARE_NEAR(tableOf(results).rows.at(1).wilcoxonP, 0.8125, 1e-6);
}

void ExperimentTableTest::namesItsIntervals()
{
    Results results = threeTrials();
    for (std::size_t i = 0; i < results.cells.size(); ++i)
        for (Observation& one : results.cells[i].observations)
            one.right = i == 0 ? 1 : 60;  // Student's interval of these leaves [0, 1]
    const Table many = tableOf(results);
    QVERIFY(many.rows[0].intervalKind() == IntervalKind::Trials);
    QVERIFY(many.rows[0].interval->low == 0.0 && many.rows[0].interval->high == 1.0);
    QVERIFY(QString::fromStdString(toCsv(many)).contains(",student,"));
    QVERIFY(footnotesOf(many).empty());
    results.cells.resize(1);
    const Table one = tableOf(results);
    QVERIFY(one.rows[0].intervalKind() == IntervalKind::Images
            && one.rows[0].shownInterval() == clopperPearson(1, 100));
    const QStringList lines = QString::fromStdString(toCsv(one)).split('\n');
    const QStringList header = lines[0].split(','), values = lines[1].split(',');
    QCOMPARE(values[header.indexOf("interval95_kind")], QString("clopper-pearson"));
    COMPARE_NEAR(values[header.indexOf("low95")].toDouble(), clopperPearson(1, 100).low, 1e-9);
    QVERIFY(QString::fromStdString(resultCells(one).at(1).at(6)).endsWith('*'));
    QVERIFY(QString::fromStdString(footnotesOf(one).at(0)).contains("Clopper"));
}

void ExperimentTableTest::leavesOutWhatDoesNotCompare()
{
    Results results = threeTrials();
    results.plan.contestants = {StrategyId::Softmax, StrategyId::Elimination, Contestant::Kind::Sigmoid,
                                StrategyId::Specialists, StrategyId::MultiLabel};
    results.cells.resize(1);
    results.cells[0].observations.clear();
    for (const char* name : {"softmax", "elimination", "sigmoid", "specialists", "multi-label"}) {
        results.cells[0].observations.push_back(seen(name, 90));
        results.cells[0].observations.back().extra = {{"brier", name == std::string("sigmoid") ? 2.17 : 0.25},
                                                      {"ece", 0.125}};
        results.cells[0].observations.back().roc = {{0.0, 0.0}, {1.0, 1.0}};
    }
    const Table table = tableOf(results);
    QVERIFY(table.rows[0].extra.contains("brier") && table.rows[0].incomparable.empty());
    for (std::size_t row = 1; row < 5; ++row)
        QVERIFY(!table.rows[row].extra.contains("brier") && table.rows[row].incomparable.contains("brier"));
    QVERIFY(!table.rows[1].extra.contains("ece") && table.rows[1].roc.empty());
    QVERIFY(table.rows[2].extra.contains("ece"));
    const auto json = toJson(table).at("rows");
    QVERIFY(json.at(0).at("brier") == 0.25 && json.at(2).at("brier").is_null() && json.at(1).at("ece").is_null());
    QVERIFY(json.at(2).at("incomparable").contains("brier"));
    const QStringList lines = QString::fromStdString(toCsv(table)).split('\n');
    const qsizetype brier = lines[0].split(',').indexOf("brier");
    QCOMPARE(lines[1].split(',')[brier], QString("0.25"));
    QCOMPARE(lines[3].split(',')[brier], QString());
    const auto header = resultCells(table).front();
    QVERIFY(std::ranges::find(header, "Brier score") != header.end()
            && std::ranges::find(header, "ECE") != header.end());
    const auto report = reportOf(table, {});
    for (const std::string& page : {toMarkdown(report), toHtml(report, {})}) {
        QVERIFY(!QString::fromStdString(page).contains("2.17"));
        QVERIFY(QString::fromStdString(page).contains("(a) Left out: elimination")
                && QString::fromStdString(page).contains("(b) Left out: the Brier score"));
    }
}

void ExperimentTableTest::ordersRows()
{
    Results results = threeTrials();
    const Table sorted = tableOf(results);
    std::reverse(results.cells.begin(), results.cells.end());
    const Table other = tableOf(results);
    std::vector<std::string> names;
    for (const TableRow& row : sorted.rows)
        names.push_back(toText(row.contestant));
    QCOMPARE(names, (std::vector<std::string>{"softmax", "pairwise", "elimination", "trunk-softmax"}));
    QCOMPARE(toCsv(other), toCsv(sorted));
}

void ExperimentTableTest::showsWhatWasPublished()
{
    Results results = threeTrials();
    results.plan = openPlan("post-as-committed");
    results.cells = {cell(0, {seen("softmax", 90), seen("pairwise", 91), seen("elimination", 92)})};
    COMPARE_NEAR(tableOf(results).rows.at(1).published, 0.97, 1e-6);
    QCOMPARE(toText(tableOf(results).rows.at(0).contestant), std::string("softmax"));
    results.data.name = "fashion-mnist";
    QVERIFY(!tableOf(results).rows.at(0).published);
}

void ExperimentTableTest::writesJson()
{
    const auto document = toJson(tableOf(threeTrials()));
    QCOMPARE(document.at("protocol").get<std::string>(), std::string("fair"));
    QCOMPARE(document.at("dataset").get<std::string>(), std::string("mnist"));
    QCOMPARE(document.at("rows").size(), std::size_t{3});
    QCOMPARE(document.at("references").size(), std::size_t{1});
    const auto& row = document.at("rows").at(1);
    for (const char* key : {"fraction", "strategy", "trials", "mean", "std", "p", "cohens_d", "wilcoxon_p", "updates"})
        QVERIFY2(row.contains(key), key);
    QVERIFY(row.at("trials") == 3 && row.at("updates") == 160 && row.at("fraction") == 0.1);
    QVERIFY(document.at("rows").at(0).at("p").is_null());
}

void ExperimentTableTest::writesCsv()
{
    const QStringList lines = QString::fromStdString(toCsv(tableOf(threeTrials()))).trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    for (const QString& line : lines)
        QCOMPARE(line.count(','), lines.front().count(','));
    QVERIFY(lines[2].startsWith("0.1,,pairwise,0,3,0.94,"));
    QVERIFY(lines[0].endsWith(",interval95_kind,mcnemar_below_05,published,training_seconds"));
}

void ExperimentTableTest::averagesRocCurves()
{
    const Table table = tableOf(lettersRefused());
    QCOMPARE(table.rows.size(), std::size_t{3});
    COMPARE_NEAR(table.rows[0].roc.at(1).accepted, 0.3, 1e-6);
    COMPARE_NEAR(table.rows[0].roc.at(1).kept, 0.5, 1e-6);
    COMPARE_NEAR(table.rows[0].roc.at(2).accepted, 1.0, 1e-6);
    COMPARE_NEAR(table.rows[1].roc.at(1).accepted, 0.1, 1e-6);
    QVERIFY(table.rows[2].roc.empty());
    const auto rows = toJson(table).at("rows");
    QVERIFY(rows.at(0).at("roc").at("kept") == (std::vector{0.0, 0.5, 1.0}));
    COMPARE_NEAR(rows.at(0).at("roc").at("accepted").at(1).get<double>(), 0.3, 1e-6);
    QVERIFY(!rows.at(2).contains("roc"));
}

RUNOFF_TEST(ExperimentTableTest)
#include "experiment_table_test.moc"
