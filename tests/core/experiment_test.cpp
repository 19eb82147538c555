#include "core/experiment/runner.h"

#include "core/base/file.h"
#include "core/base/file_lock.h"
#include "core/nn/plan.h"
#include "core/report/table_json.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>

using namespace core;

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setThreads(1); }
    void runsEveryProtocol_data();
    void runsEveryProtocol();
    void takesTheFurtherStrategies();
    void tasksDifferByTheirWeightsOnly();
    void trainsAllAsLong();
    void paysAsPublished();
    void answersTheOnlyClass();
    void goesOnWhereItStopped_data();
    void goesOnWhereItStopped();
    void doesNothingTwice();
    void mergesShards();
    void takesMoreTrials();
    void keepsTheOldFiles();
    void keepsFurtherTrials();
    void leavesFilesOfOthers();
    void worksThroughALink();
    void writesAnEmptyShard();
    void refusesOtherExperiments_data();
    void refusesOtherExperiments();

private:
    const TrainTest m_data = tests::tinyData({.perClass = 40});
};

namespace {

Results ran(const ExperimentPlan& plan, const TrainTest& data, const RunOptions& options = {},
            const RunCallbacks& callbacks = {})
{
    return runExperiment(plan, data, options, callbacks, {}).value();
}

std::string textOf(const std::filesystem::path& path)
{
    const Bytes bytes = readFile(path);
    return {bytes.begin(), bytes.end()};
}

ExperimentPlan quickPlan()
{
    ExperimentPlan plan = tests::tinyPlan("early-exit");
    plan.epochs = plan.headEpochs = 1;
    return plan;
}

/// Everything that must be identical: the document without times.
std::string tableText(const Results& results)
{
    auto document = toJson(tableOf(results));
    document.erase("timings");
    return document.dump(1);
}

const TableRow& row(const Table& table, const std::string& strategy, double fraction)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const TableRow& one) {
        return toText(one.contestant) == strategy && one.fraction == fraction;
    });
    if (found == table.rows.end())
        qFatal("no row of %s", strategy.c_str());
    return *found;
}

}  // namespace

void ExperimentTest::runsEveryProtocol_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("strategies");
    QTest::newRow("post-as-committed") << "post-as-committed" << 2 * 7
                                       << "softmax pairwise elimination sigmoid sigmoid-start ensemble softmax-as-long";
    QTest::newRow("post-as-written") << "post-as-written" << 2 * 6
                                     << "softmax pairwise elimination sigmoid sigmoid-start softmax-as-long";
    QTest::newRow("fair") << "fair" << 2 * 10
                          << "softmax pairwise elimination sigmoid sigmoid-start trunk-longer specialists ensemble "
                             "ensemble-member trunk-softmax";
    QTest::newRow("head-epochs") << "head-epochs" << 2 * 3 * 7 << "softmax trunk-longer trunk-softmax";
    QTest::newRow("one-vs-one") << "one-vs-one" << 2 * 5 << "softmax one-vs-one one-vs-one-masked sigmoid-start";
    QTest::newRow("tuned") << "tuned" << 2 * 2 * 7 << "softmax elimination trunk-softmax";
    QTest::newRow("class-models") << "class-models" << 2 * 2 * 4 << "softmax specialists class-pca class-autoencoder";
    QTest::newRow("one-after-another") << "one-after-another" << 2 * 9
                                       << "softmax one-vs-one specialists class-pca all-at-once";
    QTest::newRow("imbalance") << "imbalance" << 2 * 3 * 6 << "softmax trunk-softmax";
    QTest::newRow("early-exit") << "early-exit" << 2 * 3 << "elimination-drop-1 elimination-drop-2 trunk-softmax";
    QTest::newRow("ten-networks") << "ten-networks" << 2 * 2 * 3
                                  << "one-network-parameters one-network-work specialists";
    QTest::newRow("only-sixes") << "only-sixes" << 2 * 2 * 6
                                << "softmax pairwise elimination sigmoid specialists trunk-softmax";
    QTest::newRow("unknown") << "unknown" << 2 * 7 * 7
                             << "softmax pairwise elimination sigmoid multi-label specialists trunk-softmax";
    QTest::newRow("multi-task") << "multi-task" << 2 * 6 * 3 << "alone together together-work";
    QTest::newRow("cascade") << "cascade" << 2 * 6 * 2 << "flat cascade";
    QTest::newRow("calibration") << "calibration" << 2 * 6 << "softmax";
}

