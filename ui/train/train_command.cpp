#include "ui/train/train_command.h"

#include "core/nn/plan.h"
#include "core/nn/precision.h"

#include <algorithm>

namespace ui {

namespace {

bool isDivided(const core::TrainTest& data)
{
    return data.splitBy
        || std::ranges::any_of(data.train.origins, [](const auto& origin) { return origin.splitBy.has_value(); });
}

}  // namespace

core::TrainOptions trainOptions(const TrainSettings& settings, const core::TrainTest* data, int threads)
{
    core::TrainOptions options;
    core::setRecipe(options, settings.recipe);
    options.data.dataset = (QStringList{settings.dataset} + settings.joined).join(QLatin1Char(',')).toStdString();
    if (!data || isDivided(*data))  // the command refuses a division of data sets that cannot be divided
        options.data.splitBy = settings.splitBy.toStdString();
    options.mix = settings.weights;
    options.classes = settings.classes.trimmed().toStdString();
    options.stride = settings.stride;
    options.fraction = settings.fraction;
    options.augmentation = settings.augmentation.toStdString();
    const std::string precision = settings.precision.toStdString();
    options.precision = precision == "auto" ? core::toText(core::precisionNamed(precision)) : precision;
    options.threads = threads > 0 ? threads : core::usualThreads();
    if (options.recipe.title.empty())
        options.recipe.title = suggestedTitle(settings).toStdString();
    options.out = nameOf(settings).toStdString() + ".safetensors";
    return options;
}

}  // namespace ui
