#include "core/training/train_stage.h"

#include "core/base/error.h"
#include "core/data/sample.h"
#include "core/strategy/heads.h"
#include "core/training/cascade.h"
#include "core/training/feature_cache.h"
#include "core/training/sources.h"

#include <algorithm>

namespace core {

namespace {

/// The order of the images and how they are changed.
std::uint64_t sourceSeed(const StageContext& context, const Stage& stage)
{
    return derivedSeed(context.recipe.seed, toText(stage.id));
}

ImageOptions imageOptions(const StageContext& context, const Stage& stage)
{
    return {context.recipe.augmentation, sourceSeed(context, stage), context.recipe.labelSmoothing};
}

/// From random weights.
std::optional<Network> runFresh(const StageContext& context, const Stage& stage, const BatchSource& source)
{
    return runStage(context, stage, source, startOf(context.recipe, stage));
}

/// From random weights on images with the labels that they have.
std::optional<Network> trainOnImages(const StageContext& context, const Stage& stage, const Dataset& images)
{
    return runFresh(context, stage, imageSource(images, imageOptions(context, stage)));
}

/// All heads as one dense layer on the features of the frozen trunk.
std::optional<Network> trainHeadsAlone(const StageContext& context, const Stage& stage, const Dataset& train,
                                       const Network& trunk)
{
    const HeadLayout layout = newHeadLayout(context.recipe, static_cast<int>(train.classCount()));
    const std::vector<int> labels(train.labels.begin(), train.labels.end());
    const std::vector<Tensor> features = cacheFeatures(context.recipe, trunk, train, context.stop);
    return runFresh(context, stage, blockSource(features, labels, layout, sourceSeed(context, stage)));
}

/// The trunk with all heads as its output layer, trained together on the images.
std::optional<Network> fineTuneHeads(const StageContext& context, const Stage& stage, const Dataset& train,
                                     const Network& trunk)
{
    const HeadLayout layout = newHeadLayout(context.recipe, static_cast<int>(train.classCount()));
    Network start = startOf(context.recipe, stage);
    std::copy(trunk.parameters.begin(), trunk.parameters.end(), start.parameters.begin());
    return runStage(context, stage,
                    headImageSource(train, context.recipe.augmentation, layout, sourceSeed(context, stage)), start);
}

std::optional<Network> trainCanvases(const StageContext& context, const Stage& stage, const Dataset& train,
                                     const Preprocessing& rule)
{
    CompositionOptions options;
    if (context.recipe.augmentation)
        options.augmentation = weakened(*context.recipe.augmentation, partOfCanvas);
    return runFresh(context, stage, canvasSource(train, rule, options, sourceSeed(context, stage)));
}

std::optional<Network> trainGate(const StageContext& context, const Stage& stage, const Dataset& train)
{
    const std::uint64_t seed = derivedSeed(context.recipe.seed, "pictures of the gate");
    return trainOnImages(context, stage, gateImages(train, cascadePlan(train.classNames), seed));
}

}  // namespace

std::optional<Network> trainStage(const StageContext& context, const Stage& stage, const Dataset& train,
                                  const Classifier& made)
{
    const Recipe& recipe = context.recipe;
    switch (stage.id.kind) {
    case StageKind::Trunk:
        return trainOnImages(context, stage, train);
    case StageKind::Heads:
        return recipe.heads == HeadTraining::FineTuned ? fineTuneHeads(context, stage, train, made.trunk)
                                                       : trainHeadsAlone(context, stage, train, made.trunk);
    case StageKind::OwnHead:
        return trainOnImages(context, stage, select(train, {.classes = classesOf(stage.id.index)}));
    case StageKind::MultiLabel:
        return trainCanvases(context, stage, train, made.preprocessing);
    case StageKind::Specialist:
        return runFresh(context, stage,
                        oneAgainstRestSource(train, static_cast<int>(stage.id.index), recipe.augmentation,
                                             sourceSeed(context, stage)));
    case StageKind::MultiTask:
        return runFresh(context, stage,
                        taskSource(train, imageOptions(context, stage), recipe.taskWeights,
                                   made.networkGroups.at(StrategyId::MultiTask).constants));
    case StageKind::Gate:
        return trainGate(context, stage, train);
    case StageKind::Branch:
        return trainOnImages(
            context, stage,
            select(train, {.classes = cascadePlan(train.classNames).branches.at(stage.id.index).classes}));
    case StageKind::Calibration:
    case StageKind::Test:
        break;
    }
    expects(false, "trainStage: a stage that trains a network");
    return std::nullopt;
}

}  // namespace core
