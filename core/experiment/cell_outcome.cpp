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

/// The softmax that the trunk was trained with, under the name that the plan gives it.
bool isTrunk(const CellContext& context, const Contestant& contestant)
{
    return contestant == trunkContestant(context.plan);
}

/// Updates of the heads that a strategy asks: the most that one got, and the sum.
std::pair<std::int64_t, std::int64_t> headUpdates(const Trained& trained, const Contestant& contestant)
{
    if (contestant == Contestant::Kind::Sigmoid)
        return {trained.heads->updates, trained.heads->updates};
    std::int64_t most = 0, sum = 0;
    for (const std::size_t head : trained.table.headsOf(contestant)) {
        most = std::max(most, trained.headUpdates[head]);
        sum += trained.headUpdates[head];
    }
    return {most, sum};
}

void priceHeads(Observation& seen, const Trained& trained, const Contestant& contestant)
{
    const auto [most, sum] = headUpdates(trained, contestant);
    seen.networks = contestant == Contestant::Kind::Sigmoid
                      ? 1
                      : static_cast<std::int64_t>(trained.table.headsOf(contestant).size());
    if (!trained.heads) {  // networks of their own
        seen.updates = most;
        seen.totalUpdates = sum;
        for (const std::size_t head : trained.table.headsOf(contestant))
            seen.parameters += parameterCount(trained.own[head].network);
        return;
    }
    const std::int64_t features = trained.heads->network.input.front();
    seen.updates = trained.whole.updates + most;
    seen.totalUpdates = trained.whole.updates + sum;
    seen.parameters =
        parameterCount(withoutOutput(trained.whole.network)) + trained.table.outputsOf(contestant) * (features + 1);
}

}  // namespace

double secondsOf(const std::vector<TrainedNetwork>& networks)
{
    return std::accumulate(networks.begin(), networks.end(), 0.0,
                           [](double sum, const TrainedNetwork& one) { return sum + one.seconds; });
}

void priceNetworks(Observation& seen, const std::vector<TrainedNetwork>& networks)
{
    seen.networks = static_cast<std::int64_t>(networks.size());
    seen.parameters = parametersOf(networks);
    for (const TrainedNetwork& one : networks) {
        seen.updates = std::max(seen.updates, one.updates);
        seen.totalUpdates += one.updates;
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
    Observation seen{.contestant = contestant, .setting = {}};
    if (isTrunk(context, contestant))
        priceNetworks(seen, {trained.whole});
    else if (contestant == StrategyId::Specialists)
        priceNetworks(seen, trained.specialists);
    else if (contestant == StrategyId::MultiLabel)
        priceNetworks(seen, {*trained.multiLabel});
    else
        priceHeads(seen, trained, contestant);
    return seen;
}

double secondsOf(const CellContext& context, const Trained& trained, const Contestant& contestant)
{
    if (isTrunk(context, contestant))
        return trained.whole.seconds;
    if (contestant == StrategyId::Specialists)
        return secondsOf(trained.specialists);
    if (contestant == StrategyId::MultiLabel)
        return trained.multiLabel->seconds;
    if (trained.heads)  // all are trained in one go: its time by outputs
        return trained.whole.seconds
             + trained.heads->seconds * static_cast<double>(trained.table.outputsOf(contestant))
                   / static_cast<double>(trained.table.outputs());
    double sum = 0.0;
    for (const std::size_t head : trained.table.headsOf(contestant))
        sum += trained.own[head].seconds;
    return sum;
}

void countRight(Observation& seen, std::span<const int> winners, std::span<const int> baseline,
                std::span<const int> labels)
{
    seen.images = static_cast<std::int64_t>(labels.size());
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const bool right = winners[n] == labels[n], other = baseline[n] == labels[n];
        seen.right += right;
        seen.onlyThis += right && !other;
        seen.onlyBaseline += other && !right;
    }
}

}  // namespace core
