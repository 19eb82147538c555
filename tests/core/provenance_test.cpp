// Where a model comes from: every fact under a key of its own, in new files and in those that Runoff ships.
#include "core/data/hold_out.h"
#include "core/model/provenance.h"

#include "core/base/random.h"
#include "core/data/catalogue.h"
#include "core/data/dataset_format.h"
#include "core/data/sample.h"
#include "core/model/model_file.h"
#include "core/strategy/strategy.h"
#include "core/training/preparation.h"
#include "core/training/recipe_json.h"
#include "tests/support/full_set.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/tiny_data.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace core;
using nlohmann::json;

namespace {

/// As the version before this one wrote it.
constexpr const char* oldSentence =
    "my birds, 2 images (best) 90 images (1, 28, 28) of checksum 7d7d5390990702a, classes 10, architecture "
    "resnet-small, "
    "strategies softmax multi-task, epochs 30/20/10/15, batch 64/128, optimizer nesterov 0.1 weight decay 0.005, of "
    "the "
    "heads adam 0.001, schedule one-cycle, label smoothing 0.1, heads fine-tuned, task weights 1/0.5/0.125, precision "
    "bf16, augmentation rotation 10 shift 1.5 stroke 0.3 flip, seed 7, held out 0.05";

Recipe recipeOfTheSentence()
{
    Recipe recipe;
    recipe.architecture = "resnet-small";
    recipe.strategies = {StrategyId::Softmax, StrategyId::MultiTask};
    recipe.epochs = 30;
    recipe.multiLabelEpochs = 10;
    recipe.specialistEpochs = 15;
    recipe.batch = 64;
    recipe.optimizer = optimizerNamed("nesterov");
    recipe.optimizer.learningRate = 0.1;
    recipe.optimizer.weightDecay = 0.005;
    recipe.headOptimizer = optimizerNamed("adam");
    recipe.schedule = Schedule::OneCycle;
    recipe.labelSmoothing = 0.1;
    recipe.heads = HeadTraining::FineTuned;
    recipe.taskWeights = {.classes = 1.0, .attributes = 0.5, .quantities = 0.125};
    recipe.precision = Precision::Bf16;
    recipe.augmentation = Augmentation{.rotation = 10.0, .shift = 1.5, .strokeWidth = 0.3, .flip = true};
    recipe.seed = 7;
    return recipe;
}

}  // namespace

class ProvenanceTest : public QObject {
    Q_OBJECT

private slots:
    void readsOldSentences();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void readsShippedModels_data();
    void readsShippedModels();
    void keepsTheNameOfAFolder();
    void listsWhatWasAdded();
    void takesNoCountOutOfRange_data();
    void takesNoCountOutOfRange();
    void namesTheSourcesOfPenDigits();
    void findsHeldOutImagesOfAShippedModel_data();
    void findsHeldOutImagesOfAShippedModel();

private:
    static Classifier shipped(const QString& name)
    {
        return readModel(RUNOFF_SOURCE_DIR "/resources/models/" + name.toStdString() + ".safetensors");
    }
    static Recipe recipeIn(const Provenance& provenance)
    {
        return recipeFrom(parseJson(provenance.at(provenance_key::recipe), "recipe")).recipe;
    }
};

void ProvenanceTest::readsOldSentences()
{
    const Provenance mapped = withCurrentKeys({{"recipe", oldSentence}, {"seed", "7"}});
    QCOMPARE(mapped.at(provenance_key::datasetName), std::string("my birds, 2 images (best)"));
    QCOMPARE(mapped.at(provenance_key::imagesChecksum), std::string("7d7d5390990702a"));
    QCOMPARE(mapped.at(provenance_key::heldShare), std::string("0.05"));
    QVERIFY(recipeIn(mapped) == recipeOfTheSentence());
    QVERIFY(withCurrentKeys(mapped) == mapped);
}

void ProvenanceTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QByteArray>("recipe");
    for (const char* text : {"", "by hand", " images (", "90 images (1, 28, 28)", "{\"epochs\": 7}",
                             "{\"name\": \"my birds 90 images (1, 28, 28) of checksum 1\"}"})
        QTest::newRow(text) << QByteArray(text);
}

void ProvenanceTest::leavesOtherTextsAlone()
{
    QFETCH(QByteArray, recipe);
    const QByteArray added = recipe.startsWith('{') ? '[' + recipe + ']' : recipe;
    const Provenance before{{"recipe", recipe.toStdString()}, {"added", added.toStdString()}};
    QVERIFY(withCurrentKeys(before) == before);
}

void ProvenanceTest::readsShippedModels_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("checksum");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("headEpochs");
    QTest::addColumn<int>("added");
    QTest::newRow("cifar10-lenet") << "cifar10"
                                   << "7d7d5390990702a"
                                   << "lenet" << 20 << 2;
    QTest::newRow("cifar10-resnet") << "cifar10"
                                    << "7d7d5390990702a"
                                    << "resnet-small" << 20 << 2;
    QTest::newRow("fashion-mnist-lenet") << "fashion-mnist"
                                         << "47041d1f3a1991fe"
                                         << "lenet" << 20 << 2;
    QTest::newRow("digits-lenet") << "mnist+pen-digits"
                                  << "6f7137a00413759b"
                                  << "lenet" << 16 << 1;
    QTest::newRow("digits-small") << "mnist+pen-digits"
                                  << "6f7137a00413759b"
                                  << "lenet-small" << 16 << 0;
}

void ProvenanceTest::readsShippedModels()
{
    const Classifier model = shipped(QTest::currentDataTag());
    const Provenance& provenance = model.provenance;
    QTEST(QString::fromStdString(provenance.at(provenance_key::datasetName)), "dataset");
    QTEST(QString::fromStdString(provenance.at(provenance_key::imagesChecksum)), "checksum");
    QCOMPARE(provenance.at(provenance_key::heldShare), std::string("0.05"));
    QCOMPARE(provenance.at(provenance_key::seed), std::string("1"));
    const json recipe = parseJson(provenance.at(provenance_key::recipe), "recipe");
    const RecipeReading read = recipeFrom(recipe);
    const bool rulesKnown = !recipe.at("augmentation").is_boolean();  // "augmentation yes" of the first models
    QCOMPARE(read.problems.size(), rulesKnown ? std::size_t{0} : std::size_t{1});
    QTEST(QString::fromStdString(read.recipe.architecture), "architecture");
    QTEST(read.recipe.headEpochs, "headEpochs");
    QVERIFY(read.recipe.strategies.size() >= 5);
    const std::string list = valueOf(provenance, provenance_key::added);
    const json added = list.empty() ? json::array() : parseJson(list, "added");
    QTEST(static_cast<int>(added.size()), "added");
    for (const json& training : added) {
        QVERIFY(training.at("seconds").get<int>() > 0);
        QVERIFY(training.at("date").get<std::string>().starts_with("2026-11-"));
        QCOMPARE(training.at("runoff").get<std::string>(), std::string("0.1.0"));
        QCOMPARE(training.at("onto").get<std::string>(), model.name);
    }
}

void ProvenanceTest::keepsTheNameOfAFolder()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("birds.safetensors").toStdString();
    TrainTest data = tests::tinyData({.side = 28});
    data.train.name = "my birds";
    Recipe recipe;
    recipe.seed = 3;
    recipe.strategies = {StrategyId::Softmax};
    TrainingOutcome outcome;
    outcome.classifier = *support::tinyClassifier();
    addProvenance(outcome, data, recipe);
    writeModel(outcome.classifier, path);
    const Provenance provenance = readModel(path).provenance;
    QVERIFY(provenance == outcome.classifier.provenance);
    QCOMPARE(provenance.at(provenance_key::datasetName), std::string("my birds"));
    QVERIFY(recipeIn(provenance) == recipe);
}

