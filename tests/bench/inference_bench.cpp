// One image and 256 through every architecture, beside the machine's own matrix product.
#include "tests/bench/subjects.h"

#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"

namespace {

void inference(benchmark::State& state, const bench::Subject& subject)
{
    const std::int64_t batch = state.range(0);
    core::InferencePlan plan(subject.network(), batch);
    const std::vector<float> input = bench::randomValues(batch * core::elementCount(subject.input));
    std::vector<float> outputs(static_cast<std::size_t>(batch) * bench::classes);
    const bench::BesideSgemm beside;
    for (auto _ : state)
        plan.run(input, outputs, batch);
    beside.report(state, static_cast<double>(state.iterations() * batch),
                  core::forwardFlop(subject.input, subject.layers()), plan.implementations());
}

/// What a drawing costs: a model that ships answers by every strategy.
void allStrategies(benchmark::State& state, const core::ZooEntry& model)
{
    core::ClassifierPlan plan(core::openModel(model.path.string()));
    const core::Preprocessing& rule = plan.classifier().preprocessing;
    const core::Shape shape{rule.channels, rule.height, rule.width};
    const core::Image image(shape, bench::randomValues(core::elementCount(shape)));
    for (auto _ : state)
        benchmark::DoNotOptimize(plan.classify(image));
}

const bool registered = [] {
    for (const bench::Subject& subject : bench::subjects())
        benchmark::RegisterBenchmark(("inference/" + subject.name()).c_str(), inference, subject)
            ->Arg(1)
            ->Arg(256)
            ->Unit(benchmark::kMicrosecond)
            ->UseRealTime();
    for (const core::ZooEntry& model : core::listModels())
        if (model.problem.empty())
            benchmark::RegisterBenchmark(("allStrategies/" + model.name).c_str(), allStrategies, model)
                ->Unit(benchmark::kMicrosecond)
                ->UseRealTime();
    return true;
}();

void sgemm(benchmark::State& state)
{
    double gflops = 0.0;
    for (auto _ : state)
        gflops = std::max(gflops, core::measureSgemm());
    state.counters["GFLOP/s"] = gflops;
}
BENCHMARK(sgemm)->Iterations(5)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
