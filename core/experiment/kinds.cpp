#include "core/experiment/kinds.h"

#include "core/experiment/answer_sheet.h"

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

/// "elimination-drop-2" stands on the heads of "elimination", a softmax that was trained as long on those of softmax.
std::string headName(const std::string& strategy)
{
    if (strategy.starts_with("elimination"))
        return "elimination";
    return strategy == "softmax-as-long" ? "softmax" : strategy;
}

bool isTrunk(const CellContext& context, const std::string& strategy)
{
    return strategy == (context.plan.equalUpdates ? "trunk-softmax" : "softmax");
}

/// Updates of the heads that a strategy asks: the most that one got, and the sum.
std::pair<std::int64_t, std::int64_t> headUpdates(const Trained& trained, const std::string& strategy)
{
    if (strategy == "sigmoid")
        return {trained.heads->updates, trained.heads->updates};
    std::int64_t most = 0, sum = 0;
    for (const std::size_t head : trained.table.headsOf(strategy)) {
        most = std::max(most, trained.headUpdates[head]);
        sum += trained.headUpdates[head];
    }
    return {most, sum};
}

void priceHeads(Observation& seen, const Trained& trained, const std::string& strategy)
{
    const auto [most, sum] = headUpdates(trained, strategy);
    seen.networks = strategy == "sigmoid" ? 1 : static_cast<std::int64_t>(trained.table.headsOf(strategy).size());
    if (!trained.heads) {  // networks of their own
        seen.updates = most;
        seen.totalUpdates = sum;
        for (const std::size_t head : trained.table.headsOf(strategy))
            seen.parameters += parameterCount(trained.own[head].network);
        return;
    }
    const std::int64_t features = trained.heads->network.input.front();
    seen.updates = trained.whole.updates + most;
    seen.totalUpdates = trained.whole.updates + sum;
    seen.parameters =
        parameterCount(withoutOutput(trained.whole.network)) + trained.table.outputsOf(strategy) * (features + 1);
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

std::string timingKey(const Observation& seen)
{
    return seen.setting.empty() ? seen.strategy : seen.strategy + ", " + seen.setting;
}

std::string baselineOf(const ExperimentPlan& plan)
{
    return plan.kind == ExperimentKind::EarlyExit ? dropName(1) : experimentStrategies(plan.kind).front();
}

Observation priced(const CellContext& context, const Trained& trained, const std::string& strategy)
{
    Observation seen{.strategy = strategy, .setting = {}};
    if (isTrunk(context, strategy))
        priceNetworks(seen, {trained.whole});
    else if (strategy == "specialists")
        priceNetworks(seen, trained.specialists);
    else if (strategy == "multi-label")
        priceNetworks(seen, {*trained.multiLabel});
    else
        priceHeads(seen, trained, headName(strategy));
    return seen;
}

double secondsOf(const CellContext& context, const Trained& trained, const std::string& strategy)
{
    if (isTrunk(context, strategy))
        return trained.whole.seconds;
    if (strategy == "specialists")
        return secondsOf(trained.specialists);
    if (strategy == "multi-label")
        return trained.multiLabel->seconds;
    const std::string heads = headName(strategy);
    if (trained.heads)  // all are trained in one go: its time by outputs
        return trained.whole.seconds
             + trained.heads->seconds * static_cast<double>(trained.table.outputsOf(heads))
                   / static_cast<double>(trained.table.outputs());
    double sum = 0.0;
    for (const std::size_t head : trained.table.headsOf(heads))
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

CellOutcome runCell(const CellContext& context)
{
    switch (context.plan.kind) {
    case ExperimentKind::OneClass:
        return answerOneClass(context);
    case ExperimentKind::TenNetworks:
        return compareTenNetworks(context);
    case ExperimentKind::Unknown:
        return refuseUnknown(context);
    case ExperimentKind::MultiTask:
        return compareTasks(context);
    case ExperimentKind::Cascade:
        return compareCascade(context);
    default:
        return compareStrategies(context);
    }
}

}  // namespace core
