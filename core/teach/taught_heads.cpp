#include "core/teach/taught_heads.h"

#include "core/nn/spread.h"
#include "core/nn/trainer.h"
#include "core/training/sources.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t rowsInBatch = 128;
constexpr std::int64_t outputsForOneThread = 512;  ///< up to this, waiting for other threads takes longer than the work
constexpr int fewestSteps = 136;                   ///< of the optimizer
constexpr OptimizerOptions fromZero{.kind = OptimizerOptions::Kind::Adam, .learningRate = 0.02, .weightDecay = 0.05};
constexpr OptimizerOptions fromWeights{.kind = OptimizerOptions::Kind::Adam, .learningRate = 0.01};

TrainerOptions optionsFor(const FeatureRows& rows, const OptimizerOptions& optimizer)
{
    const auto count = static_cast<std::int64_t>(rows.labels.size());
    const auto versions = static_cast<int>(rows.versions.size());
    const auto stepsOfRound = static_cast<int>((count + rowsInBatch - 1) / rowsInBatch) * versions;
    TrainerOptions options;
    options.epochs = versions * std::max(1, (fewestSteps + stepsOfRound - 1) / stepsOfRound);
    options.schedule = Schedule::Cosine;
    options.plan.batch = std::min(count, rowsInBatch);
    options.plan.optimizer = optimizer;
    return options;
}

Network startingLayer(const HeadTask& task, std::int64_t features)
{
    const std::int64_t outputs = task.layout.outputs;
    if (task.start)
        return {{features}, {Dense{outputs}}, {task.start->weights, task.start->bias}};
    return {{features}, {Dense{outputs}}, {Tensor({outputs, features}), Tensor({outputs})}};
}

BatchSource sourceOf(const FeatureRows& rows, const HeadTask& task)
{
    constexpr std::uint64_t orderSeed = 1;
    if (task.targets == HeadTargets::Sigmoid)
        return sigmoidFeatureSource(rows.versions, rows.labels, static_cast<int>(task.layout.outputs), {orderSeed});
    if (task.layout.outputs <= outputsForOneThread)
        return featureSource(rows.versions, rows.labels, task.layout, {orderSeed});
    return blockSource(rows.versions, rows.labels, task.layout, {orderSeed});
}

}  // namespace

FeatureRows FeatureRows::without(std::int64_t row) const
{
    FeatureRows rest;
    for (const Tensor& version : versions) {
        const std::int64_t width = version.extent(1);
        Tensor kept({version.extent(0) - 1, width});
        const auto all = version.values();
        const auto end = std::copy(all.begin(), all.begin() + row * width, kept.values().begin());
        std::copy(all.begin() + (row + 1) * width, all.end(), end);
        rest.versions.push_back(std::move(kept));
    }
    rest.labels = labels;
    rest.labels.erase(rest.labels.begin() + row);
    return rest;
}

std::optional<HeadGroup> trainedHeads(const FeatureRows& rows, const HeadTask& task, const std::stop_token& stop)
{
    const std::int64_t features = rows.versions.front().extent(1);
    std::optional<TrainingState> end;
    const auto run = [&] {
        end = train({startingLayer(task, features), {}}, 0, optionsFor(rows, task.start ? fromWeights : fromZero),
                    sourceOf(rows, task), {}, stop);
    };
    if (task.layout.outputs <= outputsForOneThread)
        spreadOverCores(1, [&run](int) { run(); });
    else
        run();
    if (!end)
        return std::nullopt;
    std::vector<Tensor>& parameters = end->network.parameters;
    return HeadGroup{std::move(parameters.at(0)), std::move(parameters.at(1))};
}

}  // namespace core
