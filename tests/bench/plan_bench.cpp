// Compiling networks, as oneDNN remembers them after the first time.
#include "tests/bench/subjects.h"

#include "core/model/zoo.h"
#include "core/strategy/classifier_plan.h"

namespace {

void inferencePlan(benchmark::State& state, const bench::Subject& subject)
{
    const core::Network network = subject.network();
    for (auto _ : state)
        benchmark::DoNotOptimize(core::InferencePlan(network, state.range(0)));
}

void trainingPlan(benchmark::State& state, const bench::Subject& subject)
{
    const core::Network network = subject.network();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            core::TrainingPlan(network, {.batch = state.range(0), .optimizer = {}, .dropoutSeed = 1}));
}

/// All networks of a model that ships.
void classifierPlan(benchmark::State& state, const core::ZooEntry& model)
{
    const auto classifier = core::openModel(model.path.string());
    for (auto _ : state)
        benchmark::DoNotOptimize(core::ClassifierPlan(classifier));
}

const bool registered = [] {
    for (const bench::Subject& subject : bench::subjects()) {
        benchmark::RegisterBenchmark(("plan/inference/" + subject.name()).c_str(), inferencePlan, subject)
            ->Arg(1)
            ->Arg(256)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        benchmark::RegisterBenchmark(("plan/training/" + subject.name()).c_str(), trainingPlan, subject)
            ->Arg(128)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    for (const core::ZooEntry& model : core::listModels())
        if (model.problem.empty())
            benchmark::RegisterBenchmark(("plan/classifier/" + model.name).c_str(), classifierPlan, model)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
    return true;
}();

}  // namespace
