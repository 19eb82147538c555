#include "core/experiment/kinds.h"

#include "core/base/format.h"
#include "core/evaluation/outputs.h"
#include "core/nn/architectures.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

std::int64_t scaled(std::int64_t outputs, double width)
{
    return std::max<std::int64_t>(1, std::llround(width * static_cast<double>(outputs)));
}

/// The architecture with `width` times as many filters and units, and an output layer.
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

/// The width at which one network of K outputs has about `parameters`: they grow with the width, so halve the range.
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
    return formatted("specialists of width %g", width);
}

struct Contestant {
    std::string name;
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

Contestant specialists(const CellContext& context, double width)
{
    const std::vector<Layer> layers = layersOf(context.plan.architecture, width, 1);
    Contestant all{"specialists", {}, {}};
    all.networks = trainSpread(context.classes(),
                               [&](int label) { return trainSpecialist(context, label, layers, context.plan.epochs); });
    all.winners = argmaxOf(sideBySide(all.networks, context.data.test));
    return all;
}

Contestant oneNetwork(const CellContext& context, const std::string& name, double width, int epochs)
{
    const Network start = networkStart(context, layersOf(context.plan.architecture, width, context.classes()));
    Contestant one{
        name, {trainOnImages(context, context.data.train, {name, start, epochs, context.plan.batch, 0})}, {}};
    one.winners = argmaxOf(outputsOf(one.networks.front().network, context.data.test));
    return one;
}

void add(CellOutcome& outcome, const Contestant& contestant, const Contestant& baseline, const CellContext& context)
{
    Observation seen{.strategy = contestant.name, .setting = settingOf(*context.key.level)};
    seen.networks = static_cast<std::int64_t>(contestant.networks.size());
    double seconds = 0.0;
    for (const TrainedNetwork& one : contestant.networks) {
        seen.parameters += parameterCount(one.network);
        seen.updates = std::max(seen.updates, one.updates);
        seen.totalUpdates += one.updates;
        seconds += one.seconds;
    }
    countRight(seen, contestant.winners, baseline.winners, labelsOf(context.data.test));
    outcome.seconds[timingKey(seen)] = seconds;
    outcome.observations.push_back(std::move(seen));
}

}  // namespace

CellOutcome compareTenNetworks(const CellContext& context)
{
    const double width = *context.key.level;
    const std::int64_t parameters =
        context.classes() * parametersOf(context.data.train.imageShape, layersOf(context.plan.architecture, width, 1));
    const Contestant baseline =
        oneNetwork(context, "one-network-parameters", widthFor(context, parameters), context.plan.epochs);
    CellOutcome outcome;
    add(outcome, baseline, baseline, context);
    if (context.wants(
            "one-network-work"))  // the same work: as wide as one specialist, trained as long as all of them together
        add(outcome, oneNetwork(context, "one-network-work", width, context.plan.epochs * context.classes()), baseline,
            context);
    if (context.wants("specialists"))
        add(outcome, specialists(context, width), baseline, context);
    return outcome;
}

}  // namespace core
