// Experiments as they run: cells a second of small plans on drawn bars, networks trained from scratch and heads on a
// shared trunk.
#include "tests/bench/subjects.h"

#include "core/experiment/runner.h"
#include "tests/support/tiny_data.h"
#include "tests/support/tiny_plan.h"

namespace {

void experiment(benchmark::State& state, const std::string& protocol)
{
    const core::TrainTest data = tests::tinyData({.side = 28, .perClass = 400});
    core::ExperimentPlan plan = tests::tinyPlan(protocol);
    plan.architecture = "lenet";
    plan.batch = 128;
    plan.headBatch = plan.equalUpdates ? plan.batch : 64;
    std::int64_t cells = 0;
    core::RunCallbacks callbacks;
    callbacks.cell = [&cells](const core::Cell&) { ++cells; };
    for (auto _ : state)
        benchmark::DoNotOptimize(core::runExperiment(plan, data, {}, callbacks, {}));
    state.counters["cells/s"] = benchmark::Counter(static_cast<double>(cells), benchmark::Counter::kIsRate);
    state.counters["sgemm"] = core::measureSgemm();
    state.SetLabel(std::to_string(core::threads()) + " threads, " + core::instructionSet());
}
BENCHMARK_CAPTURE(experiment, scratch, std::string("post-as-committed"))
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(experiment, shared, std::string("post-as-written"))
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(experiment, tenNetworks, std::string("ten-networks"))
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
