#include "core/training/train_stage.h"

#include "core/base/error.h"
#include "core/data/sample.h"
#include "core/strategy/heads.h"
#include "core/training/feature_cache.h"
#include "core/training/own_networks.h"
#include "core/training/sources.h"

#include <algorithm>

namespace core {

namespace {

/// All heads as one dense layer on the features of the frozen trunk.
std::optional<Network> trainHeadsAlone(const StageContext& context, const Stage& stage, const Dataset& train,
                                       const Network& trunk)
{
    const HeadLayout layout = newHeadLayout(context.recipe, static_cast<int>(train.classCount()));
    const std::vector<int> labels(train.labels.begin(), train.labels.end());
    const std::vector<Tensor> features = cacheFeatures(context.recipe, trunk, train, context.stop);
    return runFresh(context, stage, blockSource(features, labels, layout, {sourceSeed(context, stage), &train}));
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

}  // namespace

std::optional<Network> trainStage(const StageContext& context, const Stage& stage, const Dataset& train,
                                  const Classifier& made)
{
    switch (stage.id.kind) {
    case StageKind::Trunk:
        return runOnImages(context, stage, train);
    case StageKind::Heads:
        return context.recipe.heads == HeadTraining::FineTuned ? fineTuneHeads(context, stage, train, made.trunk)
                                                               : trainHeadsAlone(context, stage, train, made.trunk);
    case StageKind::OwnHead:
        return runOnImages(context, stage, select(train, {.classes = classesOf(stage.id.index)}));
    case StageKind::Network:
        return ownNetworksOf(stage.id.strategy.value()).train(context, stage, train, made);
    case StageKind::Calibration:
    case StageKind::Test:
        break;
    }
    expects(false, "trainStage: the stage must train a network");
    return std::nullopt;
}

}  // namespace core
