#include "ui/train/train_settings.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/data/division.h"
#include "core/training/augmentation.h"
#include "core/training/preparation.h"
#include "core/training/recipe_json.h"
#include "ui/files/json_text.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace ui {

namespace {

int whole(const QJsonObject& json, const char* key, int least, int fallback)
{
    const int value = json.value(QLatin1String(key)).toInt(fallback);
    return value < least ? fallback : value;
}

/// The name of the joined data sets, such as "mnist+pen-digits".
QString shortDataset(const TrainSettings& settings)
{
    QStringList names;
    for (const QString& name : QStringList(settings.dataset) + settings.joined)
        names << QFileInfo(name).fileName();
    return settings.dataset.isEmpty() ? QStringLiteral("model") : names.join(QLatin1Char('+'));
}

QStringList joinedFrom(const QJsonObject& json)
{
    QStringList names;
    for (const QJsonValue name : json.value("joined").toArray())
        if (!name.toString().isEmpty())
            names << name.toString();
    return names;
}

/// Weights that do not fit the data sets are left out.
std::vector<double> weightsFrom(const QJsonObject& json, qsizetype sets)
{
    std::vector<double> weights;
    for (const QJsonValue weight : json.value("weights").toArray())
        weights.push_back(std::clamp(weight.toDouble(1.0), leastShare, mostShare));
    const bool fit = sets > 1 && static_cast<qsizetype>(weights.size()) == sets;
    return fit ? weights : std::vector<double>();
}

QString augmentationFrom(const QJsonObject& json)
{
    try {
        QString wish = json.value("augmentation").toString();
        core::checkAugmentationWish(wish.toStdString());
        return wish;
    } catch (const core::UsageError&) {
        // Earlier versions stored a flag "augment".
        return json.value("augment").toBool() ? QStringLiteral("auto") : QStringLiteral("none");
    }
}

QJsonObject recipeToJson(const core::Recipe& recipe)
{
    return parseJsonText(QByteArray::fromStdString(core::toJson(recipe).dump()), QStringLiteral("recipe")).object();
}

/// Converts the name of an optimizer, as earlier versions stored it. An empty name gives null.
QJsonValue optimizerOfEarlierVersion(const QString& name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{"name", name}});
}

/// Converts the settings of earlier versions, a flat object with names such as "headEpochs", to a recipe.
QJsonObject recipeOfEarlierVersion(const QJsonObject& json)
{
    QJsonObject recipe;
    const auto copy = [&](const char* before, const char* key) {
        if (const QJsonValue value = json.value(QLatin1String(before)); !value.isUndefined())
            recipe[QLatin1String(key)] = value;
    };
    for (const char* key : {"name", "title", "architecture", "strategies", "heads", "epochs", "batch", "seed"})
        copy(key, key);
    copy("headEpochs", "head_epochs");
    copy("multiLabelEpochs", "multi_label_epochs");
    copy("specialistEpochs", "specialist_epochs");
    copy("headBatch", "head_batch");
    copy("schedule", "schedule");
    copy("labelSmoothing", "label_smoothing");
    recipe["task_weights"] =
        QJsonArray{json.value("classWeight"), json.value("attributeWeight"), json.value("quantityWeight")};
    QJsonObject optimizer{{"name", json.value("optimizer")}};
    if (json.value("learningRate").toDouble() > 0.0)
        optimizer["learning_rate"] = json.value("learningRate");
    if (const double decay = json.value("weightDecay").toDouble(); decay >= 0.0 && decay <= 1.0)
        optimizer["weight_decay"] = decay;
    recipe["optimizer"] = optimizer;
    recipe["head_optimizer"] = optimizerOfEarlierVersion(json.value("headOptimizer").toString());
    if (!json.contains("schedule") && json.value("cosine").toBool())
        recipe["schedule"] = QStringLiteral("cosine");
    if (!json.contains("heads") && json.value("fineTune").toBool())
        recipe["heads"] = QStringLiteral("fine-tuned");
    return recipe;
}

core::Recipe recipeFrom(const QJsonObject& json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const core::Recipe usual = usualRecipe();
    core::Recipe recipe = core::recipeFrom(core::parseJson(text.toStdString(), "recipe"), usual).recipe;
    if (!recipe.name.empty() && !modelName().match(QString::fromStdString(recipe.name)).hasMatch())
        recipe.name.clear();
    if (recipe.seed > static_cast<std::uint64_t>(std::numeric_limits<int>::max()))  // upper limit of the field
        recipe.seed = usual.seed;
    return recipe;
}

}  // namespace

