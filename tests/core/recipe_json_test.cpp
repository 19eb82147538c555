// The table of settings: nothing of a recipe is lost in JSON, and damage costs one setting only.
#include "core/training/recipe_json.h"

#include "core/model/provenance.h"
#include "tests/support/errors.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_data.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace core;
using nlohmann::json;

namespace {

/// No field has its default, except those that the table leaves out on purpose: the selection of the images, the words
/// about the augmentation, and the model that is added to.
Recipe unusualRecipe()
{
    Recipe recipe;
    auto& [name, title, architecture, heads, strategies, epochs, headEpochs, multiLabelEpochs, specialistEpochs, batch,
           headBatch, optimizer, headOptimizer, schedule, labelSmoothing, precision, augmentation, augmentationText,
           seed, selection, heldShare, taskWeights, onto] = recipe;
    name = "my-model";
    title = "Ünusual “title”";
    architecture = "lenet-small";
    heads = HeadTraining::Scratch;
    strategies = {StrategyId::Softmax, StrategyId::MultiTask};
    epochs = 2;
    headEpochs = 3;
    multiLabelEpochs = 4;
    specialistEpochs = 5;
    batch = 17;
    headBatch = 19;
    optimizer = {.kind = OptimizerOptions::Kind::Nesterov,
                 .learningRate = 1.0 / 3.0,
                 .rho = 0.9,
                 .momentum = 0.8,
                 .beta1 = 0.7,
                 .beta2 = 0.6,
                 .epsilon = 1e-5,
                 .weightDecay = 0.005};
    headOptimizer = optimizerNamed("adam");
    headOptimizer->learningRate = 0.02;
    schedule = Schedule::OneCycle;
    labelSmoothing = 0.15;
    precision = Precision::Bf16;  // read anywhere, run where it can be
    augmentation = Augmentation{.rotation = 1.0,
                                .shift = 2.0,
                                .scale = 0.25,
                                .shear = 0.5,
                                .strokeWidth = 0.125,
                                .coarse = 0.0625,
                                .flip = true};
    seed = 18446744073709551615U;
    heldShare = 0.25;
    taskWeights = {.classes = 2.0, .attributes = 0.0, .quantities = 0.75};
    return recipe;
}

constexpr std::size_t fieldsOfARecipe = 23, fieldsLeftOut = 3;  ///< names in unusualRecipe(); those it says it leaves

}  // namespace

class RecipeJsonTest : public QObject {
    Q_OBJECT

private slots:
    void hasEverySetting();
    void readsWhatItWrites();
    void keepsTheStartForDamage_data();
    void keepsTheStartForDamage();
    void identifiesATraining_data();
    void identifiesATraining();
    void knowsRanges();
};

void RecipeJsonTest::hasEverySetting()
{
    QCOMPARE(recipeSettings().size(), fieldsOfARecipe - fieldsLeftOut);
    const json usual = toJson(Recipe{}), unusual = toJson(unusualRecipe());
    QCOMPARE(unusual.size(), recipeSettings().size());
    for (const RecipeSetting& setting : recipeSettings())
        QVERIFY2(usual.at(setting.key) != unusual.at(setting.key), setting.key.c_str());
    for (const char* key : {"learning_rate", "weight_decay", "rho", "momentum", "beta1", "beta2", "epsilon"})
        QVERIFY2(usual.at("optimizer").at(key) != unusual.at("optimizer").at(key), key);
    QCOMPARE(unusual.at("augmentation").size(), std::size_t{7});
}

void RecipeJsonTest::readsWhatItWrites()
{
    const json written = toJson(unusualRecipe());
    const RecipeReading read = recipeFrom(parseJson(written.dump(), "recipe"));
    QCOMPARE(read.problems, std::vector<std::string>{});
    QVERIFY(read.recipe == unusualRecipe());
    QVERIFY(recipeFrom(toJson(Recipe{}), unusualRecipe()).recipe == Recipe{});
    QVERIFY(recipeFrom(json::object(), unusualRecipe()).recipe == unusualRecipe());
    QVERIFY(recipeFrom({{"of a later version", 7}}).recipe == Recipe{});
}

void RecipeJsonTest::keepsTheStartForDamage_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* key, const char* value) {
        QTest::addRow("%s: %s", key, value) << QByteArray(key) << QByteArray(value);
    };
    row("epochs", "0");
    row("epochs", "1.5");
    row("epochs", "10001");
    row("epochs", "\"many\"");
    row("batch", "5000");
    row("title", "7");
    row("architecture", "\"giant\"");
    row("strategies", "[\"softmax\", \"magic\"]");
    row("strategies", "\"softmax\"");
    row("optimizer", "\"adam\"");
    row("optimizer", "{\"name\": \"magic\"}");
    row("optimizer", "{\"name\": \"adam\", \"learning_rate\": 0}");
    row("head_optimizer", "[]");
    row("schedule", "\"linear\"");
    row("heads", "\"none\"");
    row("precision", "\"auto\"");
    row("augmentation", "true");
    row("augmentation", "{\"rotation\": 200}");
    row("augmentation", "{\"flip\": 1}");
    row("label_smoothing", "1");
    row("seed", "-1");
    row("seed", "1.5");
    row("held_share", "2");
    row("task_weights", "[1, 2]");
    row("task_weights", "[1, 2, -3]");
}

void RecipeJsonTest::keepsTheStartForDamage()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    json object = toJson(unusualRecipe());
    object[key.toStdString()] = parseJson(value.toStdString(), "value");
    const Recipe start;
    const RecipeReading read = recipeFrom(object, start);
    QCOMPARE(read.problems.size(), std::size_t{1});
    const QString problem = QString::fromStdString(read.problems.front());
    QVERIFY2(tests::isOneLineWith(problem, key) || tests::isOneLineWith(problem, "expected"), qPrintable(problem));
    json expected = toJson(unusualRecipe());
    expected[key.toStdString()] = toJson(start)[key.toStdString()];
    QVERIFY(toJson(read.recipe) == expected);
}

void RecipeJsonTest::identifiesATraining_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("decides");
    for (const RecipeSetting& setting : recipeSettings())
        QTest::newRow(setting.key.c_str())
            << QByteArray::fromStdString(setting.key) << (setting.key != "name" && setting.key != "title");
}

void RecipeJsonTest::identifiesATraining()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, decides);
    const Dataset train = tests::tinyDataset({});
    const json one{{key.toStdString(), toJson(unusualRecipe())[key.toStdString()]}};
    const std::string changed = trainingIdentity(recipeFrom(one).recipe, train);
    QCOMPARE(changed != trainingIdentity(Recipe{}, train), decides);
    QVERIFY(changed.find('\n') == std::string::npos);
}

void RecipeJsonTest::knowsRanges()
{
    QCOMPARE(recipeRange("batch").high, 4096.0);
    QCOMPARE(recipeRange("weight_decay").high, 1.0);
    QVERIFY_EXCEPTION_THROWN(recipeRange("nothing"), std::logic_error);
}

RUNOFF_TEST(RecipeJsonTest)
#include "recipe_json_test.moc"
