#include "ui/train/train_settings.h"

#include "core/base/error.h"
#include "core/nn/architectures.h"
#include "core/strategy/strategy.h"
#include "core/training/augmentation.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

int whole(const QJsonObject& json, const char* key, int least, int fallback)
{
    const int value = json.value(QLatin1String(key)).toInt(fallback);
    return value < least ? fallback : value;
}

QString shortDataset(const TrainSettings& settings)
{
    return settings.dataset.isEmpty() ? QStringLiteral("model") : QFileInfo(settings.dataset).fileName();
}

bool isArchitecture(const QString& name)
{
    const auto names = core::architectureNames();
    return std::find(names.begin(), names.end(), name.toStdString()) != names.end();
}

/// Nothing for what is none.
QString optimizerFrom(const QJsonObject& json, const char* key)
{
    const QString name = json.value(QLatin1String(key)).toString();
    return QStringList{"adadelta", "adam", "sgd", "nesterov"}.contains(name) ? name : QString();
}

QString scheduleFrom(const QJsonObject& json)
{
    const QString name = json.value("schedule").toString();
    if (QStringList{"constant", "cosine", "one-cycle"}.contains(name))
        return name;
    // "cosine": as it was stored before
    return json.value("cosine").toBool() ? QStringLiteral("cosine") : QStringLiteral("constant");
}

/// 0 for what is outside of 0 to `most`.
double share(const QJsonObject& json, const char* key, double most)
{
    const double value = json.value(QLatin1String(key)).toDouble();
    return value > 0.0 && value <= most ? value : 0.0;
}

double weight(const QJsonObject& json, const char* key, double usual)
{
    const double value = json.value(QLatin1String(key)).toDouble(usual);
    return value >= 0.0 && value <= mostTaskWeight ? value : usual;
}

QString augmentationFrom(const QJsonObject& json)
{
    try {
        const QString wish = json.value("augmentation").toString();
        core::checkAugmentationWish(wish.toStdString());
        return wish;
    } catch (const core::UsageError&) {
        // "augment": as it was stored before
        return json.value("augment").toBool() ? QStringLiteral("auto") : QStringLiteral("none");
    }
}

core::HeadTraining headsFrom(const QJsonObject& json)
{
    try {
        return core::headTrainingNamed(json.value("heads").toString().toStdString());
    } catch (const core::UsageError&) {
        // "fineTune": as it was stored before
        return json.value("fineTune").toBool() ? core::HeadTraining::FineTuned : core::HeadTraining::Shared;
    }
}

}  // namespace

QJsonObject toJson(const TrainSettings& settings)
{
    QJsonArray strategies;
    for (const core::StrategyId id : settings.strategies)
        strategies << QString::fromStdString(core::toText(id));
    return {{"dataset", settings.dataset},
            {"classes", settings.classes},
            {"stride", settings.stride},
            {"fraction", settings.fraction},
            {"augment", settings.augmentation != QStringLiteral("none")},
            {"augmentation", settings.augmentation},
            {"architecture", settings.architecture},
            {"strategies", strategies},
            {"classWeight", settings.taskWeights.classes},
            {"attributeWeight", settings.taskWeights.attributes},
            {"quantityWeight", settings.taskWeights.quantities},
            {"optimizer", settings.optimizer},
            {"learningRate", settings.learningRate},
            {"weightDecay", settings.weightDecay},
            {"headOptimizer", settings.headOptimizer},
            {"schedule", settings.schedule},
            {"labelSmoothing", settings.labelSmoothing},
            {"precision", settings.precision},
            {"heads", QString::fromStdString(core::toText(settings.heads))},
            {"epochs", settings.epochs},
            {"headEpochs", settings.headEpochs},
            {"multiLabelEpochs", settings.multiLabelEpochs},
            {"specialistEpochs", settings.specialistEpochs},
            {"batch", settings.batch},
            {"headBatch", settings.headBatch},
            {"seed", settings.seed},
            {"name", settings.name},
            {"title", settings.title}};
}

