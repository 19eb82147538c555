// Heads on cached features: an epoch of training in blocks over the cores, and what one image or 128 cost.
#include "tests/bench/subjects.h"

#include "core/strategy/strategy.h"
#include "core/training/sources.h"

namespace {

constexpr std::int64_t features = 256;
constexpr std::int64_t images = 8192;
constexpr std::int64_t batch = 128;

core::Network headsOf(const core::HeadLayout& layout)
{
    core::Random random(1);
    return core::makeNetwork({features}, {core::Dense{layout.outputs}}, random);
}

/// Without building the plans: the trainer says how fast its epochs were, the first of which compiles.
void training(benchmark::State& state, const core::HeadLayout& layout)
{
    const std::vector<core::Tensor> versions{core::Tensor({images, features}, bench::randomValues(images * features))};
    const std::vector<int> labels = bench::labels(images);
    const core::BatchSource source = core::blockSource(versions, labels, layout, {1});
    const core::TrainerOptions options{.epochs = 3, .plan = {.batch = batch, .optimizer = {}, .dropoutSeed = 1}};
    const bench::BesideSgemm beside;
    double epochs = 0.0;
    core::TrainerCallbacks callbacks;
    double seconds = 0.0;
    callbacks.epoch = [&](const core::EpochReport& report, const core::TrainingView&) {
        if (report.epoch > 1) {
            epochs += 1.0;
            seconds += report.seconds;
        }
    };
    for (auto _ : state) {
        const double before = seconds;
        core::train({headsOf(layout), {}}, 0, options, source, callbacks, {});
        state.SetIterationTime((seconds - before) / 2.0);
    }
    beside.report(state, epochs / 2.0 * static_cast<double>(images),
                  core::trainingStepFlop({features}, {core::Dense{layout.outputs}}));
}

void inference(benchmark::State& state, const core::HeadLayout& layout)
{
    const std::int64_t count = state.range(0);
    core::InferencePlan plan(headsOf(layout), count);
    const std::vector<float> input = bench::randomValues(count * features);
    std::vector<float> logits(static_cast<std::size_t>(count * layout.outputs));
    const bench::BesideSgemm beside;
    for (auto _ : state)
        plan.run(input, logits, count);
    beside.report(state, static_cast<double>(state.iterations() * count),
                  core::forwardFlop({features}, {core::Dense{layout.outputs}}), plan.implementations());
}

const bool registered = [] {
    for (const core::Strategy& strategy : core::strategies()) {
        if (!strategy.heads)
            continue;
        const core::HeadLayout layout = strategy.heads(bench::classes);
        benchmark::RegisterBenchmark(("heads/training/" + strategy.name).c_str(), training, layout)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
        benchmark::RegisterBenchmark(("heads/inference/" + strategy.name).c_str(), inference, layout)
            ->Arg(1)
            ->Arg(128)
            ->Unit(benchmark::kMicrosecond)
            ->UseRealTime();
    }
    return true;
}();

}  // namespace