void ProvenanceTest::listsWhatWasAdded()
{
    const TrainTest data = tests::tinyData({.side = 28});
    TrainingOutcome outcome;
    outcome.classifier.provenance =
        withCurrentKeys({{"recipe", oldSentence},
                         {"added", oldSentence + std::string(", added to a, 13 s, 2026-11-22, Runoff 0.1.0")}});
    const std::string recipe = outcome.classifier.provenance.at("recipe");
    Recipe more;
    more.strategies = {StrategyId::Ecoc};
    more.onto = support::tinyClassifier();
    addProvenance(outcome, data, more);
    const json added = parseJson(outcome.classifier.provenance.at(provenance_key::added), "added");
    QCOMPARE(added.size(), std::size_t{2});
    QCOMPARE(added[0].at("seconds").get<int>(), 13);
    QVERIFY(recipeFrom(added[1].at("recipe")).recipe.strategies == more.strategies);
    QCOMPARE(outcome.classifier.provenance.at("recipe"), recipe);
    outcome.classifier.provenance[provenance_key::added] = "by hand";
    addProvenance(outcome, data, more);
    QCOMPARE(parseJson(outcome.classifier.provenance.at(provenance_key::added), "added").size(), std::size_t{2});
}

void ProvenanceTest::takesNoCountOutOfRange_data()
{
    QTest::addColumn<QByteArray>("count");
    for (const char* count : {"-1", "1.5", "1e300", "18446744073709551615", "true", "null"})
        QTest::newRow(count) << QByteArray(count);
}

void ProvenanceTest::takesNoCountOutOfRange()
{
    QFETCH(const QByteArray, count);
    const QByteArray list =
        "[{\"name\":\"other\",\"images_checksum\":\"00\",\"training_images\":" + count + ",\"test_images\":5}]";
    const auto sets = trainedDatasets({{"dataset_name", "mnist"}, {"datasets", list.toStdString()}});
    QCOMPARE(sets.size(), std::size_t{1});
    QCOMPARE(sets[0].name, std::string("mnist"));
    QCOMPARE(sets[0].trainingImages, 0);
}

void ProvenanceTest::namesTheSourcesOfPenDigits()
{
    for (const char* name : {"digits-lenet", "digits-small"}) {
        const std::vector<TrainedDataset> sets = trainedDatasets(shipped(name).provenance);
        QCOMPARE(sets.size(), std::size_t{2});
        QCOMPARE(sets[1].name, std::string("pen-digits"));
        QCOMPARE(sets[1].source, creditOf("pen-digits"));
        QCOMPARE(sets[1].splitBy, std::string("writer"));
    }
}

void ProvenanceTest::findsHeldOutImagesOfAShippedModel_data()
{
    QTest::addColumn<bool>("byWriter");
    QTest::newRow("mnist") << false;
    QTest::newRow("pen-digits") << true;  // without the drawings that were left out
}

void ProvenanceTest::findsHeldOutImagesOfAShippedModel()
{
    QFETCH(const bool, byWriter);
    const std::string name = QTest::currentDataTag();
    if (!tests::fullSet(name))
        QSKIP(("needs " + name + " in RUNOFF_DATA_DIR").c_str());
    const TrainTest data = openDataset(name, dataPlaces({}), coreFormats());
    const Classifier model = shipped("digits-small");
    const auto held = heldOutOf(model, data.train);
    QVERIFY(held);
    const Dataset used = select(data.train, selectionFrom(model.provenance));
    QCOMPARE(used.size() < data.train.size(), byWriter);
    QVERIFY(held->labels == holdOut(used, 0.05, derivedSeed(1, "held out")).held.labels);
    QVERIFY(!heldOutOf(model, data.test));
}

RUNOFF_TEST(ProvenanceTest)
#include "provenance_test.moc"
