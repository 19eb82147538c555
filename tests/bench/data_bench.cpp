// Reading: a data set in IDX files, a batch of it as floats, and the models that ship. From the page cache, not the
// disk.
#include "tests/bench/subjects.h"

#include "core/data/idx.h"
#include "core/model/zoo.h"
#include "core/training/sources.h"
#include "tests/support/tiny_data.h"

#include <unistd.h>

namespace {

core::TrainTest bars()
{
    return tests::tinyData({.side = 28, .perClass = 20000});
}

void readIdx(benchmark::State& state)
{
    const auto folder = std::filesystem::temp_directory_path() / ("runoff-data-bench-" + std::to_string(getpid()));
    const core::TrainTest data = bars();
    tests::writeIdxFolder(data, folder);
    for (auto _ : state)
        benchmark::DoNotOptimize(core::readIdxFolder(folder, "bars", {}));
    state.SetItemsProcessed(state.iterations() * (data.train.size() + data.test.size()));
    std::filesystem::remove_all(folder);
}
BENCHMARK(readIdx)->Unit(benchmark::kMillisecond)->UseRealTime();

/// An epoch in batches of 128 as training asks for it.
void fillBatches(benchmark::State& state)
{
    const core::TrainTest data = bars();
    std::optional<core::Augmentation> augmentation;
    if (state.range(0))
        augmentation = core::defaultAugmentation(data.train.imageShape, true);
    const core::BatchSource source = core::imageSource(data.train, {.augmentation = augmentation, .seed = 1});
    std::vector<float> images(static_cast<std::size_t>(128 * core::elementCount(data.train.imageShape)));
    std::int64_t first = 0;
    for (auto _ : state) {
        source.fill(1, first, 128, images);
        first = (first + 128) % (data.train.size() - 128);
    }
    state.SetItemsProcessed(state.iterations() * 128);
}
BENCHMARK(fillBatches)->ArgName("augmented")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond)->UseRealTime();

void openModel(benchmark::State& state, const core::ZooEntry& model)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(core::openModel(model.path.string()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(model.path)));
}

const bool registered = [] {
    for (const core::ZooEntry& model : core::listModels())
        if (model.problem.empty())
            benchmark::RegisterBenchmark(("openModel/" + model.name).c_str(), openModel, model)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
    return true;
}();

}  // namespace
