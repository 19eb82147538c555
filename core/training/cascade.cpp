#include "core/training/cascade.h"

#include "core/data/sample.h"
#include "core/data/unknown_pictures.h"
#include "core/evaluation/evaluation.h"
#include "core/strategy/task_names.h"
#include "core/training/own_networks.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

void append(Dataset& dataset, const Dataset& pictures, std::size_t label)
{
    dataset.pixels.insert(dataset.pixels.end(), pictures.pixels.begin(), pictures.pixels.end());
    dataset.labels.insert(dataset.labels.end(), pictures.labels.size(), static_cast<std::uint8_t>(label));
    if (!dataset.strokes.empty())
        dataset.strokes.resize(dataset.labels.size());
    if (!dataset.files.empty())
        dataset.files.resize(dataset.labels.size());
    if (!dataset.writers.empty())
        dataset.writers.resize(dataset.labels.size(), -1);
    if (!dataset.originOf.empty())
        dataset.originOf.resize(dataset.labels.size(), static_cast<std::uint8_t>(dataset.origins.size()));
}

std::vector<OwnNetwork> gateAndBranches(const Recipe& recipe, const Dataset& train)
{
    const CascadePlan plan = cascadePlan(train.classNames);
    std::vector<OwnNetwork> networks{{.index = gateStage().index,
                                      .architecture = gateArchitecture,
                                      .outputs = static_cast<std::int64_t>(plan.branches.size()),
                                      .epochs = recipe.specialistEpochs,
                                      .share = gateImagesPerImage(plan)}};
    for (std::size_t place = 0; place < plan.branches.size(); ++place) {
        const auto members = static_cast<std::int64_t>(plan.branches[place].classes.size());
        if (members >= 2 && members < train.classCount())  // a branch of all classes uses the trunk, see addWholeBranch
            networks.push_back({.index = branchStage(place).index,
                                .architecture = recipe.architecture,
                                .outputs = members,
                                .epochs = recipe.epochs,
                                .share = static_cast<double>(members) / static_cast<double>(train.classCount())});
    }
    return networks;
}

std::optional<Network> trainGateOrBranch(const StageContext& context, const Stage& stage, const Dataset& train,
                                         const Classifier&)
{
    const CascadePlan plan = cascadePlan(train.classNames);
    if (stage.id == gateStage())
        return runOnImages(context, stage,
                           gateImages(train, plan, derivedSeed(context.recipe.seed, "pictures of the gate")));
    const std::size_t place = stage.id.index - 1;  // see branchStage()
    return runOnImages(context, stage, select(train, {.classes = plan.branches.at(place).classes}));
}

/// Adds the network of a branch of all classes: the trunk with its softmax.
void addWholeBranch(Classifier& classifier)
{
    std::vector<Network>& networks = classifier.networkGroups.at(StrategyId::Cascade).networks;
    auto place = networks.begin() + 1;  // after the gate
    for (const CascadePlan::Branch& branch : cascadePlan(classifier.classNames).branches) {
        if (std::cmp_equal(branch.classes.size(), classifier.classCount())) {
            networks.insert(place, trunkWithSoftmax(classifier));
            return;
        }
        if (branch.classes.size() >= 2)
            ++place;
    }
}

}  // namespace

StageId gateStage()
{
    return StageId::network(StrategyId::Cascade);
}

StageId branchStage(std::size_t place)
{
    return StageId::network(StrategyId::Cascade, static_cast<std::uint32_t>(place) + 1);
}

Dataset gateImages(const Dataset& train, const CascadePlan& plan, std::uint64_t seed)
{
    Dataset images = train;
    images.classNames.clear();
    for (std::size_t place = 0; place < plan.branches.size(); ++place) {
        const auto& [id, classes] = plan.branches[place];
        images.classNames.push_back(toText(id));
        for (std::size_t n = 0; n < train.labels.size(); ++n)
            if (std::ranges::find(classes, static_cast<int>(train.labels[n])) != classes.end())
                images.labels[n] = static_cast<std::uint8_t>(place);
        if (!classes.empty())
            continue;
        const std::int64_t ofAKind = train.size() / 6 + 1;  // three kinds, so half as many as images
        for (const UnknownSet& set : unknownPictures(train, ofAKind, seed))
            if (set.name != unseenByGates)
                append(images, set.images, place);
    }
    return images;
}

double gateImagesPerImage(const CascadePlan& plan)
{
    return plan.rejects() ? 1.5 : 1.0;
}

OwnNetworks cascadeTraining()
{
    return {.strategy = StrategyId::Cascade,
            .first = "gate",
            .numbered = "branch",
            .list = gateAndBranches,
            .train = trainGateOrBranch,
            .complete = addWholeBranch};
}

}  // namespace core
