// One step of training on 128 images: every architecture, and for each strategy the network that it trains.
#include "tests/bench/subjects.h"

#include "core/strategy/strategy.h"

namespace {

constexpr std::int64_t batch = 128;

void step(benchmark::State& state, const bench::Subject& subject, std::int64_t outputs, const core::Loss& loss)
{
    core::TrainingPlan plan(subject.network(outputs), {.batch = batch, .optimizer = {}, .dropoutSeed = 1});
    const std::vector<float> images = bench::randomValues(batch * core::elementCount(subject.input));
    const bench::BesideSgemm beside;
    for (auto _ : state)
        plan.step(images, batch, loss);
    beside.report(state, static_cast<double>(state.iterations() * batch),
                  core::trainingStepFlop(subject.input, subject.layers(outputs)), plan.implementations());
}

void bySoftmax(benchmark::State& state, const bench::Subject& subject)
{
    step(state, subject, bench::classes,
         [labels = bench::labels(batch)](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
             return core::softmaxCrossEntropy(logits, labels, gradient);
         });
}

void bySigmoids(benchmark::State& state, const bench::Subject& subject, std::int64_t outputs)
{
    const std::vector<float> targets(static_cast<std::size_t>(batch * outputs), 1.0F);
    step(state, subject, outputs,
         [targets](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
             return core::binaryCrossEntropy(logits, targets, gradient, count);
         });
}

/// The trunk goes on learning with all heads of the strategy on it.
void fineTuned(benchmark::State& state, const bench::Subject& subject, const core::HeadLayout& layout)
{
    step(state, subject, layout.outputs,
         [layout, labels = bench::labels(batch)](std::span<const float> logits, std::span<float> gradient,
                                                 std::int64_t) {
             return core::segmentedCrossEntropy(logits, labels, layout.segments, gradient, layout.outputs);
         });
}

template <typename Function, typename... Arguments>
void add(const std::string& name, Function function, const Arguments&... arguments)
{
    benchmark::RegisterBenchmark(name.c_str(), function, arguments...)->Unit(benchmark::kMillisecond)->UseRealTime();
}

const bool registered = [] {
    for (const bench::Subject& subject : bench::subjects())
        add("training/" + subject.name(), bySoftmax, subject);
    for (const core::Shape& input : {core::Shape{1, 28, 28}, core::Shape{3, 32, 32}}) {
        const bench::Subject trunk{"lenet", input}, own{"lenet-deep", input}, small{"lenet-small", input};
        for (const core::Strategy& strategy : core::strategies())
            if (strategy.heads)
                add("training/" + strategy.name + "/fine-tuned/" + trunk.name(), fineTuned, trunk,
                    strategy.heads(bench::classes));
        add("training/multi-label/" + own.name(), bySigmoids, own, bench::classes);
        add("training/specialists/" + small.name(), bySigmoids, small, 1);
    }
    return true;
}();

}  // namespace
