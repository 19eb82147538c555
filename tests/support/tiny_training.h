#pragma once

#include "core/training/train_classifier.h"
#include "tests/support/tiny_data.h"

#include <algorithm>
#include <utility>

namespace tests {

/// Some epochs of the smallest network: seconds, and right answers for most of tinyData().
inline core::Recipe recipeFor(std::vector<core::StrategyId> strategies)
{
    core::Recipe recipe;
    recipe.name = "tiny";
    recipe.title = "Tiny bars";
    recipe.architecture = "lenet-small";
    recipe.strategies = std::move(strategies);
    recipe.epochs = 6;
    recipe.headEpochs = 8;
    recipe.multiLabelEpochs = 6;
    recipe.specialistEpochs = 5;
    recipe.batch = recipe.headBatch = 16;
    recipe.optimizer = core::optimizerNamed("adam");
    recipe.optimizer.learningRate = 0.003;
    return recipe;
}

inline core::Recipe wholeRecipe()
{
    return recipeFor({core::allStrategies.begin(), core::allStrategies.end()});
}

inline std::optional<core::TrainingOutcome> trained(const core::TrainTest& data, const core::Recipe& recipe,
                                                    const core::CheckpointOptions& checkpoint = {},
                                                    const core::TrainingCallbacks& callbacks = {},
                                                    const std::stop_token& stop = {})
{
    return core::trainClassifier(data, recipe, checkpoint, callbacks, stop);
}

/// Stops after so many steps.
inline std::optional<core::TrainingOutcome> stoppedAfter(int steps, const core::TrainTest& data,
                                                         const core::Recipe& recipe,
                                                         const core::CheckpointOptions& checkpoint)
{
    std::stop_source stop;
    core::TrainingCallbacks callbacks;
    callbacks.progress = [&stop, steps](const core::TrainingProgress&) mutable {
        if (--steps == 0)
            stop.request_stop();
    };
    return trained(data, recipe, checkpoint, callbacks, stop.get_token());
}

inline bool sameNumbers(const core::Classifier& a, const core::Classifier& b)
{
    const auto sameScale = [](const core::PlattScale& x, const core::PlattScale& y) {
        return x.slope == y.slope && x.offset == y.offset;
    };
    return a.trunk == b.trunk && a.trunkSoftmax == b.trunkSoftmax && a.heads == b.heads && a.ownHeads == b.ownHeads
        && a.networkGroups == b.networkGroups && a.temperature == b.temperature && a.records == b.records
        && std::equal(a.specialistScales.begin(), a.specialistScales.end(), b.specialistScales.begin(),
                      b.specialistScales.end(), sameScale);
}

}  // namespace tests
