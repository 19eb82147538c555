// What happens to a drawing or a photo before the networks see it, and to an image before it is learnt.
#include "core/data/augment.h"
#include "core/image/normalize.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

const Ink four{{{{{0.4, 0.1}, {0.3, 0.55}, {0.75, 0.5}}}, {{{0.65, 0.15}, {0.6, 0.9}}}}};

void normalizeInkBench(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(normalize(four, Preprocessing{}));
}
BENCHMARK(normalizeInkBench)->Name("normalizeInk")->Unit(benchmark::kMicrosecond);

void normalizePhoto(benchmark::State& state)
{
    Image photo({3, 600, 800});
    Random random(3);
    for (float& value : photo.values())
        value = static_cast<float>(0.6 + 0.1 * random.uniform());
    for (std::int64_t c = 0; c < 3; ++c)
        for (std::int64_t y = 150; y < 450; ++y)
            for (std::int64_t x = 390; x < 420; ++x)
                photo.row(c)[static_cast<std::size_t>(y * 800 + x)] = 0.1F;
    for (auto _ : state)
        benchmark::DoNotOptimize(normalizePicture(photo, Preprocessing{}));
}
BENCHMARK(normalizePhoto)->Unit(benchmark::kMillisecond);

void augmentDigit(benchmark::State& state)
{
    const Image digit = *normalize(four, Preprocessing{});
    const Augmentation augmentation = defaultAugmentation(digit.shape(), true);
    Random random(1);
    Image changed = digit;
    for (auto _ : state) {
        changed = digit;
        augment(changed.values(), changed.shape(), augmentation, random);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(augmentDigit)->Unit(benchmark::kMicrosecond);

}  // namespace
