#include "core/training/feature_cache.h"

#include "core/data/augment_strokes.h"
#include "core/training/sources.h"

#include <algorithm>

namespace core {

namespace {

constexpr int augmentedVersions = 4;
constexpr std::int64_t featureBatch = 256;

struct FeatureJob {
    const Dataset& train;
    BatchSource images;
    std::int64_t width = 0;
    std::stop_token stop;
};

Tensor featuresOf(InferencePlan& plan, const FeatureJob& job, int version)
{
    const Dataset& train = job.train;
    const auto length = static_cast<std::size_t>(elementCount(train.imageShape));
    std::vector<float> batch(static_cast<std::size_t>(featureBatch) * length);
    const std::int64_t width = job.width;
    Tensor features({train.size(), width});
    for (std::int64_t first = 0; first < train.size() && !job.stop.stop_requested(); first += featureBatch) {
        const std::int64_t count = std::min(featureBatch, train.size() - first);
        job.images.fill(version, first, count, batch);
        plan.run(
            std::span(batch).first(static_cast<std::size_t>(count) * length),
            features.values().subspan(static_cast<std::size_t>(first * width), static_cast<std::size_t>(count * width)),
            count);
    }
    return features;
}

/// The images in the order of the data set. Each image has its own stream of random numbers for its augmentation.
BatchSource orderedImages(const Dataset& train, const std::optional<Augmentation>& augmentation, std::uint64_t seed)
{
    BatchSource source;
    source.samples = train.size();
    source.fill = [&train, augmentation, seed](int version, std::int64_t first, std::int64_t count,
                                               std::span<float> images) {
        const auto length = static_cast<std::size_t>(elementCount(train.imageShape));
#pragma omp parallel for schedule(dynamic, 8)
        for (std::int64_t i = 0; i < count; ++i) {
            const auto target = images.subspan(static_cast<std::size_t>(i) * length, length);
            if (augmentation && version > 0) {
                Random random(
                    derivedSeed(seed, "features " + std::to_string(version), static_cast<std::uint64_t>(first + i)));
                copyAugmented({train, first + i, *augmentation}, target, random);
            } else {
                train.copyImage(first + i, target);
            }
        }
    };
    return source;
}

}  // namespace

std::vector<Tensor> cacheFeatures(const Recipe& recipe, const Network& trunk, const Dataset& train,
                                  const std::stop_token& stop)
{
    InferencePlan plan(trunk, featureBatch);
    const FeatureJob job{train, orderedImages(train, recipe.augmentation, recipe.seed),
                         elementCount(outputShape(trunk)), stop};
    std::vector<Tensor> versions{featuresOf(plan, job, 0)};
    for (int version = 1; recipe.augmentation && version <= augmentedVersions; ++version)
        versions.push_back(featuresOf(plan, job, version));
    return versions;
}

}  // namespace core
