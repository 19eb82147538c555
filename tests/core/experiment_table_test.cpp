// Tables, plots and reports of made-up results: every number can be worked out by hand.
#include "core/report/report.h"
#include "core/report/table_json.h"
#include "core/report/table_names.h"
#include "tests/support/errors.h"
#include "tests/support/near.h"
#include "tests/support/tiny_plan.h"

#include "core/base/file.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace core;

class ExperimentTableTest : public QObject {
    Q_OBJECT

private slots:
    void counts();
    void comparesInPairs();
    void signsTheConfidenceGap();
    void correctsSeveralTables();
    void neverSaysNoDifference();
    void correctsTogether();
    void saysWhoWins();
    void namesBetterReferences_data();
    void namesBetterReferences();
    void namesItsGroups_data();
    void namesItsGroups();
    void saysWhoWinsWithoutAFault_data();
    void saysWhoWinsWithoutAFault();
    void ranksWholeImages();
    void namesItsIntervals();
    void leavesOutWhatDoesNotCompare();
    void ordersRows();
    void showsWhatWasPublished();
    void writesJson();
    void writesCsv();
    void averagesRocCurves();
    void readsCellsWithoutCurves();
    void reports();
    void reportsItsHeads_data();
    void reportsItsHeads();
    void saysWhatIsMissing();
    void refusesDamage_data();
    void refusesDamage();
    void refusesDamagedCurves_data();
    void refusesDamagedCurves();
    void refusesWhatNoRunWrites_data();
    void refusesWhatNoRunWrites();
    void takesACellTwice();
    void readsAllResultsOfTheHouse();
    void reportsNoMarkup();
    void mergesOnlyWhatAgrees();
};

