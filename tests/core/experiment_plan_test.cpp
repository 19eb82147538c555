#include "core/experiment/plan_library.h"
#include "core/experiment/results.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

class ExperimentPlanTest : public QObject {
    Q_OBJECT

private slots:
    void shipsProtocols_data();
    void shipsProtocols();
    void readsWhatItWrites();
    void namesDatasets();
    void takesEveryOptimizer();
    void isTheSameOnOtherNames_data();
    void isTheSameOnOtherNames();
    void refuses_data();
    void refuses();
    void listsCells();
};

namespace {

QByteArray changed(const QString& field, const QJsonValue& value)
{
    QJsonObject plan{{"format", "runoff plan 1"}, {"protocol", "mine"}};
    if (value.isUndefined())
        plan.remove(field);
    else
        plan[field] = value;
    return QJsonDocument(plan).toJson();
}

/// A plan that names data sets.
QByteArray joined(const QString& dataset, const QJsonValue& mix, const QString& splitBy = "writer")
{
    QJsonObject plan = QJsonDocument::fromJson(changed("dataset", dataset)).object();
    plan["mix"] = mix;
    plan["split_by"] = splitBy;
    return QJsonDocument(plan).toJson();
}

/// 25 shares of 1000 trials.
QByteArray manyCells()
{
    QJsonArray fractions;
    for (int i = 1; i <= 25; ++i)
        fractions << i / 25.0;
    QJsonObject plan = QJsonDocument::fromJson(changed("fractions", fractions)).object();
    plan["trials"] = 1000;
    return QJsonDocument(plan).toJson();
}

}  // namespace

void ExperimentPlanTest::shipsProtocols_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"post-as-committed", "post-as-written", "fair", "imbalance", "early-exit", "ten-networks",
                             "only-sixes", "unknown", "calibration"})
        QTest::newRow(name) << name;
}

void ExperimentPlanTest::shipsProtocols()
{
    QFETCH(QString, name);
    const auto names = listPlans();
    QVERIFY(std::find(names.begin(), names.end(), name.toStdString()) != names.end());
    const ExperimentPlan plan = openPlan(name.toStdString());
    QCOMPARE(QString::fromStdString(plan.protocol), name);
    QVERIFY(plan.question.size() > 20 && plan.question.ends_with('?'));
    if (name == "fair") {
        QVERIFY(plan.equalUpdates && plan.classes == "all" && plan.stride == 1 && plan.trials == 10);
        QCOMPARE(plan.fractions, (std::vector{0.01, 0.1, 0.25, 0.5, 1.0}));
    }
    if (name == "post-as-committed") {
        QVERIFY(!plan.equalUpdates && plan.heads == HeadTraining::Scratch && plan.classes == "0-4"
                && plan.stride == 10);
        QVERIFY(plan.epochs == 12 && plan.batch == 128 && plan.headEpochs == 20 && plan.headBatch == 64);
        QCOMPARE(plan.published.size(), std::size_t{10});
    }
}

void ExperimentPlanTest::readsWhatItWrites()
{
    for (const std::string& name : listPlans()) {
        const std::string text = toJsonText(openPlan(name));
        QCOMPARE(toJsonText(parsePlan(text, name)), text);
        // as in results of before there was a choice
        for (const char* later : {"precision", "augmentation", "dataset\":", "mix", "split_by"})
            QVERIFY2(text.substr(0, text.find("published")).find(later) == std::string::npos, later);
    }
    const ExperimentPlan plan = parsePlan(changed("precision", "bf16").toStdString(), "mine");
    QCOMPARE(plan.precision, Precision::Bf16);  // read anywhere, run where it can be
    QCOMPARE(parsePlan(toJsonText(plan), "mine").precision, Precision::Bf16);
    const ExperimentPlan augmented = parsePlan(changed("augmentation", "shift=2,rotate=10").toStdString(), "mine");
    QCOMPARE(augmented.augmentation, std::string("shift=2,rotate=10"));
    QCOMPARE(parsePlan(toJsonText(augmented), "mine").augmentation, augmented.augmentation);
}

void ExperimentPlanTest::namesDatasets()
{
    const ExperimentPlan plan = parsePlan(joined("mnist,pen-digits", QJsonArray{2, 0.5}).toStdString(), "mine");
    QVERIFY(sourceOf(plan) == (DataSource{.names = {"mnist", "pen-digits"}, .splitBy = SplitBy::Writer}));
    QCOMPARE(plan.mix, (std::vector{2.0, 0.5}));
    const ExperimentPlan again = parsePlan(toJsonText(plan), "mine");
    QVERIFY(sourceOf(again) == sourceOf(plan));
    QCOMPARE(again.mix, plan.mix);
    QVERIFY(parsePlan(changed("dataset", "mnist").toStdString(), "mine").mix.empty());
}

