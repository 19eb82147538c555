#include "core/training/own_networks.h"
#include "core/training/sources.h"

namespace core {

namespace {

std::vector<OwnNetwork> canvasNetwork(const Recipe& recipe, const Dataset& train)
{
    return {{.architecture = canvasArchitecture, .outputs = train.classCount(), .epochs = recipe.multiLabelEpochs}};
}

std::optional<Network> trainOnCanvases(const StageContext& context, const Stage& stage, const Dataset& train,
                                       const Classifier& made)
{
    CompositionOptions options;
    if (context.recipe.augmentation)
        options.augmentation = weakened(*context.recipe.augmentation, partOfCanvas);
    return runFresh(context, stage, canvasSource(train, made.preprocessing, options, sourceSeed(context, stage)));
}

/// The calibration replaces them.
void startThresholds(Classifier& classifier)
{
    classifier.thresholds.assign(static_cast<std::size_t>(classifier.classCount()), 0.5F);
}

}  // namespace

OwnNetworks multiLabelTraining()
{
    return {.strategy = StrategyId::MultiLabel,
            .first = "multi-label",
            .list = canvasNetwork,
            .train = trainOnCanvases,
            .complete = startThresholds};
}

}  // namespace core
