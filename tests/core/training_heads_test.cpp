#include "core/model/model_file.h"
#include "core/nn/plan.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_training.h"

#include <QTemporaryDir>

using namespace core;
using tests::recipeFor, tests::sameNumbers, tests::stoppedAfter, tests::trained;

/// Other heads than those on a frozen trunk.
class TrainingHeadsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fineTunesTheTrunk();
    void trainsHeadsFromScratch();

private:
    const TrainTest m_data = tests::tinyData();
    Classifier m_shared;  ///< the same recipe with heads on the frozen trunk
};

void TrainingHeadsTest::initTestCase()
{
    setThreads(1);
    m_shared = trained(m_data, recipeFor({StrategyId::Softmax}))->classifier;
}

void TrainingHeadsTest::fineTunesTheTrunk()
{
    Recipe recipe = recipeFor(parseStrategies("softmax,pairwise,elimination,dichotomies,ecoc"));
    recipe.heads = HeadTraining::FineTuned;
    recipe.headEpochs = 3;
    const QTemporaryDir folder;
    const auto whole = trained(m_data, recipe);
    const Classifier& classifier = whole->classifier;
    QVERIFY(classifier.trunk != m_shared.trunk);
    QCOMPARE(classifier.trunk.layers, m_shared.trunk.layers);
    for (const auto& [id, record] : classifier.records)
        QVERIFY(record.accuracy > 0.8);
    QCOMPARE(classifier.trunkSoftmaxAccuracy, classifier.records.at(StrategyId::Softmax).accuracy);
    QVERIFY(!stoppedAfter(6 * 11 + 15, m_data, recipe, {folder.path().toStdString(), false}));
    QVERIFY(sameNumbers(trained(m_data, recipe, {folder.path().toStdString(), true})->classifier, classifier));
}

void TrainingHeadsTest::trainsHeadsFromScratch()
{
    Recipe recipe = recipeFor(parseStrategies("softmax,pairwise,elimination,ddag,coupling"));
    recipe.heads = HeadTraining::Scratch;
    recipe.headEpochs = 4;
    const auto whole = trained(m_data, recipe);
    const Classifier& classifier = whole->classifier;
    QVERIFY(classifier.heads.empty());
    QCOMPARE(classifier.ownHeads.size(), std::size_t{4});  // three pairs and all three classes
    QCOMPARE(classifier.strategies(), recipe.strategies);
    for (const auto& [id, record] : classifier.records)
        QVERIFY(record.accuracy > 0.8);

    const Image image = m_data.test.image(0);
    const auto verdicts = ClassifierPlan(std::make_shared<const Classifier>(classifier)).classify(image);
    const std::int64_t passes[] = {1, 3, 2, 2, 3};
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        QCOMPARE(forwardPasses(classifier, verdicts[i].strategy), passes[i]);
    const auto asked = [&](std::uint32_t mask) { return InferencePlan(classifier.ownHeads.at(mask), 1).run(image); };
    const auto all = asked(0b111);
    QVERIFY(decideSoftmax(all.values(), classifier.temperature).scores == verdicts[0].scores);
    const auto& rounds = std::get<EliminationTrace>(verdicts[2].trace).rounds;
    const auto last = asked(1U << rounds[1].classes[0] | 1U << rounds[1].classes[1]);
    QVERIFY(decideSoftmax(last.values()).scores == rounds[1].scores);

    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("own.safetensors").toStdString();
    writeModel(classifier, path);
    QVERIFY(sameNumbers(readModel(path), classifier));
    QVERIFY(readModel(path).ownHeads == classifier.ownHeads);
    const CheckpointOptions checkpoint{folder.filePath("checkpoint").toStdString(), false};
    QVERIFY(!stoppedAfter(6 * 11 + 25, m_data, recipe, checkpoint));
    QVERIFY(trained(m_data, recipe, {checkpoint.folder, true})->classifier.ownHeads == classifier.ownHeads);
}

RUNOFF_TEST(TrainingHeadsTest)
#include "training_heads_test.moc"
