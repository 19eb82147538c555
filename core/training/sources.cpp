#include "core/training/sources.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/image/measure.h"
#include "core/strategy/attributes.h"
#include "core/strategy/multi_task.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// What the parts of one source share: the order of the running epoch and the targets of the running batch.
struct Running {
    int epoch = -1;
    std::vector<std::int64_t> order;
    std::vector<int> labels;
    std::vector<float> targets;
};

void startEpoch(Running& running, int epoch, std::int64_t samples, std::uint64_t seed)
{
    if (running.epoch == epoch)
        return;
    Random random(derivedSeed(seed, "order", static_cast<std::uint64_t>(epoch)));
    running.order = permutation(samples, random);
    running.epoch = epoch;
}

/// One stream per sample, so that threads and resuming do not change what is drawn.
Random sampleRandom(std::uint64_t seed, int epoch, std::int64_t position)
{
    return Random(
        derivedSeed(seed, "sample", (static_cast<std::uint64_t>(epoch) << 32) + static_cast<std::uint64_t>(position)));
}

std::int64_t countArgmax(std::span<const float> logits, std::span<const int> labels)
{
    const std::size_t width = logits.size() / labels.size();
    std::int64_t right = 0;
    for (std::size_t n = 0; n < labels.size(); ++n)
        right += static_cast<int>(argmax(logits.subspan(n * width, width))) == labels[n];
    return right;
}

/// Samples for which every output is on its target's side of zero.
std::int64_t countAllRight(std::span<const float> logits, std::span<const float> targets, std::int64_t count)
{
    const std::size_t width = targets.size() / static_cast<std::size_t>(count);
    std::int64_t right = 0;
    for (std::size_t n = 0; n < static_cast<std::size_t>(count); ++n) {
        bool all = true;
        for (std::size_t o = n * width; o < (n + 1) * width; ++o)
            all = all && (logits[o] > 0.0F) == (targets[o] > 0.5F);
        right += all;
    }
    return right;
}

/// Fills `images` with the epoch's next images, changed if asked, and remembers their labels.
void fillImages(Running& running, const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                std::uint64_t seed, int epoch, std::int64_t first, std::int64_t count, std::span<float> images)
{
    startEpoch(running, epoch, dataset.size(), seed);
    running.labels.resize(static_cast<std::size_t>(count));
    const auto length = static_cast<std::size_t>(elementCount(dataset.imageShape));
#pragma omp parallel for schedule(static)
    for (std::int64_t i = 0; i < count; ++i) {
        const auto index = running.order[static_cast<std::size_t>(first + i)];
        const auto target = images.subspan(static_cast<std::size_t>(i) * length, length);
        dataset.copyImage(index, target);
        running.labels[static_cast<std::size_t>(i)] = dataset.labels[static_cast<std::size_t>(index)];
        if (augmentation) {
            Random random = sampleRandom(seed, epoch, first + i);
            augment(target, dataset.imageShape, *augmentation, random);
        }
    }
}

/// Which output of the head stands for a class; -1: none.
int outputFor(const Segment& head, int label)
{
    const auto found = std::ranges::find(head.classes, label);
    if (found == head.classes.end())
        return -1;
    const auto place = found - head.classes.begin();
    return head.groups.empty() ? static_cast<int>(place) : head.groups[static_cast<std::size_t>(place)];
}

/// Loss of all heads, and how often the first one is right.
void judgeHeads(BatchSource& source, const std::shared_ptr<Running>& running, const HeadLayout& layout)
{
    const auto heads = std::make_shared<const HeadLayout>(layout);
    source.loss = [running, heads](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return segmentedCrossEntropy(logits, running->labels, heads->segments, gradient, heads->outputs);
    };
    source.correct = [running, heads](std::span<const float> logits, std::int64_t count) {
        const Segment& head = heads->segments.front();
        std::int64_t right = 0;
        for (std::int64_t n = 0; n < count; ++n) {
            const auto said = argmax(logits.subspan(static_cast<std::size_t>(n * heads->outputs + head.offset),
                                                    static_cast<std::size_t>(outputsOf(head))));
            right += std::cmp_equal(said, outputFor(head, running->labels[static_cast<std::size_t>(n)]));
        }
        return right;
    };
}