namespace {

Observation seen(const std::string& contestant, std::int64_t right, std::int64_t onlyThis = 0,
                 std::int64_t onlyBaseline = 0)
{
    Observation one{.contestant = contestantFrom(contestant).value(), .setting = {}, .right = right, .images = 100};
    one.updates = 160;
    one.totalUpdates = 480;
    one.parameters = 1234567;
    one.onlyThis = onlyThis;
    one.onlyBaseline = onlyBaseline;
    one.reference = contestant == "trunk-softmax";
    return one;
}

Cell cell(int trial, std::vector<Observation> observations)
{
    return {{trial, 0.1, std::nullopt},
            static_cast<std::uint64_t>(trial + 1),
            std::move(observations),
            {{"softmax", 2.0 + trial}, {"all", 9.0}},
            "a machine"};
}

/// Softmax .90 .92 .94, pairwise one, two and three points above, elimination always the same as softmax.
Results three()
{
    Results results{openPlan("fair"), {"mnist", "", "00ff", 60000, 10000}, {}};
    results.plan.trials = 3;
    results.plan.fractions = {0.1};
    results.plan.contestants = {StrategyId::Softmax, StrategyId::Pairwise, StrategyId::Elimination};
    for (int trial = 2; trial >= 0; --trial)
        results.cells.push_back(cell(trial, {seen("trunk-softmax", 89), seen("elimination", 90 + 2 * trial),
                                             seen("softmax", 90 + 2 * trial), seen("pairwise", 91 + 3 * trial, 9, 1)}));
    return results;
}

/// What was refused of letters: softmax accepts .2 and .4 where half is kept, pairwise .1 and .1; no curve of what
/// should be kept.
Results letters()
{
    Results results{openPlan("unknown"), {"mnist", "", "00ff", 60000, 10000}, {}};
    results.plan.trials = 2;
    results.plan.fractions = {0.1};
    results.plan.contestants = {StrategyId::Softmax, StrategyId::Pairwise};
    for (int trial = 0; trial < 2; ++trial) {
        Observation softmax = seen("softmax", 60), pairwise = seen("pairwise", 70), kept = seen("softmax", 1);
        softmax.setting = pairwise.setting = "letters <A>";
        kept.setting = "test images";
        softmax.extra["roc_area"] = 0.8;
        pairwise.extra["roc_area"] = 0.91234;
        softmax.roc = {{0.0, 0.0}, {0.5, 0.2 + 0.2 * trial}, {1.0, 1.0}};
        pairwise.roc = {{0.0, 0.0}, {0.5, 0.1}, {1.0, 0.9}};
        results.cells.push_back(cell(trial, {softmax, pairwise, kept}));
    }
    return results;
}

bool isXml(const std::string& text)
{
    QXmlStreamReader reader(QByteArray::fromStdString(text));
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

}  // namespace

void ExperimentTableTest::counts()
{
    const TableRow row = tableOf(three()).rows.at(0);
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
    const Table table = tableOf(three());
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
    const Table wide = tableOf(three(), {.zone = 0.05});
    COMPARE_NEAR(wide.rows.at(1).practical.value().equal, 0.979083599, 1e-6);
}

void ExperimentTableTest::signsTheConfidenceGap()
{
    Results results = three();
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
    const std::vector tables{tableOf(three()), tableOf(three())};
    const auto together = holmTogether(tables);
    QCOMPARE(together.size(), std::size_t{2});
    QCOMPARE(together[0].size(), tables[0].rows.size());
    COMPARE_NEAR(together[0][1], 4 * 0.0741799002, 1e-6);  // four tests, the baseline and the reference are none
    COMPARE_NEAR(together[1][1], 4 * 0.0741799002, 1e-6);
    COMPARE_NEAR(together[1][2], 1.0, 1e-6);
    QVERIFY(!together[0][0] && !together[0][3]);
}

void ExperimentTableTest::neverSaysNoDifference()
{
    const Table table = tableOf(three());
    const QString report = QString::fromStdString(toMarkdown(reportOf(table, {})));
    QVERIFY(!report.contains("no difference", Qt::CaseInsensitive));
    QVERIFY(report.contains("practical equality") && report.contains("correlation 0 "));
    QVERIFY(report.contains(".03 / .01 / .96"));
    QVERIFY(report.contains("3.26 (4.62)"));
}

void ExperimentTableTest::correctsTogether()
{
    const Table table = tableOf(three());
    COMPARE_NEAR(table.rows.at(1).holmP, 2 * 0.0741799002, 1e-6);  // two strategies are tested, the reference is not
    COMPARE_NEAR(table.rows.at(2).holmP, 1.0, 1e-6);
    COMPARE_NEAR(table.rows.at(1).mcnemarP.at(0), 2 * 22.0 / 1024, 1e-6);
    COMPARE_NEAR(table.rows.at(2).mcnemarP.at(0), 1.0, 1e-6);
    QVERIFY(table.rows.at(3).reference && !table.rows.at(3).holmP);
}

void ExperimentTableTest::saysWhoWins()
{
    const auto findings = findingsOf(tableOf(three()));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(toText(findings[0].best), std::string("pairwise"));
    QCOMPARE(toText(findings[0].runnerUp.value()), std::string("softmax"));
    COMPARE_NEAR(findings[0].lead, 0.02, 1e-6);
    COMPARE_NEAR(findings[0].p, 0.0741799002, 1e-6);
    const QString sentence = QString::fromStdString(findingSentences(tableOf(three())).at(0));
    QVERIFY2(sentence.contains("pairwise is highest, 94.00 % over 3 trials, 2.00 points above softmax"),
             qPrintable(sentence));
    QVERIFY2(sentence.contains("(95 % interval -0.48 to +4.48; paired t-test p = .0742, .1484 after Holm's correction; "
                               "probability of being better .96, practically equal .01)"),
             qPrintable(sentence));
}

void ExperimentTableTest::namesBetterReferences_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<bool>("better");
    QTest::newRow("above the baseline, below the best") << 93 << true;
    QTest::newRow("equal to the baseline") << 92 << false;
    QTest::newRow("below the baseline") << 91 << false;
}