void ExperimentTest::runsEveryProtocol()
{
    QFETCH(QString, protocol);
    QFETCH(int, rows);
    QFETCH(QString, strategies);
    const ExperimentPlan plan = tests::tinyPlan(protocol.toStdString());
    const TrainTest data = plan.kind == ExperimentKind::Unknown || plan.kind == ExperimentKind::Cascade
                             ? tests::tinyData({.side = 14, .perClass = 40})
                             : m_data;
    const Table table = tableOf(ran(plan, data));
    QVERIFY(table.complete());
    QCOMPARE(static_cast<int>(table.rows.size()), rows);
    for (const QString& name : strategies.split(' '))
        row(table, name.toStdString(), 0.5);
    for (const TableRow& one : table.rows) {
        QCOMPARE(one.values.size(), std::size_t{2});
        QCOMPARE(one.updates > 0, one.contestant != Contestant::Kind::ClassPca);  // which is computed, not trained
        QVERIFY(one.totalUpdates >= one.updates && one.parameters > 0);
        QCOMPARE(one.p.has_value(), one.contestant != table.baseline);
        if (protocol == "unknown") {
            const bool kept = one.setting.starts_with("test images"),
                       softmaxStates = one.contestant == StrategyId::Elimination;
            QCOMPARE(one.extra.contains("roc_area"), !kept && !softmaxStates);
            QCOMPARE(one.incomparable.contains("roc_area"), !kept && softmaxStates);
            QCOMPARE(one.roc.size(), kept || softmaxStates ? 0 : rocHeights().size());
        }
        if (protocol == "multi-task")
            QCOMPARE(one.extra.contains("mean_absolute_error"), one.setting.find(" within ") != std::string::npos);
        if (protocol == "cascade")
            QCOMPARE(one.extra.contains("gate_wrong"), one.contestant == StrategyId::Cascade);
        if (protocol == "calibration")
            // sigmoids' Brier score and all of elimination do not compare
            for (const char* name : {"ece", "ece_after", "brier_after"}) {
                const bool compares =
                    one.contestant != StrategyId::Elimination
                    && (name != std::string("brier_after")
                        || (one.contestant != Contestant::Kind::Sigmoid && one.contestant != StrategyId::Specialists));
                QCOMPARE(one.extra.contains(name), compares);
                QCOMPARE(one.incomparable.contains(name), !compares);
            }
    }
}

void ExperimentTest::takesTheFurtherStrategies()
{
    ExperimentPlan plan = tests::tinyPlan("fair");
    const Table usual = tableOf(ran(plan, m_data));
    plan.contestants = {StrategyId::Softmax,  StrategyId::Pairwise,    StrategyId::Ddag,
                        StrategyId::Coupling, StrategyId::Dichotomies, StrategyId::Ecoc};
    checkPlan(plan, "test");
    const Table table = tableOf(ran(plan, m_data));
    for (const char* name : {"ddag", "coupling", "dichotomies", "ecoc"}) {
        const TableRow& one = row(table, name, 1.0);
        QVERIFY(one.mean > 0.5 && one.parameters > 0 && one.p.has_value());
        QCOMPARE(one.updates, row(table, "pairwise", 1.0).updates);
    }
    QCOMPARE(row(table, "ddag", 1.0).parameters, row(table, "pairwise", 1.0).parameters);
    for (const char* name : {"softmax", "pairwise"})  // whoever else is trained beside them
        QCOMPARE(row(table, name, 0.5).values, row(usual, name, 0.5).values);
    plan.equalUpdates = false;
    QVERIFY_THROWS_EXCEPTION(UsageError, checkPlan(plan, "test"));
}

/// The class alone is a network without other tasks; with the weights of the others 0, together is the same network.
void ExperimentTest::tasksDifferByTheirWeightsOnly()
{
    ExperimentPlan plan = tests::tinyPlan("multi-task");
    plan.contestants = {Contestant::Kind::Alone, Contestant::Kind::Together};
    const Table weighted = tableOf(ran(plan, m_data));
    plan.taskWeights = {1.0, 0.0, 0.0};
    const Table same = tableOf(ran(plan, m_data));
    const auto values = [](const Table& table, const Contestant& contestant) {
        std::vector<double> all;
        for (const TableRow& one : table.rows)
            if (one.contestant == contestant && one.setting == "class")
                all.insert(all.end(), one.values.begin(), one.values.end());
        return all;
    };
    using enum Contestant::Kind;
    QCOMPARE(values(same, Together), values(same, Alone));
    QCOMPARE(values(weighted, Alone), values(same, Alone));
    for (const TableRow& one : weighted.rows)
        if (one.fraction == 1.0 && one.setting != "slant within 5 degrees")
            QVERIFY2(one.mean > 0.6, (toText(one.contestant) + ", " + one.setting).c_str());
}

