#include "ui/train/settings_check.h"

#include "core/strategy/strategy.h"
#include "core/training/preparation.h"
#include "core/training/progress.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {

/// Removes the name of the option, such as "classes: ", from a message. The form shows the message at the field.
QString withoutName(const char* message)
{
    const QString words = QString::fromUtf8(message);
    const qsizetype colon = words.indexOf(QLatin1String(": "));
    return colon < 0 || colon > 40 ? words : words.mid(colon + 2, 1).toUpper() + words.mid(colon + 3);
}

}  // namespace

core::TrainTest SettingsCheck::selected(const core::TrainTest& data, const TrainSettings& settings)
{
    if (settings.recipe.strategies.empty())
        throw SettingsError(TrainField::Strategies, tr("Choose at least one strategy."));
    try {
        selectionOf(settings, data.train.classNames);
    } catch (const core::UsageError& error) {
        throw SettingsError(TrainField::Classes, withoutName(error.what()));
    }
    core::TrainTest images = selectedImages(data, settings);
    if (images.train.classCount() < 2)
        throw SettingsError(TrainField::Classes, tr("Choose at least two classes."));
    return images;
}

core::Recipe SettingsCheck::recipe(const TrainSettings& settings, const core::Dataset& train)
{
    try {
        return recipeOf(settings, train);
    } catch (const core::UsageError& error) {  // all other fields are always valid
        throw SettingsError(TrainField::Augmentation, withoutName(error.what()));
    }
}

void SettingsCheck::check(const core::Recipe& recipe, const core::Dataset& train)
{
    const int classes = static_cast<int>(train.classCount());
    for (const core::StrategyId id : recipe.strategies) {
        const core::Strategy& line = core::strategy(id);
        const QString name = VerdictWords::shortName(id);
        if (classes > line.mostClasses)
            throw SettingsError(TrainField::Strategies,
                                tr("Clear %1, or choose fewer classes: it supports at most %2, and %3 are selected.")
                                    .arg(name, QString::number(line.mostClasses), QString::number(classes)));
        if (line.backing == core::Backing::Networks
            && line.networks(train.classNames, train.imageShape).outputs.empty())
            throw SettingsError(TrainField::Strategies,
                                tr("Clear %1: it supports digits and the classes of CIFAR-10 only.").arg(name));
    }
    if (recipe.heads == core::HeadTraining::Scratch)
        checkScratch(recipe, train);
    core::checkRecipe(recipe, train);
}

void SettingsCheck::checkScratch(const core::Recipe& recipe, const core::Dataset& train)
{
    const int classes = static_cast<int>(train.classCount());
    for (const core::StrategyId id : core::headGroupsFor(recipe.strategies))
        if (!core::isPlain(core::strategy(id).heads(classes)))
            throw SettingsError(
                TrainField::Heads,
                tr("Clear %1, or choose other heads: its heads separate groups of classes, which needs a shared trunk.")
                    .arg(VerdictWords::shortName(id)));
    const std::size_t networks = classes > 31 ? 0 : core::ownHeadsOf(recipe, classes).size();
    if (networks == 0 || networks > core::mostOwnHeads)
        throw SettingsError(
            TrainField::Heads,
            tr("Choose fewer classes, or clear Elimination: heads from scratch need %1 networks here, and at most %2 "
               "are possible.")
                .arg(networks > 0 ? Words::grouped(static_cast<std::int64_t>(networks)) : tr("too many"),
                     Words::grouped(static_cast<std::int64_t>(core::mostOwnHeads))));
}

}  // namespace ui
