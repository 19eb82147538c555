#include "core/training/progress.h"
#include "core/training/train_classifier.h"

#include "core/base/file.h"
#include "core/model/model_file.h"
#include "core/nn/plan.h"
#include "core/strategy/strategy.h"
#include "core/training/checkpoint.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_training.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace core;
using tests::recipeFor, tests::sameNumbers, tests::stoppedAfter, tests::trained, tests::wholeRecipe;

using RecipeChange = std::function<void(Recipe&, TrainTest&)>;

class TrainingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beatsChance_data();
    void beatsChance();
    void canBeStored();
    void reports();
    void countsWhatComesAfterTheTraining();
    void repeatsItself();
    void differsBySeed();
    void goesOnWhereItStopped_data();
    void goesOnWhereItStopped();
    void repeatsNothingThatIsDone();
    void canBeWatched();
    void tellsHowFarItCame();
    void leavesPausesOut();
    void refusesOtherSettings_data();
    void refusesOtherSettings();
    void trainsSomeStrategies_data();
    void trainsSomeStrategies();
    void addsToAModel();
    void refusesWhatCannotBeTrained_data();
    void refusesWhatCannotBeTrained();

private:
    const TrainTest m_data = tests::tinyData();
    TrainingOutcome m_whole;  ///< all strategies, undisturbed
};

void TrainingTest::initTestCase()
{
    setThreads(1);
    m_whole = trained(m_data, wholeRecipe()).value();
}

void TrainingTest::beatsChance_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<double>("least");
    for (const StrategyId id : allStrategies)
        QTest::newRow(toText(id).c_str()) << static_cast<int>(id) << (id == StrategyId::MultiLabel ? 0.5 : 0.8);
}

void TrainingTest::beatsChance()
{
    QFETCH(int, id);
    QFETCH(double, least);
    const StrategyRecord& record = m_whole.classifier.records.at(static_cast<StrategyId>(id));
    QVERIFY2(record.accuracy >= least, qPrintable(QString::number(record.accuracy)));
    QCOMPARE(record.images, m_data.test.size());
}

void TrainingTest::canBeStored()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("tiny.safetensors").toStdString();
    writeModel(m_whole.classifier, path);
    QVERIFY(sameNumbers(readModel(path), m_whole.classifier));
    QCOMPARE(m_whole.classifier.title, std::string("Tiny bars"));
    QCOMPARE(m_whole.classifier.classNames, m_data.train.classNames);
    QVERIFY(m_whole.classifier.trunkSoftmaxAccuracy > 0.8);
}

void TrainingTest::reports()
{
    const Recipe recipe = recipeFor({StrategyId::Softmax});
    std::vector<TrainingProgress> steps;
    int epochs = 0;
    TrainingCallbacks callbacks;
    callbacks.progress = [&](const TrainingProgress& progress) { steps.push_back(progress); };
    callbacks.epoch = [&](const StageEpoch&) { ++epochs; };
    const auto outcome = trained(m_data, recipe, {}, callbacks);
    QVERIFY(outcome);
    QCOMPARE(epochs, recipe.epochs + recipe.headEpochs);
    QCOMPARE(static_cast<int>(outcome->epochs.size()), epochs);
    QCOMPARE(steps.front().stage, StageId{StageKind::Trunk});
    const auto reported = [&steps](StageKind kind) {
        return std::ranges::count(steps, StageId{kind}, &TrainingProgress::stage);
    };
    QVERIFY(reported(StageKind::Heads) > 0 && reported(StageKind::Calibration) > 0);
    QCOMPARE(steps.back().stage, StageId{StageKind::Test});  // what comes after the training takes time, too
    QCOMPARE(steps.back().samplesDone, m_data.test.size());
    const auto first = std::ranges::find(steps, StageId{StageKind::Calibration}, &TrainingProgress::stage);
    QVERIFY(first->fraction < 1.0 && first->secondsLeft > 0.0);
    QVERIFY(std::is_sorted(steps.begin(), steps.end(),
                           [](const auto& a, const auto& b) { return a.fraction < b.fraction; }));
    QVERIFY(steps.front().fraction > 0.0);
    QCOMPARE(steps.back().fraction, 1.0);
    QVERIFY(outcome->seconds > 0.0);
    QVERIFY(outcome->samplesPerSecond > 0.0);
    QVERIFY(outcome->epochs.front().report.loss
            > outcome->epochs[static_cast<std::size_t>(recipe.epochs) - 1].report.loss);
    QVERIFY(estimateSeconds(recipe, m_data.train) > 0.0);
}