void ExperimentTest::trainsAllAsLong()
{
    const ExperimentPlan plan = tests::tinyPlan("fair");
    const Table table = tableOf(ran(plan, m_data));
    for (const TableRow& one : table.rows) {
        const std::int64_t steps = one.fraction == 1.0 ? 8 : 4;  // 120 or 60 images by 16
        QCOMPARE(one.updates, steps * (one.reference ? plan.epochs : plan.epochs + plan.headEpochs));
        QCOMPARE(one.reference, one.contestant == Contestant::Kind::TrunkSoftmax);
    }
    QVERIFY(row(table, "softmax", 1.0).mean > 0.8);
    QCOMPARE(row(table, "specialists", 1.0).networks, 3);
    // Softmax and the first round of elimination are one head; only a later round can change the answer.
    QVERIFY(row(table, "elimination", 1.0).mean > 0.8 && row(table, "pairwise", 1.0).mean > 0.8);
}

void ExperimentTest::paysAsPublished()
{
    for (const char* protocol : {"post-as-committed", "post-as-written"}) {
        const ExperimentPlan plan = tests::tinyPlan(protocol);
        const Table table = tableOf(ran(plan, m_data));
        QCOMPARE(row(table, "softmax", 1.0).updates, plan.epochs * 8);  // 120 by 16
        const bool scratch = plan.heads == HeadTraining::Scratch;
        const std::int64_t trunk = scratch ? 0 : plan.epochs * 8;
        QCOMPARE(row(table, "elimination", 1.0).updates, trunk + plan.headEpochs * 15);  // the root: 120 by 8
        QCOMPARE(row(table, "pairwise", 1.0).updates, trunk + plan.headEpochs * 10);     // 80 by 8
        QCOMPARE(row(table, "pairwise", 1.0).totalUpdates, trunk + 3 * plan.headEpochs * 10);
        QCOMPARE(row(table, "softmax-as-long", 1.0).updates, row(table, "elimination", 1.0).updates);
        QVERIFY(row(table, "softmax-as-long", 1.0).reference);
    }
}

void ExperimentTest::answersTheOnlyClass()
{
    const Table table = tableOf(ran(tests::tinyPlan("only-sixes"), m_data));
    QCOMPARE(table.measure, std::string("answered 2"));
    for (const TableRow& one : table.rows)
        QVERIFY2(one.mean == 1.0 || one.setting == "noise",
                 qPrintable(QString("%1 %2").arg(toText(one.contestant).c_str()).arg(one.mean)));
}

void ExperimentTest::goesOnWhereItStopped_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("newQuestion");  // the second run has another question, as with a later version of Runoff
    QTest::newRow("in the first trunk") << "fair" << 6 << false;
    QTest::newRow("in the heads") << "fair" << 4 * 2 + 5 << false;
    QTest::newRow("in a specialist of the second cell") << "fair" << 4 * 5 * 7 + 8 * 5 + 13 << false;
    QTest::newRow("in a network of its own") << "post-as-committed" << 60 << false;
    QTest::newRow("in a head alone") << "post-as-written" << 40 << false;
    QTest::newRow("between widths") << "ten-networks" << 150 << false;
    QTest::newRow("in the second cell, with another question") << "fair" << 4 * 5 * 7 + 8 * 5 + 13 << true;
}

