#include "app/benchmark/clock.h"
#include "app/benchmark/measure.h"
#include "core/nn/plan.h"
#include "core/nn/work.h"
#include "core/strategy/strategy.h"
#include "core/training/sources.h"

#include <algorithm>

namespace app {

namespace {

constexpr int classes = 10;
constexpr std::int64_t images = 4096;
constexpr std::int64_t features = 256;
constexpr int epochs = 3;  // the first epoch includes compiling the plans

Json trainingOf(const core::HeadLayout& layout)
{
    const std::vector<core::Tensor> versions{randomImages({features}, images)};
    std::vector<int> labels(images);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = static_cast<int>(i % classes);
    core::Random random(1);
    const std::vector<core::Layer> layers{core::Dense{layout.outputs}};
    const core::TrainerOptions options{.epochs = epochs, .plan = {.batch = 128, .optimizer = {}, .dropoutSeed = 1}};
    double perSecond = 0.0;
    const double before = core::measureSgemm();
    core::TrainerCallbacks callbacks;
    callbacks.epoch = [&](const core::EpochReport& report, const core::TrainingView&) {
        if (report.epoch > 1)
            perSecond = std::max(perSecond, report.samplesPerSecond);
    };
    core::train({core::makeNetwork({features}, layers, random), {}}, 0, options,
                core::blockSource(versions, labels, layout, {1}), callbacks, {});
    const double gflops = std::max(before, core::measureSgemm());
    return {{"outputs", layout.outputs},
            {"samples_per_second", perSecond},
            {"percent_of_sgemm", 100.0 * perSecond * core::trainingStepFlop({features}, layers) / (gflops * 1e9)},
            {"sgemm_gflops", gflops}};
}

}  // namespace

Json measureHeads(const MeasureOptions&)
{
    Json document = Json::object();
    std::vector<core::HeadLayout> all;
    for (const core::Strategy& strategy : core::strategies()) {
        if (strategy.backing != core::Backing::SharedHeads)
            continue;
        all.push_back(strategy.heads(classes));
        document[strategy.name] = trainingOf(all.back());
    }
    document["all"] = trainingOf(core::concatenate(all));
    return document;
}

}  // namespace app