void TrainingTest::countsWhatComesAfterTheTraining()
{
    const Recipe recipe = recipeFor({StrategyId::Softmax, StrategyId::Pairwise});
    const auto work = [&recipe](const TrainTest& data) {
        double sum = 0.0;
        for (const Stage& stage : stagesOf(recipe, data))
            if (!trainsNetwork(stage.id.kind))
                sum += stage.work();
        return sum;
    };
    TrainTest none = m_data, twice = m_data;
    none.test.labels.clear();
    twice.test.labels.insert(twice.test.labels.end(), m_data.test.labels.begin(), m_data.test.labels.end());
    QVERIFY(work(none) > 0.0);  // there are plans to build, and images held out to ask about
    QVERIFY(work(m_data) > work(none));
    QVERIFY(work(twice) > work(m_data));
}

void TrainingTest::repeatsItself()
{
    QVERIFY(sameNumbers(trained(m_data, wholeRecipe())->classifier, m_whole.classifier));
}

void TrainingTest::differsBySeed()
{
    Recipe recipe = recipeFor({StrategyId::Softmax});
    recipe.seed = 2;
    QVERIFY(trained(m_data, recipe)->classifier.trunk != m_whole.classifier.trunk);
}

void TrainingTest::goesOnWhereItStopped_data()
{
    QTest::addColumn<int>("steps");
    const int perEpoch = 11;  // 171 images by 16
    QTest::newRow("before the first epoch ended") << 3;
    QTest::newRow("in the trunk") << 2 * perEpoch + 5;
    QTest::newRow("at the end of an epoch") << 3 * perEpoch;
    QTest::newRow("in the heads") << (6 + 3) * perEpoch + 2;
    QTest::newRow("in the multi-label network") << (6 + 8 + 2) * perEpoch + 7;
    QTest::newRow("in the second specialist") << (6 + 8 + 6 + 5 + 2) * perEpoch + 1;
}

void TrainingTest::goesOnWhereItStopped()
{
    QFETCH(int, steps);
    const QTemporaryDir folder;
    const CheckpointOptions fresh{folder.path().toStdString(), false};
    const CheckpointOptions resume{folder.path().toStdString(), true};
    QVERIFY(!stoppedAfter(steps, m_data, wholeRecipe(), fresh));
    const auto outcome = trained(m_data, wholeRecipe(), resume);
    QVERIFY(outcome);
    QVERIFY(sameNumbers(outcome->classifier, m_whole.classifier));
    QCOMPARE(outcome->epochs.size(), m_whole.epochs.size());
    for (std::size_t i = 0; i < m_whole.epochs.size(); ++i)
        QCOMPARE(outcome->epochs[i].report.loss, m_whole.epochs[i].report.loss);
}

void TrainingTest::repeatsNothingThatIsDone()
{
    const QTemporaryDir folder;
    const Recipe recipe = recipeFor({StrategyId::Softmax});
    const auto first = trained(m_data, recipe, {folder.path().toStdString(), false});
    int steps = 0;
    TrainingCallbacks callbacks;
    callbacks.progress = [&steps](const TrainingProgress& progress) {
        steps += trainsNetwork(progress.stage.kind);  // what is measured is not kept
    };
    const auto second = trained(m_data, recipe, {folder.path().toStdString(), true}, callbacks);
    QCOMPARE(steps, 0);
    QVERIFY(sameNumbers(first->classifier, second->classifier));
}