void oneHot(Running& running, std::size_t classes)
{
    running.targets.assign(running.labels.size() * classes, 0.0F);
    for (std::size_t n = 0; n < running.labels.size(); ++n)
        running.targets[n * classes + static_cast<std::size_t>(running.labels[n])] = 1.0F;
}

/// Whether the class of each image has each attribute, (n, attributes).
void attributesOf(Running& running, const std::vector<Attribute>& attributes)
{
    running.targets.clear();
    for (const int label : running.labels)
        for (const Attribute& attribute : attributes)
            running.targets.push_back(attribute.has[static_cast<std::size_t>(label)] ? 1.0F : 0.0F);
}

/// Quantities of each image in deviations from the mean, (n, quantities); the mean where there is no ink. Nothing
/// without scales.
void measure(std::span<const float> images, const Shape& shape, const std::vector<float>& scales,
             std::vector<float>& quantities)
{
    quantities.clear();
    if (scales.empty())
        return;
    const std::vector<Quantity> measured = taskQuantities(shape);
    const auto length = static_cast<std::size_t>(elementCount(shape));
    const std::size_t count = images.size() / length;
    quantities.assign(measured.size() * count, 0.0F);
#pragma omp parallel for schedule(static)
    for (std::size_t n = 0; n < count; ++n) {
        const auto pixels = images.subspan(n * length, length);
        const auto measures = measureInk(Image(shape, {pixels.begin(), pixels.end()}));
        if (!measures)
            continue;
        for (std::size_t i = 0; i < measured.size(); ++i)
            quantities[n * measured.size() + i] =
                (static_cast<float>((*measures).*measured[i].measured) - scales[2 * i]) / scales[2 * i + 1];
    }
}

/// Rows of cached features in the epoch's order, and their labels.
BatchSource rowsOf(const std::shared_ptr<Running>& running, const std::vector<Tensor>& versions,
                   const std::vector<int>& labels, std::uint64_t seed)
{
    BatchSource source;
    source.samples = static_cast<std::int64_t>(labels.size());
    source.fill = [=, &versions, &labels](int epoch, std::int64_t first, std::int64_t count,
                                          std::span<float> features) {
        startEpoch(*running, epoch, static_cast<std::int64_t>(labels.size()), seed);
        const Tensor& version = versions[static_cast<std::size_t>(epoch) % versions.size()];
        running->labels.resize(static_cast<std::size_t>(count));
        auto target = features.begin();
        for (std::int64_t i = 0; i < count; ++i) {
            const auto index = running->order[static_cast<std::size_t>(first + i)];
            const auto row = version.row(index);
            target = std::copy(row.begin(), row.end(), target);
            running->labels[static_cast<std::size_t>(i)] = labels[static_cast<std::size_t>(index)];
        }
    };
    return source;
}

/// With their running means and 256 features about a megabyte: a core's own cache
constexpr std::int64_t blockOutputs = 256;

}  // namespace

BatchSource imageSource(const Dataset& dataset, const ImageOptions& options)
{
    const auto running = std::make_shared<Running>();
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, options.augmentation, options.seed, epoch, first, count, images);
    };
    source.loss = [running, options](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return softmaxCrossEntropy(logits, running->labels, gradient, options.labelSmoothing);
    };
    source.correct = [running](std::span<const float> logits, std::int64_t) {
        return countArgmax(logits, running->labels);
    };
    return source;
}

BatchSource oneAgainstRestSource(const Dataset& dataset, int label, const std::optional<Augmentation>& augmentation,
                                 std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, augmentation, seed, epoch, first, count, images);
        running->targets.resize(running->labels.size());
        std::transform(running->labels.begin(), running->labels.end(), running->targets.begin(),
                       [label](int other) { return other == label ? 1.0F : 0.0F; });
    };
    source.loss = [running](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
        return binaryCrossEntropy(logits, running->targets, gradient, count);
    };
    source.correct = [running](std::span<const float> logits, std::int64_t count) {
        return countAllRight(logits, running->targets, count);
    };
    return source;
}

