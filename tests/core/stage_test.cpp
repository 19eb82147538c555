#include "core/training/stage_list.h"

#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/experiment/runner.h"
#include "core/nn/architectures.h"
#include "core/nn/plan.h"
#include "core/strategy/strategy.h"
#include "core/training/cascade.h"
#include "core/training/own_networks.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_plan.h"
#include "tests/support/tiny_training.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <set>

using namespace core;
using tests::recipeFor, tests::trained;

using RecipeOf = std::function<Recipe()>;

/// One list of stages for execution, progress, estimates, checkpoints and experiments.
class StageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setThreads(1); }
    void namesStages_data();
    void namesStages();
    void readsNothingElse_data();
    void readsNothingElse();
    void knowsEveryStrategyWithNetworks();
    void listsOwnNetworks_data();
    void listsOwnNetworks();
    void listsWhatATrainingRuns_data();
    void listsWhatATrainingRuns();
    void knowsOneEfficiencyPerArchitecture();
    void listsWhatACellTrains_data();
    void listsWhatACellTrains();

private:
    const TrainTest m_data = tests::tinyData();
};

void StageTest::namesStages_data()
{
    QTest::addColumn<StageId>("stage");
    QTest::addColumn<QString>("name");
    const auto row = [](StageId stage, const char* name) { QTest::newRow(name) << stage << QString(name); };
    row({StageKind::Trunk}, "trunk");
    row({StageKind::Heads}, "heads");
    row({StageKind::OwnHead, 0b101001}, "head 0 3 5");
    row({StageKind::OwnHead, 0b110}, "head 1 2");
    row(StageId::network(StrategyId::MultiLabel), "multi-label");
    row(StageId::network(StrategyId::Specialists, 0), "specialist 0");
    row(StageId::network(StrategyId::Specialists, 12), "specialist 12");
    row(StageId::network(StrategyId::MultiTask), "multi-task");
    row(gateStage(), "gate");
    row(branchStage(0), "branch 0");
    row(branchStage(1), "branch 1");
    row({StageKind::Calibration}, "calibration");
    row({StageKind::Test}, "test");
}

void StageTest::namesStages()
{
    QFETCH(StageId, stage);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(toText(stage)), name);
    QVERIFY(stageNamed(name.toStdString()) == stage);
}

void StageTest::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "Trunk",
                             "trunk ",
                             "trunk 1",
                             "head",
                             "head ",
                             "head 3 0",
                             "head 0 0",
                             "head 40",
                             "head 0 x",
                             "specialist",
                             "specialist -1",
                             "specialist 03",
                             "specialist 1 2",
                             "specialist 99999999999",
                             "multi-task 0",
                             "gate 0",
                             "branch",
                             "branch 1 ",
                             "branch 4294967295",
                             "one-network-work"})
        QTest::newRow(text) << QString(text);
}

void StageTest::readsNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!stageNamed(text.toStdString()));
}

/// In the order of StrategyId, which is the order of the stages.
void StageTest::knowsEveryStrategyWithNetworks()
{
    std::vector<StrategyId> withNetworks, inTable;
    for (const Strategy& line : strategies())
        if (line.backing == Backing::Networks)
            withNetworks.push_back(line.id);
    for (const OwnNetworks& own : ownNetworks())
        inTable.push_back(own.strategy);
    QCOMPARE(inTable, withNetworks);
}

void StageTest::listsOwnNetworks_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("classes");
    QTest::addColumn<QString>("stages");
    const auto row = [](const char* strategy, const char* classes, const char* stages) {
        QTest::addRow("%s, %s", strategy, classes) << QString(strategy) << QString(classes) << QString(stages);
    };
    row("multi-label", "a b", "multi-label");
    row("specialists", "a b", "specialist 0,specialist 1");
    row("multi-task", "0 1", "multi-task");
    row("cascade", "0 1", "gate");  // the branch of all classes uses the trunk
    row("cascade", "cat dog truck", "gate,branch 0");
    row("cascade", "cat automobile truck", "gate,branch 1");
    row("cascade", "cat dog automobile truck", "gate,branch 0,branch 1");
}