void TrainingTest::canBeWatched()
{
    const QTemporaryDir folder;
    const Recipe recipe = recipeFor({StrategyId::Softmax});
    const auto plain = trained(m_data, recipe);
    std::vector<StageEpoch> epochs;
    std::vector<StageEpoch> earlier;
    std::vector<Network> trunks;
    TrainingCallbacks callbacks;
    callbacks.watchHeld = true;
    callbacks.epoch = [&](const StageEpoch& epoch) { epochs.push_back(epoch); };
    callbacks.earlier = [&](const StageEpoch& epoch) { earlier.push_back(epoch); };
    callbacks.trunk = [&](const Network& network) { trunks.push_back(network); };
    const auto watched = trained(m_data, recipe, {folder.path().toStdString(), false}, callbacks);
    QVERIFY(sameNumbers(watched->classifier, plain->classifier));  // looking changes nothing
    QVERIFY(earlier.empty());
    for (const StageEpoch& epoch : epochs)
        QCOMPARE(epoch.report.held.has_value(), epoch.stage.kind == StageKind::Trunk);
    const HeldReport last = epochs[static_cast<std::size_t>(recipe.epochs) - 1].report.held.value();
    QVERIFY(last.accuracy > 0.6 && last.accuracy <= 1.0);
    QVERIFY(last.loss > 0.0 && last.loss < epochs.front().report.held->loss);
    QVERIFY(static_cast<int>(trunks.size()) >= 1 + recipe.epochs);
    QVERIFY(trunks.front() != trunks.back());
    // its own output layer, too
    QCOMPARE(trunks.back().parameters.size(), watched->classifier.trunk.parameters.size() + 2);

    epochs.clear();
    QVERIFY(trained(m_data, recipe, {folder.path().toStdString(), true}, callbacks));  // all is done already
    QVERIFY(epochs.empty());
    QCOMPARE(static_cast<int>(earlier.size()), recipe.epochs + recipe.headEpochs);
    QVERIFY(earlier[static_cast<std::size_t>(recipe.epochs) - 1].report.held == last);
}

void TrainingTest::tellsHowFarItCame()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(!furthestStage(path));
    QVERIFY(!stoppedAfter(2 * 11 + 5, m_data, wholeRecipe(), {path, false}));
    QCOMPARE(furthestStage(path)->stage, StageId{StageKind::Trunk});
    QCOMPARE(furthestStage(path)->epoch, 2);
    QCOMPARE(furthestStage(path)->epochs, 6);
    QVERIFY(!stoppedAfter((6 + 8 + 6 + 5 + 2) * 11 + 1 - 2 * 11, m_data, wholeRecipe(), {path, true}));
    QCOMPARE(furthestStage(path)->stage, StageId::network(StrategyId::Specialists, 1));
    QCOMPARE(furthestStage(path)->epoch, 2);
    writeFile(path / "specialist 2.checkpoint.safetensors", std::string_view("nonsense"));
    QVERIFY(tests::isOneLineWith(tests::errorOf([&] { furthestStage(path); }), "specialist 2"));
}

void TrainingTest::leavesPausesOut()
{
    Recipe recipe = recipeFor({StrategyId::Softmax});
    recipe.epochs = recipe.headEpochs = 1;
    bool paused = false;
    std::vector<StageEpoch> epochs;
    TrainingCallbacks callbacks;
    callbacks.progress = [&paused](const TrainingProgress&) {
        if (!std::exchange(paused, true))
            QTest::qSleep(3000);
    };
    callbacks.epoch = [&](const StageEpoch& epoch) { epochs.push_back(epoch); };
    const auto start = std::chrono::steady_clock::now();
    const auto outcome = trained(m_data, recipe, {}, callbacks);
    const double all = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    QVERIFY2(outcome->seconds < all - 2.9, qPrintable(QString::number(outcome->seconds)));
    QVERIFY(epochs.front().report.seconds < all - 2.9);
}