void ExperimentTableTest::namesBetterReferences()
{
    QFETCH(int, right);
    QFETCH(bool, better);
    Results results = three();
    results.plan.contestants = {StrategyId::Softmax, StrategyId::Pairwise};
    results.cells.clear();
    for (int trial = 0; trial < 3; ++trial)  // softmax .92, pairwise .94
        results.cells.push_back(
            cell(trial, {seen("softmax", 91 + trial), seen("pairwise", 93 + trial), seen("trunk-softmax", right)}));
    const auto findings = findingsOf(tableOf(results));
    QCOMPARE(findings.at(0).betterReferences.size(), better ? 1U : 0U);
    if (better)
        QCOMPARE(toText(findings.at(0).betterReferences.at(0).first), std::string("trunk-softmax"));
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
    QCOMPARE(QString::fromStdString(groupName(tableOf(three()), fraction, "")), name);
}

void ExperimentTableTest::saysWhoWinsWithoutAFault_data()
{
    using Rights = std::vector<std::vector<int>>;  // per trial: softmax, pairwise, elimination, trunk-softmax; of 1000
    QTest::addColumn<std::vector<std::vector<int>>>("right");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("two are level")
        << Rights{{750, 750, 700, 600}, {760, 760, 690, 600}}
        << "softmax and pairwise are level, 75.50 % over 2 trials, 6.00 points before elimination"
        << "0.00 points";
    // .1 + .2 + .3 and .3 + .2 + .1 are two doubles
    QTest::newRow("level but for rounding") << Rights{{100, 300, 50, 10}, {200, 200, 50, 10}, {300, 100, 50, 10}}
                                            << "softmax and pairwise are level, 20.00 % over 3 trials"
                                            << "highest";
    QTest::newRow("all are level") << Rights{{750, 750, 750, 600}, {760, 760, 760, 600}}
                                   << "softmax, pairwise and elimination are level, 75.50 % over 2 trials."
                                   << "before";
    QTest::newRow("a tiny p") << Rights{{500, 900, 400, 100},
                                        {501, 901, 401, 100},
                                        {500, 900, 400, 100},
                                        {500, 901, 401, 100}}
                              << "; paired t-test p < .0001"
                              << "= <";
    QTest::newRow("no spread")
        << Rights{{500, 600, 400, 100}, {501, 601, 401, 100}}
        << "; paired t-test p < .0001, < .0001 after Holm's correction; probability of being better 1,"
        << "= <";
    QTest::newRow("every p is corrected") << Rights{{500, 700, 600, 100}, {510, 705, 590, 100}, {520, 715, 580, 100}}
                                          << "after Holm's correction for all pairs)"
                                          << "; 0";
    QTest::newRow("the trunk is above the baseline")
        << Rights{{500, 700, 600, 650}, {510, 705, 590, 650}}
        << "the trunk's own softmax has 65.00 %, more than softmax, but is not compared"
        << "(one";
    QTest::newRow("the trunk is below it")
        << Rights{{500, 700, 600, 450}, {510, 705, 590, 450}} << "pairwise is highest"
        << "trunk";
}

void ExperimentTableTest::saysWhoWinsWithoutAFault()
{
    QFETCH(std::vector<std::vector<int>>, right);
    QFETCH(QString, holds);
    QFETCH(QString, lacks);
    Results results = three();
    results.plan.trials = static_cast<int>(right.size());
    results.cells.clear();
    for (std::size_t trial = 0; trial < right.size(); ++trial) {
        std::vector<Observation> observations;
        for (std::size_t i = 0; const char* name : {"softmax", "pairwise", "elimination", "trunk-softmax"}) {
            observations.push_back(seen(name, right[trial][i++]));
            observations.back().images = 1000;
        }
        results.cells.push_back(cell(static_cast<int>(trial), observations));
    }
    const QString sentence = QString::fromStdString(findingSentences(tableOf(results)).at(0));
    QVERIFY2(sentence.contains(holds), qPrintable(sentence));
    QVERIFY2(!sentence.contains(lacks), qPrintable(sentence));
}

