#include "core/experiment/cell_outcome.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

std::int64_t parametersOf(const std::vector<TrainedNetwork>& networks)
{
    return std::accumulate(
        networks.begin(), networks.end(), std::int64_t{0},
        [](std::int64_t sum, const TrainedNetwork& one) { return sum + parameterCount(one.network); });
}

/// Whether the contestant is the softmax that the trunk was trained with.
bool isTrunk(const CellContext& context, const Contestant& contestant)
{
    return contestant == trunkContestant(context.plan);
}

/// The updates of the contestant's heads: the largest number of a head, and the sum.
std::pair<std::int64_t, std::int64_t> headUpdates(const Trained& trained, const Contestant& contestant)
{
    std::int64_t most = 0, sum = 0;
    for (const std::size_t head : trained.table.partsOf(contestant)) {
        most = std::max(most, trained.headUpdates[head]);
        sum += trained.headUpdates[head];
    }
    return {most, sum};
}

void priceHeads(Observation& observation, const Trained& trained, const Contestant& contestant)
{
    const auto [most, sum] = headUpdates(trained, contestant);
    observation.networks = static_cast<std::int64_t>(trained.table.partsOf(contestant).size());
    if (!trained.heads) {  // heads are separate networks
        observation.updates = most;
        observation.totalUpdates = sum;
        for (const std::size_t head : trained.table.partsOf(contestant))
            observation.parameters += parameterCount(trained.own[head].network);
        return;
    }
    const std::int64_t features = trained.heads->network.input.front();
    observation.updates = trained.whole.updates + most;
    observation.totalUpdates = trained.whole.updates + sum;
    observation.parameters =
        parameterCount(withoutOutput(trained.whole.network)) + trained.table.outputsOf(contestant) * (features + 1);
}

}  // namespace

double secondsOf(const std::vector<TrainedNetwork>& networks)
{
    return std::accumulate(networks.begin(), networks.end(), 0.0,
                           [](double sum, const TrainedNetwork& one) { return sum + one.seconds; });
}

void priceNetworks(Observation& observation, const std::vector<TrainedNetwork>& networks)
{
    observation.networks = static_cast<std::int64_t>(networks.size());
    observation.parameters = parametersOf(networks);
    for (const TrainedNetwork& one : networks) {
        observation.updates = std::max(observation.updates, one.updates);
        observation.totalUpdates += one.updates;
    }
}

std::vector<int> labelsOf(const Dataset& dataset)
{
    return {dataset.labels.begin(), dataset.labels.end()};
}

bool isReference(const Contestant& contestant)
{
    return contestant == Contestant::Kind::TrunkSoftmax || contestant == Contestant::Kind::SoftmaxAsLong;
}

Observation priced(const CellContext& context, const Trained& trained, const Contestant& contestant)
{
    Observation observation{.contestant = contestant, .setting = {}};
    if (isTrunk(context, contestant))
        priceNetworks(observation, {trained.whole});
    else if (contestant == StrategyId::Specialists)
        priceNetworks(observation, trained.specialists);
    else if (contestant == StrategyId::MultiLabel)
        priceNetworks(observation, {*trained.multiLabel});
    else if (contestant == Contestant::Kind::Ensemble)
        priceNetworks(observation, trained.ensemble);
    else if (contestant == Contestant::Kind::EnsembleMember)
        priceNetworks(observation, {trained.ensemble.front()});
    else
        priceHeads(observation, trained, contestant);
    return observation;
}

double secondsOf(const CellContext& context, const Trained& trained, const Contestant& contestant)
{
    if (isTrunk(context, contestant))
        return trained.whole.seconds;
    if (contestant == StrategyId::Specialists)
        return secondsOf(trained.specialists);
    if (contestant == StrategyId::MultiLabel)
        return trained.multiLabel->seconds;
    if (contestant == Contestant::Kind::Ensemble)
        return secondsOf(trained.ensemble);
    if (contestant == Contestant::Kind::EnsembleMember)
        return trained.ensemble.front().seconds;
    if (trained.heads)  // all heads are trained together; shares the time by outputs
        return trained.whole.seconds
             + trained.heads->seconds * static_cast<double>(trained.table.outputsOf(contestant))
                   / static_cast<double>(trained.table.outputs());
    double sum = 0.0;
    for (const std::size_t head : trained.table.partsOf(contestant))
        sum += trained.own[head].seconds;
    return sum;
}

void countRight(Observation& observation, std::span<const int> winners, std::span<const int> baseline,
                std::span<const int> labels)
{
    observation.images = static_cast<std::int64_t>(labels.size());
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const bool right = winners[n] == labels[n], other = baseline[n] == labels[n];
        observation.right += right;
        observation.onlyThis += right && !other;
        observation.onlyBaseline += other && !right;
    }
}

}  // namespace core
