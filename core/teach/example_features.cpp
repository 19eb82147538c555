#include "core/teach/example_features.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/augment_strokes.h"
#include "core/image/drawing_file.h"

#include <algorithm>

namespace core {

namespace {

bool isDrawn(const Dataset& images, std::int64_t index)
{
    return !images.strokes.empty() && images.strokes[static_cast<std::size_t>(index)] != nullptr;
}

/// Changes that keep the class of any symbol: small angles, and no flip.
Augmentation augmentationOf(const Dataset& images, std::int64_t index)
{
    if (!isDrawn(images, index))
        return {.rotation = 8.0, .shift = 1.5, .scale = 0.1, .shear = 0.1, .strokeWidth = 0.2};
    return withStrokeChanges({.shift = 1.0});
}

}  // namespace

std::uint64_t exampleKey(const Dataset& images, std::int64_t index)
{
    Checksum sum;
    sum.add(std::as_bytes(images.bytes(index)));
    if (isDrawn(images, index))
        sum.add(compactDrawing(images.strokes[static_cast<std::size_t>(index)]->ink));
    return sum.value();
}

ExampleFeatures::ExampleFeatures(const Network& trunk, std::uint64_t seed)
    : m_plan(trunk, changedVersions + 1),
      m_input(trunk.input),
      m_width(elementCount(outputShape(trunk))),
      m_seed(seed)
{
}

void copyVersion(const ExampleVersion& wanted, std::span<float> target)
{
    const Dataset& images = wanted.images;
    if (wanted.version == 0)
        return images.copyImage(wanted.index, target);
    const std::uint64_t key = exampleKey(images, wanted.index);
    Random random(derivedSeed(wanted.seed, "example", key + static_cast<std::uint64_t>(wanted.version)));
    copyAugmented({images, wanted.index, augmentationOf(images, wanted.index)}, target, random);
}

Tensor ExampleFeatures::computed(const Dataset& images, std::int64_t index)
{
    Shape shape = m_input;
    shape.insert(shape.begin(), changedVersions + 1);
    Tensor inputs(std::move(shape));
    for (int version = 0; version <= changedVersions; ++version)
        copyVersion({images, index, version, m_seed}, inputs.row(version));
    return m_plan.run(inputs);
}

std::vector<Tensor> ExampleFeatures::of(const Dataset& images, const std::stop_token& stop)
{
    expects(images.imageShape == m_input, "ExampleFeatures: the images must have the shape of the trunk's input");
    std::map<std::uint64_t, Tensor> used;
    std::vector<Tensor> all(changedVersions + 1U, Tensor({images.size(), m_width}));
    for (std::int64_t n = 0; n < images.size() && !stop.stop_requested(); ++n) {
        const std::uint64_t key = exampleKey(images, n);
        if (!used.contains(key)) {
            if (const auto known = m_known.find(key); known != m_known.end())
                used.insert(m_known.extract(known));
            else
                used.emplace(key, computed(images, n));
        }
        for (int version = 0; version <= changedVersions; ++version)
            std::ranges::copy(used.at(key).row(version), all[static_cast<std::size_t>(version)].row(n).begin());
    }
    if (!stop.stop_requested())
        m_known.clear();
    m_known.merge(used);  // after a stop, the next call needs most of the others, too
    return all;
}

}  // namespace core