void ExperimentTableTest::ranksWholeImages()
{
    // The trials of docs/results/multi-task-mnist-10-percent.json, "is even", together against alone: 4, -5, 15, 5 and
    // -5 images of 10,000.
    Results results = three();
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
    Results results = three();
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
    Results results = three();
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
    Results results = three();
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
    Results results = three();
    results.plan = openPlan("post-as-committed");
    results.cells = {cell(0, {seen("softmax", 90), seen("pairwise", 91), seen("elimination", 92)})};
    COMPARE_NEAR(tableOf(results).rows.at(1).published, 0.97, 1e-6);
    QCOMPARE(toText(tableOf(results).rows.at(0).contestant), std::string("softmax"));
    results.data.name = "fashion-mnist";
    QVERIFY(!tableOf(results).rows.at(0).published);
}

void ExperimentTableTest::writesJson()
{
    const auto document = toJson(tableOf(three()));
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
    const QStringList lines = QString::fromStdString(toCsv(tableOf(three()))).trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    for (const QString& line : lines)
        QCOMPARE(line.count(','), lines.front().count(','));
    QVERIFY(lines[2].startsWith("0.1,,pairwise,0,3,0.94,"));
    QVERIFY(lines[0].endsWith(",interval95_kind,mcnemar_below_05,published,training_seconds"));
}

void ExperimentTableTest::averagesRocCurves()
{
    const Table table = tableOf(letters());
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

void ExperimentTableTest::readsCellsWithoutCurves()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    Results results = letters();
    writeResults(results, path);
    for (std::size_t i = 0; i < results.cells.size(); ++i)
        QVERIFY(readResults(path).cells[i].observations == results.cells[i].observations);
    for (Observation& seen : results.cells[1].observations)
        seen.roc.clear();
    writeResults(results, path);
    const Results read = readResults(path);
    QVERIFY(!read.cells[0].observations[0].roc.empty() && read.cells[1].observations[0].roc.empty());
    QVERIFY(tableOf(read).rows[0].roc.empty());  // no mean of one trial that passes for that of two
    QCOMPARE(tableOf(read).rows[0].values, tableOf(letters()).rows[0].values);
}

void ExperimentTableTest::reports()
{
    const Table table = tableOf(three());
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

void ExperimentTableTest::reportsItsHeads_data()
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

void ExperimentTableTest::reportsItsHeads()
{
    QFETCH(HeadTraining, heads);
    QFETCH(bool, equal);
    QFETCH(bool, dropout);
    QFETCH(QString, says);
    Results results = three();
    results.plan.heads = heads;
    results.plan.equalUpdates = equal;
    results.plan.headDropout = dropout;
    const QString text = QString::fromStdString(toMarkdown(reportOf(tableOf(results), {})));
    QVERIFY2(text.contains(says), qPrintable(text.mid(text.indexOf("Heads:"), 200)));
}

void ExperimentTableTest::saysWhatIsMissing()
{
    Results results = three();
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

void ExperimentTableTest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut off") << QByteArray("\"cells\"") << QByteArray();
    QTest::newRow("another format") << QByteArray("results 1") << QByteArray("results 9");
    QTest::newRow("more right than images") << QByteArray("\"right\": 90") << QByteArray("\"right\": 190");
    QTest::newRow("text for a number") << QByteArray("\"updates\": 160") << QByteArray("\"updates\": \"many\"");
    QTest::newRow("a field of the plan") << QByteArray("\"trials\"") << QByteArray("\"tries\"");
}

void ExperimentTableTest::refusesDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    writeResults(three(), path);
    QCOMPARE(toCsv(tableOf(readResults(path))), toCsv(tableOf(three())));
    const Bytes bytes = readFile(path);
    QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QVERIFY(text.contains(from));
    if (to.isEmpty())
        text.truncate(text.indexOf(from));
    else
        text.replace(from, to);
    writeFile(path, text.toStdString());
    const QString error = tests::errorOf([&] { readResults(path); });
    QVERIFY2(tests::isOneLineWith(error, "results.json"), qPrintable(error));
}

