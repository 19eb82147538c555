#include "ui/train/train_presets.h"

#include "core/base/error.h"
#include "ui/files/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

const QString ownKey = QStringLiteral("train/presets");
const QString lastKey = QStringLiteral("train/last");

/// The JSON of a setting, or a null document if the setting is missing or damaged.
QJsonDocument storedJson(const QString& key)
{
    try {
        return parseJsonText(QSettings().value(key).toString().toUtf8(), key);
    } catch (const core::Error&) {
        return {};
    }
}

QJsonArray stored()
{
    return storedJson(ownKey).array();
}

void store(const QJsonArray& presets)
{
    QSettings().setValue(ownKey, QString::fromUtf8(QJsonDocument(presets).toJson(QJsonDocument::Compact)));
}

QJsonArray without(const QString& name)
{
    QJsonArray left;
    for (const QJsonValue entry : stored())
        if (entry[QLatin1String("name")].toString() != name)
            left << entry;
    return left;
}

TrainSettings firstLook()
{
    TrainSettings settings;
    settings.stride = 12;
    settings.recipe.optimizer = core::optimizerNamed("adam");
    settings.recipe.epochs = 4;
    settings.recipe.headEpochs = 8;
    settings.recipe.multiLabelEpochs = 4;
    settings.recipe.specialistEpochs = 2;
    settings.recipe.batch = settings.recipe.headBatch = 64;
    return settings;
}

/// The epochs of digits-lenet in resources/models/README.md.
TrainSettings likeIncludedModel()
{
    TrainSettings settings;
    settings.augmentation = QStringLiteral("auto");
    settings.recipe.schedule = core::Schedule::Cosine;
    settings.recipe.epochs = 24;
    settings.recipe.headEpochs = 16;
    settings.recipe.multiLabelEpochs = 20;
    settings.recipe.specialistEpochs = 8;
    return settings;
}

TrainSettings quick()
{
    TrainSettings settings;
    settings.recipe = core::quickRecipe();
    return settings;
}

TrainSettings softmaxOnly()
{
    TrainSettings settings;
    settings.recipe.strategies = {core::StrategyId::Softmax};
    settings.stride = 4;
    settings.recipe.epochs = 6;
    settings.recipe.headEpochs = 10;
    return settings;
}

}  // namespace

QList<TrainPreset> TrainPresets::all()
{
    QList<TrainPreset> presets{
        {tr("First look"), tr("Every 12th image and few epochs, for a first result of all strategies"), firstLook()},
        {tr("Quick"), tr("All images and one small softmax network: 99 % on MNIST after a few seconds"), quick()},
        {tr("One softmax"), tr("Every 4th image and one network, to watch the filters develop"), softmaxOnly()},
        {tr("Like the included model"), tr("All images with augmentation, the epochs of digits-lenet"),
         likeIncludedModel()}};
    for (const QJsonValue entry : stored())
        presets << TrainPreset{entry[QLatin1String("name")].toString(), tr("Your preset"),
                               settingsFrom(entry[QLatin1String("settings")].toObject()), true};
    return presets;
}

void TrainPresets::save(const QString& name, const TrainSettings& settings)
{
    QJsonArray presets = without(name);
    presets << QJsonObject{{"name", name}, {"settings", toJson(settings)}};
    store(presets);
}

void TrainPresets::remove(const QString& name)
{
    store(without(name));
}

bool TrainPresets::isIncluded(const QString& name)
{
    const QList<TrainPreset> presets = all();
    return std::any_of(presets.begin(), presets.end(),
                       [&name](const TrainPreset& preset) { return !preset.own && preset.name == name; });
}

TrainSettings TrainPresets::applied(const TrainPreset& preset, const TrainSettings& current)
{
    TrainSettings settings = preset.settings;
    if (preset.own)
        return settings;
    settings.dataset = current.dataset;
    settings.joined = current.joined;
    settings.weights = current.weights;
    settings.splitBy = current.splitBy;
    settings.classes = current.classes;
    settings.recipe.seed = current.recipe.seed;
    settings.recipe.name = current.recipe.name;
    settings.recipe.title = current.recipe.title;
    return settings;
}

TrainSettings TrainPresets::last()
{
    const QJsonDocument last = storedJson(lastKey);
    return last.isObject() ? settingsFrom(last.object()) : firstLook();
}

void TrainPresets::keepLast(const TrainSettings& settings)
{
    QSettings().setValue(lastKey, QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)));
}

}  // namespace ui
