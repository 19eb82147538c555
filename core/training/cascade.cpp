#include "core/training/cascade.h"

#include "core/data/sample.h"
#include "core/data/unknown_pictures.h"
#include "core/nn/architectures.h"
#include "core/training/sources.h"
#include "core/training/stages.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

void append(Dataset& dataset, const Dataset& pictures, std::size_t label)
{
    dataset.pixels.insert(dataset.pixels.end(), pictures.pixels.begin(), pictures.pixels.end());
    dataset.labels.insert(dataset.labels.end(), pictures.labels.size(), static_cast<std::uint8_t>(label));
}

/// From random weights on images with the labels they have.
std::optional<Network> trainOn(const StageContext& context, const std::string& name, const std::string& architecture,
                               int epochs, const Dataset& images)
{
    const Recipe& recipe = context.recipe;
    const StageSetup setup{name, images.imageShape, networkLayers(architecture, images.classCount()), epochs,
                           recipe.batch};
    return runStage(context, setup,
                    imageSource(images, {recipe.augmentation, derivedSeed(recipe.seed, name), recipe.labelSmoothing}),
                    startOf(recipe, setup));
}

}  // namespace

Dataset gateImages(const Dataset& train, const CascadePlan& plan, std::uint64_t seed)
{
    Dataset images = train;
    images.classNames.clear();
    for (std::size_t place = 0; place < plan.branches.size(); ++place) {
        const auto& [name, classes] = plan.branches[place];
        images.classNames.push_back(name);
        for (std::size_t n = 0; n < train.labels.size(); ++n)
            if (std::ranges::find(classes, static_cast<int>(train.labels[n])) != classes.end())
                images.labels[n] = static_cast<std::uint8_t>(place);
        if (!classes.empty())
            continue;
        for (const UnknownSet& set : unknownPictures(train, train.size() / 6 + 1,
                                                     seed))  // three kinds of many pictures: half as many as images
            if (set.name != unseenByGates)
                append(images, set.images, place);
    }
    return images;
}

double gateImagesPerImage(const CascadePlan& plan)
{
    return plan.rejects() ? 1.5 : 1.0;
}

std::string branchStageName(std::size_t branch)
{
    return "branch " + std::to_string(branch);
}

std::optional<NetworkGroup> trainCascade(const StageContext& context, const Dataset& train, const Network& whole)
{
    const Recipe& recipe = context.recipe;
    const CascadePlan plan = cascadePlan(train.classNames);
    NetworkGroup group;
    const auto keep = [&group](std::optional<Network> network) {
        if (network)
            group.networks.push_back(std::move(*network));
        return network.has_value();
    };
    if (!keep(trainOn(context, "gate", gateArchitecture, recipe.specialistEpochs,
                      gateImages(train, plan, derivedSeed(recipe.seed, "pictures of the gate")))))
        return std::nullopt;
    for (std::size_t place = 0; place < plan.branches.size(); ++place) {
        const std::vector<int>& members = plan.branches[place].classes;
        if (std::cmp_equal(members.size(), train.classCount()))
            group.networks.push_back(whole);
        else if (members.size() >= 2
                 && !keep(trainOn(context, branchStageName(place), recipe.architecture, recipe.epochs,
                                  select(train, {.classes = members}))))
            return std::nullopt;
    }
    return group;
}

}  // namespace core
