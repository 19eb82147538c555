#include "core/base/language.h"
#include "core/evaluation/outputs.h"
#include "core/experiment/cell_outcome.h"
#include "core/experiment/cell_stages.h"
#include "core/experiment/kinds.h"
#include "core/nn/architectures.h"
#include "core/tensor/operations.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

std::int64_t scaled(std::int64_t outputs, double width)
{
    return std::max<std::int64_t>(1, std::llround(width * static_cast<double>(outputs)));
}

/// The layers of the architecture with `width` times as many filters and units, and an output layer.
std::vector<Layer> layersOf(const std::string& architecture, double width, std::int64_t outputs)
{
    std::vector<Layer> layers = trunkLayers(architecture);
    for (Layer& layer : layers) {
        if (auto* convolution = std::get_if<Convolution>(&layer))
            convolution->outputs = scaled(convolution->outputs, width);
        if (auto* dense = std::get_if<Dense>(&layer))
            dense->outputs = scaled(dense->outputs, width);
    }
    layers.emplace_back(Dense{outputs});
    return layers;
}

std::int64_t parametersOf(const Shape& input, const std::vector<Layer>& layers)
{
    std::int64_t count = 0;
    Shape shape = input;
    for (const Layer& layer : layers) {
        for (const Shape& part : parameterShapes(layer, shape))
            count += elementCount(part);
        shape = outputShape(layer, shape);
    }
    return count;
}

/// The width at which a network with K outputs has about `parameters` parameters, by bisection.
double widthFor(const CellContext& context, std::int64_t parameters)
{
    double low = 0.01, high = 64.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = std::sqrt(low * high);
        const auto layers = layersOf(context.plan.architecture, middle, context.classes());
        (parametersOf(context.data.train.imageShape, layers) < parameters ? low : high) = middle;
    }
    return high;
}

std::string settingOf(double width)
{
    return fmt::format("specialists of width {:g}", width);
}

struct TrainedContestant {
    Contestant contestant;
    std::vector<TrainedNetwork> networks;
    std::vector<int> winners;
};

std::vector<int> argmaxOf(const Tensor& logits)
{
    std::vector<int> winners;
    for (std::int64_t n = 0; n < logits.extent(0); ++n)
        winners.push_back(static_cast<int>(argmax(logits.row(n))));
    return winners;
}

TrainedContestant specialists(const CellContext& context, double width)
{
    const std::vector<Layer> layers = layersOf(context.plan.architecture, width, 1);
    TrainedContestant all{StrategyId::Specialists, {}, {}};
    all.networks = trainSpread(context.classes(),
                               [&](int label) { return trainSpecialist(context, label, layers, context.plan.epochs); });
    all.winners = argmaxOf(sideBySide(all.networks, context.data.test));
    return all;
}

TrainedContestant oneNetwork(const CellContext& context, const Contestant& contestant, double width, int epochs)
{
    const Network start = networkStart(context, layersOf(context.plan.architecture, width, context.classes()));
    TrainedContestant one{
        contestant,
        {trainOnImages(context, context.data.train, {toText(contestant), start, epochs, context.plan.batch, 0})},
        {}};
    one.winners = argmaxOf(outputsOf(one.networks.front().network, context.data.test));
    return one;
}

void add(CellOutcome& outcome, const TrainedContestant& trained, const TrainedContestant& baseline,
         const CellContext& context)
{
    Observation observation{.contestant = trained.contestant, .setting = settingOf(*context.key.level)};
    observation.networks = static_cast<std::int64_t>(trained.networks.size());
    double seconds = 0.0;
    for (const TrainedNetwork& one : trained.networks) {
        observation.parameters += parameterCount(one.network);
        observation.updates = std::max(observation.updates, one.updates);
        observation.totalUpdates += one.updates;
        seconds += one.seconds;
    }
    countRight(observation, trained.winners, baseline.winners, labelsOf(context.data.test));
    outcome.seconds[timingKey(observation)] = seconds;
    outcome.observations.push_back(std::move(observation));
}

CellOutcome compareTenNetworks(const CellContext& context)
{
    const double width = *context.key.level;
    const std::int64_t parameters =
        context.classes() * parametersOf(context.data.train.imageShape, layersOf(context.plan.architecture, width, 1));
    const TrainedContestant baseline =
        oneNetwork(context, Contestant::Kind::OneNetworkParameters, widthFor(context, parameters), context.plan.epochs);
    CellOutcome outcome;
    add(outcome, baseline, baseline, context);
    // The same work: a network as wide as a specialist, trained as long as all specialists together.
    if (constexpr auto work = Contestant::Kind::OneNetworkWork; context.wants(work))
        add(outcome, oneNetwork(context, work, width, context.plan.epochs * context.classes()), baseline, context);
    if (context.wants(StrategyId::Specialists))
        add(outcome, specialists(context, width), baseline, context);
    return outcome;
}

/// The work of a network grows with the square of its width, and its parameters do, too. One network with the
/// parameters of all specialists therefore needs as much work as all of them.
void addTenNetworkStages(CellStages& cell)
{
    const ExperimentPlan& plan = cell.plan();
    const double width = *cell.key().level, one = width * width, all = one * static_cast<double>(cell.classes());
    cell.add({StageKind::Trunk, 0}, plan.architecture, cell.classes(), plan.epochs).flopPerSample *= all;
    if (cell.wants(Contestant::Kind::OneNetworkWork))
        cell.add({StageKind::Trunk, 1}, plan.architecture, cell.classes(),
                 plan.epochs * static_cast<int>(cell.classes()))
            .flopPerSample *= one;
    if (cell.wants(StrategyId::Specialists))
        for (std::uint32_t label = 0; std::cmp_less(label, cell.classes()); ++label)
            cell.add(StageId::network(StrategyId::Specialists, label), plan.architecture, 1, plan.epochs)
                .flopPerSample *= one;
}

void checkWidths(const ExperimentPlan& plan, const PlanRequirement& require)
{
    for (const double level : plan.levels)
        require(level >= 0.05 && level <= 4.0, "levels", "widths from 0.05 to 4", fmt::format("{:g}", level));
}

}  // namespace

KindTraits tenNetworksKind()
{
    const std::vector<Contestant> contestants{Contestant::Kind::OneNetworkParameters, Contestant::Kind::OneNetworkWork,
                                              StrategyId::Specialists};
    return {.name = "ten-networks",
            .contestants = contestants,
            .usual = contestants,
            .baseline = contestants.front(),
            .run = compareTenNetworks,
            .stages = addTenNetworkStages,
            .levels = LevelUse::Cells,
            .check = checkWidths,
            .wholeNetworks = true,
            .pricePerSetting = true,
            .specialists = RUNOFF_TEXT("core", " in several widths"),
            .groups = RUNOFF_TEXT("core", "Width of the specialists"),
            .meaning = RUNOFF_TEXT(
                "core",
                "one-network-parameters is one network with about as many parameters as all specialists together. "
                "one-network-work is as wide as one specialist; it trains for the epochs of all specialists "
                "together, which is the same work. Work is reproducible; the measured times are in the cost "
                "table.")};
}

}  // namespace core