void TrainingTest::refusesOtherSettings_data()
{
    QTest::addColumn<RecipeChange>("change");
    const auto row = [](const char* name, const RecipeChange& change) { QTest::newRow(name) << change; };
    row("seed", [](Recipe& r, TrainTest&) { r.seed = 2; });
    row("epochs", [](Recipe& r, TrainTest&) { r.epochs = 7; });
    row("epochs of the heads", [](Recipe& r, TrainTest&) { r.headEpochs = 1; });
    row("batch", [](Recipe& r, TrainTest&) { r.batch = 8; });
    row("learning rate", [](Recipe& r, TrainTest&) { r.optimizer.learningRate = 0.004; });
    row("optimizer", [](Recipe& r, TrainTest&) { r.optimizer.kind = OptimizerOptions::Kind::Sgd; });
    row("schedule", [](Recipe& r, TrainTest&) { r.schedule = Schedule::Cosine; });
    row("label smoothing", [](Recipe& r, TrainTest&) { r.labelSmoothing = 0.1; });
    row("weight decay", [](Recipe& r, TrainTest&) { r.optimizer.weightDecay = 0.01; });
    row("optimizer of the heads", [](Recipe& r, TrainTest&) { r.headOptimizer = optimizerNamed("sgd"); });
    row("augmentation", [](Recipe& r, TrainTest&) { r.augmentation = Augmentation{.shift = 1.0}; });
    row("architecture", [](Recipe& r, TrainTest&) { r.architecture = "lenet"; });
    row("strategies", [](Recipe& r, TrainTest&) { r.strategies.push_back(StrategyId::Pairwise); });
    row("heads", [](Recipe& r, TrainTest&) { r.heads = HeadTraining::FineTuned; });
    if (supportsBf16())
        row("precision", [](Recipe& r, TrainTest&) { r.precision = Precision::Bf16; });
    row("held share", [](Recipe& r, TrainTest&) { r.heldShare = 0.1; });
    row("fewer images", [](Recipe&, TrainTest& d) { d.train = tests::tinyDataset({.perClass = 50}); });
    row("as many other images", [](Recipe&, TrainTest& d) { d.train = tests::tinyDataset({.seed = 7}); });
    row("other labels", [](Recipe&, TrainTest& d) { std::swap(d.train.labels[0], d.train.labels[1]); });
}

void TrainingTest::refusesOtherSettings()
{
    QFETCH(RecipeChange, change);
    const QTemporaryDir folder;
    Recipe recipe = recipeFor({StrategyId::Softmax});
    QVERIFY(!stoppedAfter(12, m_data, recipe, {folder.path().toStdString(), false}));
    TrainTest data = m_data;
    change(recipe, data);
    const QString error = tests::errorOf<UsageError>([&] {
        trained(data, recipe, {folder.path().toStdString(), true});
    });
    QVERIFY2(tests::isOneLineWith(error, "other settings ("), qPrintable(error));
}

void TrainingTest::trainsSomeStrategies_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("answers");
    QTest::newRow("softmax") << "softmax"
                             << "softmax";
    QTest::newRow("softmax comes with pairwise") << "pairwise"
                                                 << "softmax,pairwise,ddag,coupling";
    QTest::newRow("the pairs come with what asks them") << "ddag"
                                                        << "softmax,pairwise,ddag,coupling";
    QTest::newRow("several tasks") << "multi-task"
                                   << "softmax,multi-task";
    QTest::newRow("a cascade") << "cascade"
                               << "softmax,cascade";
    QTest::newRow("groups") << "ecoc,dichotomies"
                            << "softmax,dichotomies,ecoc";
    QTest::newRow("softmax comes with specialists") << "specialists"
                                                    << "softmax,specialists";
    QTest::newRow("heads") << "softmax,pairwise,elimination"
                           << "softmax,pairwise,elimination,ddag,coupling";
}

void TrainingTest::trainsSomeStrategies()
{
    QFETCH(QString, list);
    QFETCH(QString, answers);
    Recipe recipe = recipeFor(parseStrategies(list.toStdString()));
    recipe.epochs = recipe.headEpochs = recipe.specialistEpochs = 1;
    const Classifier classifier = trained(m_data, recipe)->classifier;
    QCOMPARE(classifier.strategies(), parseStrategies(answers.toStdString()));
    QCOMPARE(classifier.records.size(), classifier.strategies().size());
}

