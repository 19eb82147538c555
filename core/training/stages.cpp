#include "core/training/stages.h"

#include "core/data/sample.h"
#include "core/nn/architectures.h"
#include "core/training/progress.h"
#include "core/training/sources.h"

#include <algorithm>

namespace core {

namespace {

/// From random weights.
std::optional<Network> runFresh(const StageContext& context, const StageSetup& setup, const BatchSource& source)
{
    return runStage(context, setup, source, startOf(context.recipe, setup));
}

}  // namespace

std::optional<Network> trainTrunk(const StageContext& context, const Dataset& train)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"trunk", train.imageShape, networkLayers(recipe.architecture, train.classCount()),
                           recipe.epochs, recipe.batch};
    return runFresh(
        context, setup,
        imageSource(train, {recipe.augmentation, derivedSeed(recipe.seed, setup.name), recipe.labelSmoothing}));
}

std::optional<Network> trainHeads(const StageContext& context, const std::vector<Tensor>& features,
                                  const std::vector<int>& labels, const HeadLayout& layout)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"heads",          {features.front().extent(1)}, {Dense{layout.outputs}}, recipe.headEpochs,
                           recipe.headBatch, recipe.headOptimizer};
    return runFresh(context, setup, blockSource(features, labels, layout, derivedSeed(recipe.seed, setup.name)));
}

std::optional<Network> fineTuneHeads(const StageContext& context, const Network& trunk, const Dataset& train,
                                     const HeadLayout& layout)
{
    const Recipe& recipe = context.recipe;
    StageSetup setup{"heads", train.imageShape, trunk.layers, recipe.headEpochs, recipe.headBatch};
    setup.layers.emplace_back(Dense{layout.outputs});
    Network start = startOf(recipe, setup);
    std::copy(trunk.parameters.begin(), trunk.parameters.end(), start.parameters.begin());
    return runStage(context, setup,
                    headImageSource(train, recipe.augmentation, layout, derivedSeed(recipe.seed, setup.name)), start);
}

std::optional<Network> trainOwnHead(const StageContext& context, const Dataset& train, const Segment& segment)
{
    const Recipe& recipe = context.recipe;
    const Dataset images = select(train, {.classes = segment.classes});
    const StageSetup setup{ownHeadName(segment), train.imageShape,
                           networkLayers(recipe.architecture, images.classCount()), recipe.headEpochs,
                           recipe.headBatch};
    return runFresh(
        context, setup,
        imageSource(images, {recipe.augmentation, derivedSeed(recipe.seed, setup.name), recipe.labelSmoothing}));
}

std::optional<Network> trainMultiLabel(const StageContext& context, const Dataset& train, const Preprocessing& rule)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"multi-label", train.imageShape, networkLayers("lenet-deep", train.classCount()),
                           recipe.multiLabelEpochs, recipe.batch};
    CompositionOptions options;
    if (recipe.augmentation)
        options.augmentation = weakened(*recipe.augmentation, partOfCanvas);
    return runFresh(context, setup, canvasSource(train, rule, options, derivedSeed(recipe.seed, setup.name)));
}

std::optional<Network> trainSpecialist(const StageContext& context, const Dataset& train, int label)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{"specialist " + std::to_string(label), train.imageShape, networkLayers("lenet-small", 1),
                           recipe.specialistEpochs, recipe.batch};
    return runFresh(context, setup,
                    oneAgainstRestSource(train, label, recipe.augmentation, derivedSeed(recipe.seed, setup.name)));
}

}  // namespace core