void ExperimentTableTest::refusesDamagedCurves_data()
{
    QTest::addColumn<QByteArray>("curve");
    QTest::newRow("a share above 1") << QByteArray(R"({"kept": [0.5], "accepted": [1.5]})");
    QTest::newRow("a share below 0") << QByteArray(R"({"kept": [-0.5], "accepted": [0.5]})");
    QTest::newRow("one too few") << QByteArray(R"({"kept": [0.5, 1.0], "accepted": [0.5]})");
    QTest::newRow("text") << QByteArray(R"({"kept": ["half"], "accepted": [0.5]})");
    QTest::newRow("no shares kept") << QByteArray(R"({"accepted": [0.5]})");
}

void ExperimentTableTest::refusesDamagedCurves()
{
    QFETCH(QByteArray, curve);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    writeResults(letters(), path);
    auto document = nlohmann::ordered_json::parse(readFile(path));
    document["cells"][1]["observations"][0]["roc"] = nlohmann::ordered_json::parse(curve.toStdString());
    writeFile(path, document.dump(1));
    const QString error = tests::errorOf([&] { readResults(path); });
    QVERIFY2(tests::isOneLineWith(error, "results.json"), qPrintable(error));
}

using Damage = std::function<void(nlohmann::ordered_json& document)>;

void ExperimentTableTest::refusesWhatNoRunWrites_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("says");
    using Json = nlohmann::ordered_json;
    const auto row = [](const char* name, const Damage& damage, const char* says) {
        QTest::newRow(name) << damage << QString(says);
    };
    const auto cell = [&row](const char* name, const char* key, const Json& value, const char* says) {
        row(
            name, [key, value](Json& d) { d["cells"][1][key] = value; }, says);
    };
    const auto seen = [&row](const char* name, const char* key, const Json& value, const char* says) {
        row(
            name, [key, value](Json& d) { d["cells"][1]["observations"][1][key] = value; }, says);
    };
    cell("a negative trial", "trial", -1, "\"trial\": expected a whole number from 0 to 999, found -1");
    cell("a fractional trial", "trial", 0.5, "\"trial\": expected a whole number");
    cell("a huge trial", "trial", 4294967296, "\"trial\": expected a whole number");
    cell("a trial beyond the plan's", "trial", 7, "found trial 8, share 0.1");
    cell("a trial that is a text", "trial", "1", "\"trial\": expected a whole number");
    cell("a share that the plan does not have", "fraction", 0.2, "found trial 2, share 0.2");
    cell("a level where there are none", "level", 1.0, "level 1");
    cell("a negative seed", "seed", -2, "\"seed\": expected a whole number of at least 0, found -2");
    cell("another seed", "seed", 77, "trial 2, share 0.1: expected the seed 2, found 77");
    cell("no observations", "observations", Json::array(), "expected an observation of");
    cell("observations that are none", "observations", {1, 2}, "not the results");
    cell("a negative time", "seconds", {{"all", -1.0}}, "\"seconds\"");
    seen("negative counts", "right", -1, "\"right\": expected a whole number from 0 to 100, found -1");
    seen("half an image", "right", 1.5, "\"right\"");
    seen("no images", "images", 0, "\"images\"");
    seen("more than were shown", "only_this", 101, "\"only_this\"");
    seen("a huge count", "parameters", 1e300, "\"parameters\"");
    seen("a strategy that nobody knows", "strategy", "magic",
         "\"strategy\": expected the name of a strategy, found \"magic\"");
    seen("a strategy in two lines", "strategy", "two\nlines", "found \"two\\nlines\"");
    seen("a strategy that is not in the plan", "strategy", "ecoc", "expected a strategy of the plan");
    seen("a drop where none varies", "strategy", "elimination-drop-2", "found \"elimination-drop-2\"");
    seen("a strategy twice", "strategy", "softmax", "softmax twice");
    row(
        "a strategy missing", [](Json& d) { d["cells"][1]["observations"].erase(1); },
        "expected an observation of elimination, found none");
    row(
        "a cell twice with other numbers",
        [](Json& d) {
            d["cells"].push_back(d["cells"][1]);
            d["cells"][3]["observations"][1]["right"] = 3;
        },
        "trial 2, share 0.1: expected each cell once");
    row(
        "too many cells",
        [](Json& d) {
            d["cells"] = Json::array();
            for (int i = 0; i < 20'001; ++i)
                d["cells"].push_back(i);
        },
        "at most 20000");
    row(
        "cells that are no list", [](Json& d) { d["cells"] = Json::object(); }, "\"cells\"");
    row(
        "a document that is none", [](Json& d) { d = Json::array(); }, "not the results");
    row(
        "a plan that is none", [](Json& d) { d["plan"] = 7; }, "a plan");
    row(
        "a plan that leads out of its folder", [](Json& d) { d["plan"]["protocol"] = "../evil"; }, "\"protocol\"");
    for (const char* name : {"elimination-drop-many", "elimination-drop-2", "elimination"})
        row(("early exit with " + std::string(name)).c_str(),
            [name](Json& d) {
                d["plan"]["kind"] = "early-exit";
                d["plan"]["levels"] = {1};
                d["plan"]["strategies"] = {"elimination"};
                for (Json& one : d["cells"]) {
                    one["observations"] = Json::array({one["observations"][1]});
                    one["observations"][0]["strategy"] = name;
                }
            },
            name);
}