/// What is added is what would have been trained at once, where the start does not depend on the rest; the rest stays
/// as it is.
void TrainingTest::addsToAModel()
{
    Classifier base = m_whole.classifier;
    base.networkGroups.erase(StrategyId::MultiTask);
    base.networkGroups.erase(StrategyId::Cascade);
    base.heads.erase(StrategyId::Ecoc);
    Recipe recipe = wholeRecipe();
    recipe.strategies = {StrategyId::Ecoc, StrategyId::MultiTask, StrategyId::Cascade};
    recipe.onto = std::make_shared<const Classifier>(base);
    const TrainingOutcome more = trained(m_data, recipe).value();
    QCOMPARE(more.classifier.strategies(), m_whole.classifier.strategies());
    QVERIFY(more.classifier.trunk == base.trunk);
    for (const auto& [id, heads] : base.heads)
        QVERIFY(more.classifier.heads.at(id) == heads);
    QVERIFY(more.classifier.networkGroups == m_whole.classifier.networkGroups);
    QVERIFY(more.classifier.records.at(StrategyId::Ecoc).accuracy >= 0.8);
    QVERIFY(std::ranges::none_of(more.epochs,
                                 [](const StageEpoch& epoch) { return epoch.stage.kind == StageKind::Trunk; }));

    Classifier stale = m_whole.classifier;
    stale.temperature = 7.0F;
    stale.refusal.clear();
    recipe.strategies.clear();
    recipe.onto = std::make_shared<const Classifier>(stale);
    // nothing is lacking: what is measured is measured anew
    const TrainingOutcome calibrated = trained(m_data, recipe).value();
    QVERIFY(sameNumbers(calibrated.classifier, m_whole.classifier));
    QVERIFY(calibrated.epochs.empty());
    QCOMPARE(calibrated.classifier.refusal.size(), calibrated.classifier.strategies().size());
}

void TrainingTest::refusesWhatCannotBeTrained_data()
{
    QTest::addColumn<RecipeChange>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const RecipeChange& change, const char* says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "one class", [](Recipe&, TrainTest& d) { d.train.classNames = {"0"}; }, "at least 2 classes, found 1");
    row(
        "elimination among 13", [](Recipe&, TrainTest& d) { d.train.classNames.resize(13, "more"); },
        "at most 12 classes, found 13");
    const auto scratchOfSeven = [](Recipe& r, TrainTest& d) {
        r.heads = HeadTraining::Scratch;
        d.train.classNames.resize(7, "more");
    };
    row("heads from scratch of seven classes", scratchOfSeven, "at most 64 networks, found 120");
    row(
        "groups from scratch", [](Recipe& r, TrainTest&) { r.heads = HeadTraining::Scratch; },
        "heads for groups of classes, which need a trunk");
    row(
        "tasks of unknown classes",
        [](Recipe& r, TrainTest& d) {
            r.strategies = {StrategyId::MultiTask};
            d.train.classNames = {"bar", "beam", "slash"};
        },
        "multi-task: expected classes with known attributes");
    row(
        "a weight below 0", [](Recipe& r, TrainTest&) { r.taskWeights.attributes = -1.0; },
        "task weights: expected numbers from 0 to 1000, found -1");
    const auto onto = [](Classifier model) {
        return [model](Recipe& r, TrainTest&) {
            r.onto = std::make_shared<const Classifier>(model);
            r.strategies = {StrategyId::Ecoc};
        };
    };
    Classifier other = m_whole.classifier;
    row("added to one that has it", onto(other), "already has the strategy ecoc");
    other.heads.erase(StrategyId::Ecoc);
    other.classNames = {"a", "b", "c"};
    row("added to one of other classes", onto(other), "expected images of its classes");
    row(
        "images too small", [](Recipe&, TrainTest& d) { d = tests::tinyData({.side = 8}); }, "");
    row(
        "unknown architecture", [](Recipe& r, TrainTest&) { r.architecture = "giant"; }, "giant");
}

void TrainingTest::refusesWhatCannotBeTrained()
{
    QFETCH(RecipeChange, change);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString checkpoints = folder.filePath("checkpoints");
    Recipe recipe = wholeRecipe();
    TrainTest data = m_data;
    change(recipe, data);
    for (const QString& error : {tests::errorOf([&] {
                                     trained(data, recipe, {checkpoints.toStdString(), false});
                                 }),
                                 tests::errorOf([&] { estimateSeconds(recipe, data.train); })})
        QVERIFY2(tests::isOneLineWith(error, says), qPrintable(error));
    QVERIFY(!QDir(checkpoints).exists());
}

RUNOFF_TEST(TrainingTest)
#include "training_test.moc"
