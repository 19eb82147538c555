#include "core/training/own_networks.h"
#include "core/training/sources.h"

#include <utility>

namespace core {

namespace {

constexpr const char* specialistArchitecture = "lenet-small";

std::vector<OwnNetwork> oneNetworkForEachClass(const Recipe& recipe, const Dataset& train)
{
    std::vector<OwnNetwork> networks;
    for (std::uint32_t label = 0; std::cmp_less(label, train.classCount()); ++label)
        networks.push_back({.index = label, .architecture = specialistArchitecture, .epochs = recipe.specialistEpochs});
    return networks;
}

std::optional<Network> trainOneAgainstRest(const StageContext& context, const Stage& stage, const Dataset& train,
                                           const Classifier&)
{
    return runFresh(context, stage,
                    oneAgainstRestSource(train, static_cast<int>(stage.id.index), context.recipe.augmentation,
                                         sourceSeed(context, stage)));
}

/// The calibration replaces them.
void startScales(Classifier& classifier)
{
    classifier.specialistScales.assign(static_cast<std::size_t>(classifier.classCount()), {});
}

}  // namespace

OwnNetworks specialistsTraining()
{
    return {.strategy = StrategyId::Specialists,
            .numbered = "specialist",
            .sideBySide = true,
            .list = oneNetworkForEachClass,
            .train = trainOneAgainstRest,
            .complete = startScales};
}

}  // namespace core