BatchSource taskSource(const Dataset& dataset, const ImageOptions& options, const TaskWeights& weights,
                       const std::vector<float>& scales)
{
    struct Targets : Running {
        std::vector<float> quantities;
    };
    const auto running = std::make_shared<Targets>();
    const TaskLayout layout = taskLayout(dataset.classNames, dataset.imageShape);
    expects(std::cmp_equal(scales.size(), 2 * layout.quantities),
            "taskSource: needs mean and deviation of each quantity");
    const std::vector<Attribute> attributes = knownAttributes(dataset.classNames);
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, options.augmentation, options.seed, epoch, first, count, images);
        attributesOf(*running, attributes);
        measure(images, dataset.imageShape, scales, running->quantities);
    };
    source.loss = [=](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return taskLosses(logits, {running->labels, running->targets, running->quantities}, layout, weights, gradient)
            .sum(weights);
    };
    source.correct = [running, layout](std::span<const float> logits, std::int64_t count) {
        std::int64_t right = 0;
        for (std::int64_t n = 0; n < count; ++n)
            right += static_cast<int>(argmax(logits.subspan(static_cast<std::size_t>(n * layout.outputs()),
                                                            static_cast<std::size_t>(layout.classes))))
                  == running->labels[static_cast<std::size_t>(n)];
        return right;
    };
    return source;
}

BatchSource canvasSource(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                         std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        running->targets.assign(static_cast<std::size_t>(count) * classes, 0.0F);
        const auto length = static_cast<std::size_t>(elementCount(dataset.imageShape));
#pragma omp parallel for schedule(dynamic, 8)
        for (std::int64_t i = 0; i < count; ++i) {
            Random random = sampleRandom(seed, epoch, first + i);
            const Composition canvas = compose(dataset, rule, options, random);
            const auto place = static_cast<std::size_t>(i);
            std::copy(canvas.image.values().begin(), canvas.image.values().end(),
                      images.begin() + static_cast<std::ptrdiff_t>(place * length));
            for (const int label : canvas.labels)
                running->targets[place * classes + static_cast<std::size_t>(label)] = 1.0F;
        }
    };
    source.loss = [running](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
        return binaryCrossEntropy(logits, running->targets, gradient, count);
    };
    source.correct = [running](std::span<const float> logits, std::int64_t count) {
        return countAllRight(logits, running->targets, count);
    };
    return source;
}

BatchSource headImageSource(const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                            const HeadLayout& layout, std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, augmentation, seed, epoch, first, count, images);
    };
    judgeHeads(source, running, layout);
    return source;
}

BatchSource featureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                          std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    BatchSource source = rowsOf(running, versions, labels, seed);
    judgeHeads(source, running, layout);
    return source;
}

BatchSource sigmoidFeatureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, int classes,
                                 std::uint64_t seed)
{
    const auto running = std::make_shared<Running>();
    BatchSource source = rowsOf(running, versions, labels, seed);
    source.loss = [running, classes](std::span<const float> logits, std::span<float> gradient, std::int64_t count) {
        oneHot(*running, static_cast<std::size_t>(classes));
        return binaryCrossEntropy(logits, running->targets, gradient, count);
    };
    return source;
}

BatchSource blockSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                        std::uint64_t seed)
{
    BatchSource source;
    source.samples = static_cast<std::int64_t>(labels.size());
    std::size_t next = 0;
    while (next < layout.segments.size()) {
        HeadLayout part;
        const std::int64_t first = layout.segments[next].offset;
        for (; next < layout.segments.size(); ++next) {
            const std::int64_t width = outputsOf(layout.segments[next]);
            if (part.outputs > 0 && part.outputs + width > blockOutputs)
                break;
            expects(layout.segments[next].offset == first + part.outputs,
                    "blockSource: the heads must lie one behind the other");
            part.segments.push_back(layout.segments[next]);
            part.segments.back().offset = part.outputs;
            part.outputs += width;
        }
        BatchSource own = featureSource(versions, labels, part, seed);
        if (!source.blocks.empty())
            own.correct = {};  // the first head alone is asked
        source.blocks.push_back({first, part.outputs, static_cast<double>(part.segments.size()), std::move(own)});
    }
    return source;
}

}  // namespace core