core::Recipe usualRecipe()
{
    core::Recipe recipe;
    recipe.strategies = core::usualStrategies(core::HeadTraining::Shared);
    return recipe;
}

QJsonObject toJson(const TrainSettings& settings)
{
    QJsonArray weights;
    for (const double weight : settings.weights)
        weights << weight;
    return {{"dataset", settings.dataset},
            {"joined", QJsonArray::fromStringList(settings.joined)},
            {"weights", weights},
            {"split_by", settings.splitBy},
            {"classes", settings.classes},
            {"stride", settings.stride},
            {"fraction", settings.fraction},
            {"augmentation", settings.augmentation},
            {"precision", settings.precision},
            {"recipe", recipeToJson(settings.recipe)}};
}

TrainSettings settingsFrom(const QJsonObject& json)
{
    TrainSettings settings;
    settings.dataset = json.value("dataset").toString();
    settings.joined = joinedFrom(json);
    settings.weights = weightsFrom(json, 1 + settings.joined.size());
    if (const QString by = json.value("split_by").toString(); by == "writer" || by == "item")
        settings.splitBy = by;
    settings.classes = json.value("classes").toString();
    settings.stride = whole(json, "stride", 1, 1);
    if (const double fraction = json.value("fraction").toDouble(1.0); fraction > 0.0 && fraction <= 1.0)
        settings.fraction = fraction;
    settings.augmentation = augmentationFrom(json);
    if (const QString name = json.value("precision").toString(); name == "bf16" || name == "auto")
        settings.precision = name;
    settings.recipe =
        recipeFrom(json.contains("recipe") ? json.value("recipe").toObject() : recipeOfEarlierVersion(json));
    return settings;
}

const QRegularExpression& modelName()
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\z"));
    return name;
}

QString suggestedName(const TrainSettings& settings)
{
    static const QRegularExpression odd(QStringLiteral("[^a-z0-9]+"));
    return QStringLiteral("my-%1-%2")
        .arg(shortDataset(settings).toLower().replace(odd, QStringLiteral("-")),
             QString::fromStdString(settings.recipe.architecture));
}

QString suggestedTitle(const TrainSettings& settings)
{
    return QStringLiteral("my %1 · %2")
        .arg(shortDataset(settings), QString::fromStdString(settings.recipe.architecture));
}

QString nameOf(const TrainSettings& settings)
{
    return settings.recipe.name.empty() ? suggestedName(settings) : QString::fromStdString(settings.recipe.name);
}

core::DataSource sourceOf(const TrainSettings& settings)
{
    core::DataSource source{.names = {settings.dataset.toStdString()}, .mustDivide = false};
    for (const QString& name : settings.joined)
        source.names.push_back(name.toStdString());
    if (!settings.splitBy.isEmpty())
        source.splitBy = core::splitByNamed(settings.splitBy.toStdString());
    return source;
}

core::Selection selectionOf(const TrainSettings& settings, const std::vector<std::string>& classNames)
{
    core::Selection selection;
    if (!settings.classes.trimmed().isEmpty())
        selection.classes = core::parseClasses(settings.classes.trimmed().toStdString(), classNames);
    selection.stride = settings.stride;
    selection.fraction = settings.fraction;
    selection.seed = settings.recipe.seed;
    return selection;
}

core::TrainTest selectedImages(const core::TrainTest& data, const TrainSettings& settings)
{
    core::TrainTest images = core::selectedForTraining(data, selectionOf(settings, data.train.classNames));
    for (core::Dataset* part : {&images.train, &images.test})
        core::setWeights(*part, settings.weights);
    return images;
}

core::Recipe recipeOf(const TrainSettings& settings, const core::Dataset& train)
{
    core::Recipe recipe = settings.recipe;
    recipe.name = nameOf(settings).toStdString();
    if (recipe.title.empty())
        recipe.title = suggestedTitle(settings).toStdString();
    recipe.precision = core::precisionNamed(settings.precision.toStdString());
    const core::ChosenAugmentation chosen = core::chooseAugmentation(settings.augmentation.toStdString(), train);
    recipe.augmentation = chosen.rules;
    recipe.augmentationText = (settings.augmentation == QStringLiteral("auto") ? "auto: " : "") + core::toText(chosen);
    return recipe;
}

}  // namespace ui