/// A branch keeps its number if another branch has only one class and therefore no network.
void StageTest::listsOwnNetworks()
{
    QFETCH(QString, strategy);
    QFETCH(QString, classes);
    QFETCH(QString, stages);
    Dataset train = m_data.train;
    train.classNames.clear();
    for (const QString& name : classes.split(' '))
        train.classNames.push_back(name.toStdString());
    Recipe recipe = recipeFor(parseStrategies(strategy.toStdString()));
    QStringList names;
    for (const Stage& stage : stagesOf(recipe, train))
        if (stage.id.kind == StageKind::Network)
            names << QString::fromStdString(toText(stage.id));
    QCOMPARE(names.join(','), stages);
}

void StageTest::listsWhatATrainingRuns_data()
{
    QTest::addColumn<RecipeOf>("recipeOf");
    QTest::addColumn<QString>("stages");
    const auto row = [](const char* name, const RecipeOf& recipeOf, const char* stages) {
        QTest::newRow(name) << recipeOf << QString(stages);
    };
    const auto with = [](const char* strategies, HeadTraining heads) {
        return [strategies, heads] {
            Recipe recipe = recipeFor(*strategies == 0 ? std::vector<StrategyId>() : parseStrategies(strategies));
            recipe.heads = heads;
            return recipe;
        };
    };
    const auto shared = [with](const char* strategies) { return with(strategies, HeadTraining::Shared); };
    row("shared", shared("softmax,pairwise"), "trunk,heads");
    row("fine-tuned", with("softmax,pairwise", HeadTraining::FineTuned), "trunk,heads");
    row("from scratch", with("softmax,pairwise,multi-label", HeadTraining::Scratch),
        "trunk,head 0 1 2,head 0 1,head 0 2,head 1 2,multi-label");
    row("multi-label and specialists", shared("multi-label,specialists"),
        "trunk,heads,multi-label,specialist 0,specialist 1,specialist 2");
    row("multi-task", shared("multi-task"), "trunk,heads,multi-task");
    row("a cascade", shared("specialists,cascade,multi-task"),
        "trunk,heads,specialist 0,specialist 1,specialist 2,multi-task,gate");
    const auto onto = [this, shared](const char* strategies) {
        return [this, shared, strategies] {
            Recipe base = shared("softmax")();
            base.epochs = base.headEpochs = 1;
            Recipe recipe = shared(strategies)();
            recipe.onto = std::make_shared<const Classifier>(trained(m_data, base)->classifier);
            return recipe;
        };
    };
    row("heads onto a model", onto("ecoc,multi-task"), "heads,multi-task");
    row("networks onto a model", onto("cascade"), "gate");
    row("nothing onto a model", onto(""), "");
}

/// The list, the epochs that are reported, the progress and the files of the checkpoints are the same stages.
void StageTest::listsWhatATrainingRuns()
{
    QFETCH(RecipeOf, recipeOf);
    QFETCH(QString, stages);
    Recipe recipe = recipeOf();
    recipe.epochs = 3;
    recipe.headEpochs = 4;
    recipe.multiLabelEpochs = 1;
    recipe.specialistEpochs = 2;
    const std::vector<Stage> listed = stagesOf(recipe, m_data);
    QVERIFY(std::ranges::is_sorted(listed, {}, &Stage::id));
    QStringList names;
    std::map<StageId, int> epochs;
    for (const Stage& stage : listed) {
        QVERIFY(stage.work() > 0.0);
        names << QString::fromStdString(toText(stage.id));
        if (trainsNetwork(stage.id.kind))
            epochs[stage.id] = stage.epochs;
    }
    QCOMPARE(names.join(','), stages + (stages.isEmpty() ? "" : ",") + "calibration,test");

    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    std::set<StageId> seen;
    std::vector<StageId> order;
    double fraction = 0.0;
    TrainingCallbacks callbacks;
    callbacks.progress = [&](const TrainingProgress& progress) {
        if (seen.insert(progress.stage).second)
            order.push_back(progress.stage);
        QVERIFY(progress.fraction >= fraction);
        fraction = progress.fraction;
    };
    const auto outcome = trained(m_data, recipe, {path, false}, callbacks);
    QVERIFY(outcome);
    QCOMPARE(fraction, 1.0);
    QCOMPARE(seen.size(), listed.size());
    QVERIFY(std::ranges::is_sorted(order, {}, &StageId::kind));
    std::map<StageId, int> run;
    for (const StageEpoch& epoch : outcome->epochs)
        ++run[epoch.stage];
    QVERIFY(run == epochs);
    std::set<StageId> kept;
    for (const auto& file : std::filesystem::directory_iterator(path)) {
        const std::string name = file.path().filename().string();
        kept.insert(stageNamed(name.substr(0, name.size() - std::string(checkpointSuffix).size())).value());
    }
    QCOMPARE(kept.size(), epochs.size());
    const auto furthest = furthestStage(path);
    QCOMPARE(furthest.has_value(), !epochs.empty());
    if (furthest)
        QCOMPARE(furthest->stage, epochs.rbegin()->first);
}