/// The images identify the data sets, not their names.
void ExperimentPlanTest::isTheSameOnOtherNames_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << joined("a,b", QJsonArray{2, 1}) << true;
    QTest::newRow("other folders") << joined("/data/a,/data/b", QJsonArray{2, 1}) << true;
    QTest::newRow("another division") << joined("a,b", QJsonArray{2, 1}, "item") << true;  // the checksum would differ
    QTest::newRow("other weights") << joined("a,b", QJsonArray{1, 2}) << false;
    QTest::newRow("no weights") << changed("dataset", "a,b") << false;
}

void ExperimentPlanTest::isTheSameOnOtherNames()
{
    QFETCH(QByteArray, found);
    QFETCH(bool, same);
    Results expected, other;
    expected.plan = parsePlan(joined("a,b", QJsonArray{2, 1}).toStdString(), "mine");
    other.plan = parsePlan(found.toStdString(), "mine");
    if (same)
        expectSameExperiment(expected, other, "mine");
    else
        QVERIFY(tests::isOneLineWith(tests::errorOf<UsageError>([&] { expectSameExperiment(expected, other, "mine"); }),
                                     "expected results of the same plan"));
}

void ExperimentPlanTest::takesEveryOptimizer()
{
    for (const std::string& name : optimizerNames()) {
        const ExperimentPlan plan = parsePlan(changed("optimizer", QString::fromStdString(name)).toStdString(), "mine");
        QVERIFY(plan.optimizer == optimizerNamed(name));
        QVERIFY(parsePlan(toJsonText(plan), "mine").optimizer == plan.optimizer);
    }
}

void ExperimentPlanTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& text, const char* says) {
        QTest::newRow(name) << text << QString(says);
    };
    row("no JSON", "{\"format\": ", "found something else at line 1, column 12");
    row("a deep list of fractions",
        QByteArray(changed("trials", 7)).replace("\"trials\": 7", "\"trials\": " + QByteArray(100'000, '[')),
        "more than 64 nested lists and objects");
    row("a precision that depends on the machine", changed("precision", "auto"), "\"precision\"");
    row("an unknown augmentation", changed("augmentation", "blur=2"),
        "mine.json: augmentation: expected auto, none, digits, objects, or rules");
    row("a list", "[]", "a JSON object");
    row("an empty file", "", "JSON");
    row("another format", changed("format", "runoff plan 9"), "\"format\"");
    row("a list of data sets", changed("dataset", QJsonArray{"mnist", "pen-digits"}),
        "\"dataset\": expected a name or a list such as \"mnist,pen-digits\", found [\"mnist\",\"pen-digits\"]");
    row("an empty data set", changed("dataset", "mnist,"),
        "\"dataset\": expected names or folders separated by commas, found \"mnist,\"");
    row("a mix without data sets", changed("mix", QJsonArray{2, 1}),
        "\"mix\": expected none without \"dataset\", found 2 numbers");
    row("a mix as text", joined("a,b", "2,1"), "\"mix\": expected a list of numbers, found \"2,1\"");
    row("a text in the mix", joined("a,b", QJsonArray{2, "1"}), "\"mix\": expected a list of numbers, found \"1\"");
    row("too few numbers", joined("a,b", QJsonArray{2}),
        "\"mix\": expected 2 numbers, one for each data set, found 1 number");
    row("too many numbers", joined("a", QJsonArray{2, 1}),
        "\"mix\": expected 1 number, one for each data set, found 2 numbers");
    row("weight 0", joined("a,b", QJsonArray{2, 0}), "\"mix\": expected numbers above 0, at most 1000000, found 0");
    row("a huge weight", joined("a,b", QJsonArray{2, 1e7}), "\"mix\": expected numbers above 0");
    row("a division without data sets", changed("split_by", "item"),
        "\"split_by\": expected none without \"dataset\", found \"item\"");
    row("another division", joined("a,b", QJsonArray{2, 1}, "person"),
        "\"split_by\": expected \"writer\" or \"item\", found \"person\"");
    row("unknown field", changed("fraction", 1), "\"fraction\" is not a field");
    row("no name", changed("protocol", QJsonValue::Undefined), "\"protocol\"");
    row("unknown kind", changed("kind", "magic"), "\"kind\": expected one of compare");
    row("text for a number", changed("trials", "ten"), "\"trials\": expected a whole number, found \"ten\"");
    row("half a trial", changed("trials", 1.5), "\"trials\"");
    row("one fold", changed("folds", 1), "\"folds\": expected 0 or a number from 2, found 1");
    row("too many folds", changed("folds", 21), "\"folds\"");
    row("trials that do not fill the folds", changed("folds", 7), "\"trials\": expected a multiple of the 7 folds");
    row("no trials", changed("trials", 0), "\"trials\": expected 1 to 1000, found 0");
    row("a huge number", changed("epochs", 1e300), "\"epochs\"");
    row("negative seed", changed("first_seed", -1), "\"first_seed\"");
    row("a seed whose successors are beyond 2^64",
        QByteArray(changed("first_seed", 7)).replace("\"first_seed\": 7", "\"first_seed\": 18446744073709551615"),
        "\"first_seed\"");
    row("a number too large to be one",
        QByteArray(changed("first_seed", 7)).replace("\"first_seed\": 7", "\"first_seed\": 1e999"),
        "a number that is too large");
    row("a field twice", QByteArray(changed("trials", 7)).replace("\"trials\": 7", "\"trials\": 7,\"trials\":8"),
        "trials");
    row("too many cells", manyCells(), "\"trials\": expected at most 20000 cells");
    for (const char* name : {"../evil", "/tmp/evil", "a/b", "..", ".hidden", "two\nlines", "\x1b[31m"})
        row(name, changed("protocol", name), "\"protocol\": expected a name");
    row("a long name", changed("protocol", QString(101, 'x')), "\"protocol\": expected a name");
    row("fraction 0", changed("fractions", QJsonArray{0.5, 0}),
        "\"fractions\": expected numbers above 0 and at most 1, found 0");
    row("fraction above 1", changed("fractions", QJsonArray{1.5}), "\"fractions\"");
    row("fraction twice", changed("fractions", QJsonArray{1, 1}), "\"fractions\": expected each once");
    row("no fractions", changed("fractions", QJsonArray{}), "\"fractions\"");
    row("fractions as text", changed("fractions", QJsonArray{"all"}), "\"fractions\": expected a list of numbers");
    row("unknown architecture", changed("architecture", "giant"), "\"architecture\": expected one of lenet");
    row("unknown optimizer", changed("optimizer", "magic"),
        "\"optimizer\": expected one of adadelta, adam, sgd, nesterov, found \"magic\"");
    row("unknown strategy", changed("strategies", QJsonArray{"softmax", "magic"}), "\"magic\"");
    row("strategy twice", changed("strategies", QJsonArray{"softmax", "softmax"}), "twice");
    row("no baseline", changed("strategies", QJsonArray{"pairwise"}), "expected a list with softmax, the baseline");
    row("unequal batches", changed("head_batch", 64), "\"head_batch\"");
    row("scratch with equal updates", changed("heads", "scratch"), "\"updates\"");
    row("levels where none belong", changed("levels", QJsonArray{1}), "\"levels\"");
    row("no levels", changed("kind", "imbalance"), "\"levels\": expected at least one");
    row("no class", changed("kind", "one-class"), "\"class\"");
    row("nothing held out", changed("kind", "unknown"), "\"held_share\"");
    row("published as text", changed("published", "much"), "\"published\"");
}

void ExperimentPlanTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QString error = tests::errorOf<UsageError>([&] { parsePlan(text.toStdString(), "mine.json"); });
    QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY(error.startsWith("mine.json: "));
}

void ExperimentPlanTest::listsCells()
{
    ExperimentPlan plan = openPlan("fair");
    plan.trials = 2;
    plan.fractions = {0.1, 1.0};
    const auto cells = cellsOf(plan);
    QCOMPARE(cells.size(), std::size_t{4});
    QVERIFY(cells[1].trial == 0 && cells[1].fraction == 1.0 && cells[2].trial == 1);
    std::vector<CellKey> together;
    for (const int shard : {1, 2, 3})
        for (const CellKey& key : shardOf(cells, shard, 3))
            together.push_back(key);
    std::sort(together.begin(), together.end());
    QCOMPARE(together.size(), cells.size());
    QVERIFY(std::unique(together.begin(), together.end()) == together.end());
    QCOMPARE(cellsOf(openPlan("imbalance")).size(), std::size_t{10 * 3});
}

RUNOFF_TEST(ExperimentPlanTest)
#include "experiment_plan_test.moc"
