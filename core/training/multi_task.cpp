#include "core/image/measure.h"
#include "core/nn/architectures.h"
#include "core/strategy/multi_task.h"
#include "core/training/sources.h"
#include "core/training/stages.h"

#include <cmath>

namespace core {

std::vector<float> quantityScales(const Dataset& dataset)
{
    if (taskQuantities(dataset.imageShape).empty())
        return {};
    double slant = 0.0, slants = 0.0, width = 0.0, widths = 0.0, images = 0.0;
    for (std::int64_t n = 0; n < dataset.size(); ++n) {
        const auto measures = measureInk(dataset.image(n));
        if (!measures)
            continue;
        images += 1.0;
        slant += measures->slant;
        slants += measures->slant * measures->slant;
        width += measures->strokeWidth;
        widths += measures->strokeWidth * measures->strokeWidth;
    }
    if (images < 2.0)
        return {0.0F, 1.0F, 0.0F, 1.0F};
    const auto deviation = [images](double sum, double squares) {
        return static_cast<float>(std::sqrt(std::max(squares / images - sum * sum / images / images, 1e-6)));
    };
    return {static_cast<float>(slant / images), deviation(slant, slants), static_cast<float>(width / images), deviation(width, widths)};
}

std::optional<NetworkGroup> trainMultiTask(const StageContext& context, const Dataset& train)
{
    const Recipe& recipe = context.recipe;
    const std::int64_t outputs = taskLayout(train.classNames, train.imageShape).outputs();
    const StageSetup setup{"multi-task", train.imageShape, networkLayers(recipe.architecture, outputs), recipe.epochs, recipe.batch};
    NetworkGroup group{.networks = {}, .constants = quantityScales(train)};
    const BatchSource source = taskSource(train, {recipe.augmentation, derivedSeed(recipe.seed, setup.name), recipe.labelSmoothing},
                                          recipe.taskWeights, group.constants);
    auto network = runStage(context, setup, source, startOf(recipe, setup));
    if (!network)
        return std::nullopt;
    group.networks.push_back(std::move(*network));
    return group;
}

}  // namespace core