void ExperimentTableTest::refusesWhatNoRunWrites()
{
    QFETCH(Damage, damage);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    writeResults(three(), path);
    auto document = nlohmann::ordered_json::parse(readFile(path));
    damage(document);
    writeFile(path, document.dump(1));
    const QString error = tests::errorOf([&] { tableOf(readResults(path)); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY2(error.contains("results.json"), qPrintable(error));
}

void ExperimentTableTest::takesACellTwice()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("results.json").toStdString();
    Results results = three();
    results.cells.push_back(results.cells.front());
    writeResults(results, path);
    const Table table = tableOf(readResults(path));
    QCOMPARE(table.cellsDone, 3);
    QCOMPARE(toCsv(table), toCsv(tableOf(three())));
}

void ExperimentTableTest::readsAllResultsOfTheHouse()
{
    int read = 0;
    for (const QFileInfo& file : QDir(RUNOFF_SOURCE_DIR "/docs/results").entryInfoList({"*.json"})) {
        if (file.fileName().contains(".plan."))
            continue;
        const Results results = readResults(file.filePath().toStdString());
        QVERIFY2(tableOf(results).complete(), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 5);
}

void ExperimentTableTest::reportsNoMarkup()
{
    Results results = three();
    results.plan.question = "<script>alert(1)</script> [link](http://x) `code`\n# heading \x1b[31m?";
    results.data.note = "a & b | c <img src=x>";
    const Table table = tableOf(results);
    const std::string text = toMarkdown(reportOf(table, {}));
    QVERIFY(text.find("<script") == std::string::npos && text.find("<img") == std::string::npos
            && text.find('\x1b') == std::string::npos);
    QVERIFY(text.find("a &amp; b") != std::string::npos && text.find("&lt;img src=x&gt;") != std::string::npos);
    QVERIFY(text.find("\\[link\\](http://x) \\`code\\`\\\\n# heading") != std::string::npos);
}

void ExperimentTableTest::mergesOnlyWhatAgrees()
{
    const QTemporaryDir folder;
    const std::filesystem::path first = folder.filePath("a.json").toStdString(),
                                second = folder.filePath("b.json").toStdString();
    Results results = three();
    writeResults(results, first);
    writeResults(results, second);
    QCOMPARE(mergeResults({first, second}).cells.size(), std::size_t{3});
    results.cells[0].observations[0].right = 1;
    writeResults(results, second);
    QVERIFY(tests::errorOf<UsageError>([&] { mergeResults({first, second}); }).contains("found different ones"));
    results = three();
    results.plan.epochs = 1;
    writeResults(results, second);
    QVERIFY(tests::errorOf<UsageError>([&] { mergeResults({first, second}); }).contains("same plan"));
}

RUNOFF_TEST(ExperimentTableTest)
#include "experiment_table_test.moc"