void ExperimentTest::goesOnWhereItStopped()
{
    QFETCH(QString, protocol);
    QFETCH(int, steps);
    QFETCH(bool, newQuestion);
    ExperimentPlan plan = tests::tinyPlan(protocol.toStdString());
    const QTemporaryDir folder;
    RunOptions options{.file = folder.filePath("results.json").toStdString(), .secondsBetweenStores = 0.0};
    std::stop_source stop;
    int left = steps;
    RunCallbacks callbacks;
    callbacks.progress = [&](const RunProgress&) {
        if (--left == 0)
            stop.request_stop();
    };
    QVERIFY(!runExperiment(plan, m_data, options, callbacks, stop.get_token()));
    options.resume = true;
    if (newQuestion)
        plan.question = "Is this another question?";
    int more = 0;
    callbacks.progress = [&](const RunProgress&) { ++more; };
    const Results results = ran(plan, m_data, options, callbacks);
    int all = 0;
    callbacks.progress = [&](const RunProgress&) { ++all; };
    const Results undisturbed = ran(plan, m_data, {}, callbacks);
    QCOMPARE(tableText(results), tableText(undisturbed));
    Results file = readResults(options.file);
    file.plan.question = plan.question;
    QCOMPARE(tableText(file), tableText(undisturbed));
    QVERIFY2(more < all, "nothing was kept");
    QVERIFY(more + steps < all + 10);  // at most an epoch is done again
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"results.json"});
}

void ExperimentTest::doesNothingTwice()
{
    const QTemporaryDir folder;
    RunOptions options{.file = folder.filePath("results.json").toStdString()};
    const ExperimentPlan plan = tests::tinyPlan("early-exit");
    int cells = 0;
    RunCallbacks callbacks;
    callbacks.cell = [&](const Cell&) { ++cells; };
    const Results first = ran(plan, m_data, options, callbacks);
    QCOMPARE(cells, 4);
    options.resume = true;
    const Results second = ran(plan, m_data, options, callbacks);
    QCOMPARE(cells, 4);
    QCOMPARE(tableText(first), tableText(second));
}

void ExperimentTest::mergesShards()
{
    const QTemporaryDir folder;
    const ExperimentPlan plan = tests::tinyPlan("imbalance");
    std::vector<std::filesystem::path> files;
    for (int shard = 3; shard >= 1; --shard) {
        files.emplace_back(folder.filePath(QString::number(shard)).toStdString());
        ran(plan, m_data, {.shard = shard, .shards = 3, .file = files.back()});
    }
    const Results merged = mergeResults(files);
    const Results whole = ran(plan, m_data);
    QCOMPARE(tableText(merged), tableText(whole));
    QVERIFY(!tableOf(readResults(files.front())).complete());
}

void ExperimentTest::takesMoreTrials()
{
    const QTemporaryDir folder;
    ExperimentPlan plan = tests::tinyPlan("early-exit");
    RunOptions options{.file = folder.filePath("results.json").toStdString()};
    plan.trials = 1;
    ran(plan, m_data, options);
    plan.trials = 2;
    options.resume = true;
    QCOMPARE(tableText(ran(plan, m_data, options)), tableText(ran(plan, m_data)));
}