namespace {

std::vector<Stage> stagesOfCell(const ExperimentPlan& plan, const CellKey& key, const TrainTest& data)
{
    const CellData images = cellData(data, plan, key);
    CellStages cell(plan, key, images);
    traitsOf(plan.kind).stages(cell);
    return cell.stages();
}

}  // namespace

/// Whether it is trained alone, as a specialist, as a gate or in an experiment.
void StageTest::knowsOneEfficiencyPerArchitecture()
{
    std::map<std::string, std::set<double>> efficiencies;
    const auto add = [&efficiencies](const std::vector<Stage>& stages) {
        for (const Stage& stage : stages)
            if (!stage.architecture.empty())
                efficiencies[stage.architecture].insert(stage.efficiency);
    };
    for (const std::string& architecture : architectureNames()) {
        Recipe recipe = tests::wholeRecipe();
        recipe.architecture = architecture;
        add(stagesOf(recipe, tests::tinyDataset({.side = 28})));
    }
    const TrainTest data = tests::tinyData({.side = 28, .perClass = 20});
    for (const char* protocol : {"unknown", "cascade", "post-as-written", "ten-networks", "multi-task"}) {
        ExperimentPlan plan = tests::tinyPlan(protocol);
        plan.contestants = traitsOf(plan.kind).contestants;
        for (const CellKey& key : cellsOf(plan))
            add(stagesOfCell(plan, key, data));
    }
    QCOMPARE(efficiencies.size(), architectureNames().size());
    for (const auto& [architecture, found] : efficiencies)
        QVERIFY2(found == std::set{networkEfficiency(architecture)}, architecture.c_str());
    QCOMPARE(networkEfficiency("lenet-deep"), 0.8);
    QCOMPARE(networkEfficiency("lenet-small"), 0.36);
}

void StageTest::listsWhatACellTrains_data()
{
    QTest::addColumn<QString>("protocol");
    // Not post-as-written: it trains its heads one after another, and they are one stage of the list.
    for (const char* protocol : {"fair", "unknown", "ten-networks", "multi-task", "cascade"})
        QTest::newRow(protocol) << QString(protocol);
}

/// As many networks for as many epochs as are listed, and of the names that stages have.
void StageTest::listsWhatACellTrains()
{
    QFETCH(QString, protocol);
    ExperimentPlan plan = tests::tinyPlan(protocol.toStdString());
    plan.contestants = traitsOf(plan.kind).contestants;
    plan.trials = 1;
    plan.fractions = {1.0};
    if (!plan.levels.empty())
        plan.levels.resize(1);
    const TrainTest data = tests::tinyData({.side = 14, .perClass = 40});
    const CellKey key = cellsOf(plan).front();
    const std::vector<Stage> listed = stagesOfCell(plan, key, data);
    std::map<std::string, int> jobs;
    RunCallbacks callbacks;
    callbacks.progress = [&jobs](const RunProgress& progress) { jobs[progress.job.job] = progress.job.epochs; };
    QVERIFY(runExperiment(plan, data, {}, callbacks, {}));
    std::multiset<int> trainedEpochs, listedEpochs;
    for (const auto& [name, epochs] : jobs)
        trainedEpochs.insert(epochs);
    for (const Stage& stage : listed) {
        listedEpochs.insert(stage.epochs);
        if (plan.kind == ExperimentKind::Compare || plan.kind == ExperimentKind::Unknown)
            QVERIFY2(jobs.contains(toText(stage.id)), toText(stage.id).c_str());
    }
    QVERIFY(trainedEpochs == listedEpochs);
}

Q_DECLARE_METATYPE(StageId)

RUNOFF_TEST(StageTest)
#include "stage_test.moc"