TrainSettings settingsFrom(const QJsonObject& json)
{
    TrainSettings settings;
    settings.dataset = json.value("dataset").toString();
    settings.classes = json.value("classes").toString();
    settings.stride = whole(json, "stride", 1, 1);
    if (const double fraction = json.value("fraction").toDouble(1.0); fraction > 0.0 && fraction <= 1.0)
        settings.fraction = fraction;
    settings.augmentation = augmentationFrom(json);
    if (const QString name = json.value("architecture").toString(); isArchitecture(name))
        settings.architecture = name;
    if (json.contains("strategies")) {
        settings.strategies.clear();
        for (const core::Strategy& entry : core::strategies())
            if (json.value("strategies").toArray().contains(QString::fromStdString(entry.name)))
                settings.strategies.push_back(entry.id);
    }
    settings.taskWeights = {.classes = weight(json, "classWeight", settings.taskWeights.classes),
                            .attributes = weight(json, "attributeWeight", settings.taskWeights.attributes),
                            .quantities = weight(json, "quantityWeight", settings.taskWeights.quantities)};
    if (const QString name = optimizerFrom(json, "optimizer"); !name.isEmpty())
        settings.optimizer = name;
    settings.headOptimizer = optimizerFrom(json, "headOptimizer");
    const double usual = core::optimizerNamed(settings.optimizer.toStdString()).learningRate;
    const double rate = json.value("learningRate").toDouble(usual);
    settings.learningRate = rate > 0.0 ? rate : usual;
    settings.weightDecay = share(json, "weightDecay", 1.0);
    settings.schedule = scheduleFrom(json);
    settings.labelSmoothing = share(json, "labelSmoothing", 0.9);
    if (const QString name = json.value("precision").toString(); name == "bf16" || name == "auto")
        settings.precision = name;
    settings.heads = headsFrom(json);
    settings.epochs = whole(json, "epochs", 1, settings.epochs);
    settings.headEpochs = whole(json, "headEpochs", 1, settings.headEpochs);
    settings.multiLabelEpochs = whole(json, "multiLabelEpochs", 1, settings.multiLabelEpochs);
    settings.specialistEpochs = whole(json, "specialistEpochs", 1, settings.specialistEpochs);
    settings.batch = whole(json, "batch", 1, settings.batch);
    settings.headBatch = whole(json, "headBatch", 1, settings.headBatch);
    settings.seed = whole(json, "seed", 0, settings.seed);
    if (const QString name = json.value("name").toString(); modelName().match(name).hasMatch())
        settings.name = name;
    settings.title = json.value("title").toString();
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
        .arg(shortDataset(settings).toLower().replace(odd, QStringLiteral("-")), settings.architecture);
}

QString suggestedTitle(const TrainSettings& settings)
{
    return QStringLiteral("my %1 · %2").arg(shortDataset(settings), settings.architecture);
}

QString nameOf(const TrainSettings& settings)
{
    return settings.name.isEmpty() ? suggestedName(settings) : settings.name;
}

core::Selection selectionOf(const TrainSettings& settings, const std::vector<std::string>& classNames)
{
    core::Selection selection;
    if (!settings.classes.trimmed().isEmpty())
        selection.classes = core::parseClasses(settings.classes.trimmed().toStdString(), classNames);
    selection.stride = settings.stride;
    selection.fraction = settings.fraction;
    selection.seed = static_cast<std::uint64_t>(settings.seed);
    return selection;
}

core::Recipe recipeOf(const TrainSettings& settings, const core::Dataset& train)
{
    core::Recipe recipe;
    recipe.name = nameOf(settings).toStdString();
    recipe.title = (settings.title.isEmpty() ? suggestedTitle(settings) : settings.title).toStdString();
    recipe.architecture = settings.architecture.toStdString();
    recipe.heads = settings.heads;
    recipe.strategies = settings.strategies;
    recipe.taskWeights = settings.taskWeights;
    recipe.epochs = settings.epochs;
    recipe.headEpochs = settings.headEpochs;
    recipe.multiLabelEpochs = settings.multiLabelEpochs;
    recipe.specialistEpochs = settings.specialistEpochs;
    recipe.batch = settings.batch;
    recipe.headBatch = settings.headBatch;
    recipe.optimizer = core::optimizerNamed(settings.optimizer.toStdString());
    recipe.optimizer.learningRate = settings.learningRate;
    recipe.optimizer.weightDecay = settings.weightDecay;
    if (!settings.headOptimizer.isEmpty())
        recipe.headOptimizer = core::optimizerNamed(settings.headOptimizer.toStdString());
    recipe.schedule = core::scheduleNamed(settings.schedule.toStdString());
    recipe.labelSmoothing = settings.labelSmoothing;
    recipe.precision = core::precisionNamed(settings.precision.toStdString());
    const core::ChosenAugmentation chosen = core::chooseAugmentation(settings.augmentation.toStdString(), train);
    recipe.augmentation = chosen.rules;
    recipe.augmentationText = (settings.augmentation == QStringLiteral("auto") ? "auto: " : "") + core::toText(chosen);
    recipe.seed = static_cast<std::uint64_t>(settings.seed);
    return recipe;
}

}  // namespace ui
