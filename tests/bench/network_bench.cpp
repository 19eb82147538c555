// The reference network beside the machine's own matrix product: training, inference and plan building.
#include "core/nn/architectures.h"
#include "core/nn/plan.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace core;

namespace {

const Shape& inputOf(const benchmark::State& state)
{
    static const Shape grey{1, 28, 28}, colour{3, 32, 32};
    return state.range(0) == 28 ? grey : colour;
}

Network reference(const Shape& input)
{
    Random random(1);
    return makeNetwork(input, networkLayers("lenet", 10), random);
}

std::vector<float> images(const Shape& input, std::int64_t count)
{
    std::vector<float> values(static_cast<std::size_t>(count * elementCount(input)));
    Random random(7);
    for (float& value : values)
        value = static_cast<float>(random.uniform());
    return values;
}

void trainingStep(benchmark::State& state)
{
    constexpr std::int64_t batch = 128;
    TrainingPlan plan(reference(inputOf(state)), {.batch = batch, .optimizer = {}, .dropoutSeed = 1});
    const std::vector<float> input = images(inputOf(state), batch);
    const std::vector<int> labels(batch, 3);
    const Loss loss = [&labels](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return softmaxCrossEntropy(logits, labels, gradient);
    };
    for (auto _ : state)
        plan.step(input, batch, loss);
    state.SetItemsProcessed(state.iterations() * batch);
}
BENCHMARK(trainingStep)->Arg(28)->Arg(32)->Unit(benchmark::kMillisecond)->UseRealTime();

void inference(benchmark::State& state)
{
    const std::int64_t batch = state.range(1);
    const Network network = reference(inputOf(state));
    InferencePlan plan(network, batch);
    const std::vector<float> input = images(inputOf(state), batch);
    std::vector<float> outputs(static_cast<std::size_t>(batch) * 10);
    for (auto _ : state)
        plan.run(input, outputs, batch);
    state.SetItemsProcessed(state.iterations() * batch);
}
BENCHMARK(inference)->ArgsProduct({{28, 32}, {1, 256}})->Unit(benchmark::kMicrosecond)->UseRealTime();

void planBuilding(benchmark::State& state)
{
    const Network network = reference(inputOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(InferencePlan(network, 1));
}
BENCHMARK(planBuilding)->Arg(28)->Arg(32)->Unit(benchmark::kMillisecond)->UseRealTime();

void sgemm(benchmark::State& state)
{
    double gflops = 0.0;
    for (auto _ : state)
        gflops = measureSgemm();
    state.counters["GFLOP/s"] = gflops;
}
BENCHMARK(sgemm)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