void ExperimentTest::keepsTheOldFiles()
{
    const QTemporaryDir folder;
    const RunOptions options{.file = folder.filePath("results.json").toStdString()};
    ExperimentPlan plan = quickPlan();
    writeFile(options.file, "something of value");
    std::filesystem::permissions(options.file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    ran(plan, m_data, options);
    plan.firstSeed = 5;
    ran(plan, m_data, options);
    plan.firstSeed = 9;
    ran(plan, m_data, options);
    QCOMPARE(textOf(options.file.string() + '~'), std::string("something of value"));
    QCOMPARE(readResults(options.file.string() + "~2").plan.firstSeed, quickPlan().firstSeed);
    QCOMPARE(readResults(options.file.string() + "~3").plan.firstSeed, std::uint64_t{5});
    QCOMPARE(readResults(options.file).plan.firstSeed, std::uint64_t{9});
    QCOMPARE(std::filesystem::status(options.file).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

/// A run of fewer trials adds to a file of more and takes none away.
void ExperimentTest::keepsFurtherTrials()
{
    const QTemporaryDir folder;
    RunOptions options{.file = folder.filePath("results.json").toStdString()};
    ExperimentPlan plan = quickPlan();
    plan.trials = 3;
    ran(plan, m_data, options);
    Results file = readResults(options.file);
    const std::size_t all = file.cells.size();
    file.cells.erase(file.cells.begin());
    writeResults(file, options.file);
    plan.trials = 1;
    options.resume = true;
    QCOMPARE(ran(plan, m_data, options).cells.size(), all / 3);
    QCOMPARE(readResults(options.file).cells.size(), all);
    QCOMPARE(readResults(options.file).plan.trials, 3);
}

void ExperimentTest::leavesFilesOfOthers()
{
    const QTemporaryDir folder;
    const RunOptions options{.file = folder.filePath("e.json").toStdString()};
    const QStringList others{".e.json.swp", ".e.json.kate-swp", ".e.json.notes", ".e.json.AbC123",
                             "e.json.networks/mine.checkpoint.safetensors"};
    std::filesystem::create_directory(networksBeside(options.file));
    for (const QString& name : others)
        writeFile(folder.filePath(name).toStdString(), std::string_view("mine"));
    writeFile(folder.filePath(".e.json.runoff-AbC123").toStdString(), std::string_view("half"));
    ran(quickPlan(), m_data, options);
    for (const QString& name : others)
        QCOMPARE(textOf(folder.filePath(name).toStdString()), std::string("mine"));
    QVERIFY(!QFile::exists(folder.filePath(".e.json.runoff-AbC123")));
}

void ExperimentTest::worksThroughALink()
{
    const QTemporaryDir folder;
    std::filesystem::create_directory(folder.filePath("d").toStdString());
    const RunOptions options{.file = folder.filePath("link.json").toStdString(), .resume = true};
    std::filesystem::create_symlink("d/real.json", options.file);
    ran(quickPlan(), m_data, options);
    QVERIFY(std::filesystem::is_symlink(options.file));
    QCOMPARE(readResults(folder.filePath("d/real.json").toStdString()).cells.size(), cellsOf(quickPlan()).size());
    const FileLock lock(folder.filePath("d/real.json").toStdString());
    QVERIFY(!tests::errorOf<UsageError>([&] { ran(quickPlan(), m_data, options); }).isEmpty());
}

void ExperimentTest::writesAnEmptyShard()
{
    const QTemporaryDir folder;
    ExperimentPlan plan = quickPlan();
    plan.trials = 1;
    plan.fractions = {1.0};
    plan.levels = {1};
    std::vector<std::filesystem::path> files;
    for (const int shard : {2, 1}) {
        files.emplace_back(folder.filePath(QString::number(shard)).toStdString());
        ran(plan, m_data, {.shard = shard, .shards = 2, .file = files.back()});
    }
    QVERIFY(readResults(files.front()).cells.empty());
    QCOMPARE(tableText(mergeResults(files)), tableText(ran(plan, m_data)));
}

using PlanChange = std::function<void(ExperimentPlan&, TrainTest&)>;

void ExperimentTest::refusesOtherExperiments_data()
{
    QTest::addColumn<PlanChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const PlanChange& change, const char* says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "epochs", [](ExperimentPlan& p, TrainTest&) { p.epochs = 3; }, "another one");
    row(
        "fractions", [](ExperimentPlan& p, TrainTest&) { p.fractions = {1.0}; }, "another one");
    row(
        "seed", [](ExperimentPlan& p, TrainTest&) { p.firstSeed = 5; }, "another one");
    row(
        "other images", [](ExperimentPlan&, TrainTest& d) { d.train.pixels[0] ^= 1U; }, "checksum");
    row(
        "other labels", [](ExperimentPlan&, TrainTest& d) { std::swap(d.test.labels[0], d.test.labels[1]); },
        "checksum");
    row(
        "a class that is not there", [](ExperimentPlan& p, TrainTest&) { p.classes = "0-4"; }, "0-4");
    row(
        "one class", [](ExperimentPlan& p, TrainTest&) { p.classes.assign(1, '1'); }, "2 to 31 classes");
    row(
        "a class without images",
        [](ExperimentPlan&, TrainTest& d) { std::fill(d.train.labels.begin(), d.train.labels.end(), std::uint8_t{0}); },
        "class \"1\"");
}

void ExperimentTest::refusesOtherExperiments()
{
    QFETCH(PlanChange, change);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    RunOptions options{.file = folder.filePath("results.json").toStdString()};
    ExperimentPlan plan = tests::tinyPlan("early-exit");
    plan.epochs = plan.headEpochs = 1;
    ran(plan, m_data, options);
    const Bytes before = readFile(options.file);
    TrainTest data = m_data;
    change(plan, data);
    options.resume = true;
    const QString error = tests::errorOf<UsageError>([&] { ran(plan, data, options); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QCOMPARE(readFile(options.file), before);
}

RUNOFF_TEST(ExperimentTest)
#include "experiment_test.moc"
