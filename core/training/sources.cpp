#include "core/training/sources.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/augment_strokes.h"
#include "core/tensor/operations.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// The state that the functions of one source share: the order of the current epoch and the targets of the current
/// batch.
struct Running {
    explicit Running(EpochImages images) : chosen(std::move(images)) {}

    EpochImages chosen;
    int epoch = -1;
    std::vector<std::int64_t> order;
    std::vector<int> labels;
    std::vector<float> targets;
};

void startEpoch(Running& running, int epoch, std::uint64_t seed)
{
    if (running.epoch == epoch)
        return;
    Random random(derivedSeed(seed, "order", static_cast<std::uint64_t>(epoch)));
    running.order = running.chosen.order(random);
    running.epoch = epoch;
}

/// Each sample has its own stream of random numbers, so threads and resuming do not change the numbers.
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

/// The number of samples whose outputs all have the sign of their target.
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

/// Fills `images` with the next images of the epoch, with augmentation if there is one, and keeps their labels.
void fillImages(Running& running, const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                std::uint64_t seed, int epoch, std::int64_t first, std::int64_t count, std::span<float> images)
{
    startEpoch(running, epoch, seed);
    running.labels.resize(static_cast<std::size_t>(count));
    const auto length = static_cast<std::size_t>(elementCount(dataset.imageShape));
#pragma omp parallel for schedule(dynamic, 8)
    for (std::int64_t i = 0; i < count; ++i) {
        const auto index = running.order[static_cast<std::size_t>(first + i)];
        const auto target = images.subspan(static_cast<std::size_t>(i) * length, length);
        running.labels[static_cast<std::size_t>(i)] = dataset.labels[static_cast<std::size_t>(index)];
        if (augmentation) {
            Random random = sampleRandom(seed, epoch, first + i);
            copyAugmented({dataset, index, *augmentation}, target, random);
        } else {
            dataset.copyImage(index, target);
        }
    }
}

/// The output of the head for a class; -1: the head does not include the class.
int outputFor(const Segment& head, int label)
{
    const auto found = std::ranges::find(head.classes, label);
    if (found == head.classes.end())
        return -1;
    const auto place = found - head.classes.begin();
    return head.groups.empty() ? static_cast<int>(place) : head.groups[static_cast<std::size_t>(place)];
}

/// Sets the loss of all heads and the accuracy of the first one.
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

/// Sets a share of the features to 0 and scales the others, as the dropout layer of a network does.
void dropFeatures(std::span<float> features, double rate, Random random)
{
    const auto scale = static_cast<float>(1.0 / (1.0 - rate));
    for (float& value : features)
        value = random.uniform() < rate ? 0.0F : value * scale;
}

/// Rows of cached features in the order of the epoch, and their labels.
BatchSource rowsOf(const std::shared_ptr<Running>& running, const std::vector<Tensor>& versions,
                   const std::vector<int>& labels, const RowOrder& rules)
{
    BatchSource source;
    source.samples = static_cast<std::int64_t>(labels.size());
    source.fill = [=, &versions, &labels](int epoch, std::int64_t first, std::int64_t count,
                                          std::span<float> features) {
        startEpoch(*running, epoch, rules.seed);
        const Tensor& version = versions[static_cast<std::size_t>(epoch) % versions.size()];
        running->labels.resize(static_cast<std::size_t>(count));
        auto target = features.begin();
        for (std::int64_t i = 0; i < count; ++i) {
            const auto index = running->order[static_cast<std::size_t>(first + i)];
            const auto row = version.row(index);
            const auto start = target;
            target = std::copy(row.begin(), row.end(), target);
            if (rules.dropout > 0.0)
                dropFeatures({start, target}, rules.dropout,
                             sampleRandom(derivedSeed(rules.seed, "feature dropout"), epoch, first + i));
            running->labels[static_cast<std::size_t>(i)] = labels[static_cast<std::size_t>(index)];
        }
    };
    return source;
}

EpochImages rowsInEpoch(const std::vector<int>& labels, const RowOrder& order)
{
    return order.images ? EpochImages(*order.images) : EpochImages(static_cast<std::int64_t>(labels.size()));
}

/// With the optimizer's means and 256 features, these outputs take about a megabyte, which fits the cache of a core.
constexpr std::int64_t blockOutputs = 256;

}  // namespace

BatchSource imagesOnly(const Dataset& dataset, const ImageOptions& options, const FilledBatch& filled)
{
    const auto running = std::make_shared<Running>(EpochImages(dataset));
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, options.augmentation, options.seed, epoch, first, count, images);
        filled(running->labels, images);
    };
    return source;
}

BatchSource imageSource(const Dataset& dataset, const ImageOptions& options)
{
    const auto running = std::make_shared<Running>(EpochImages(dataset));
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
    const auto running = std::make_shared<Running>(EpochImages(dataset));
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

BatchSource canvasSource(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                         std::uint64_t seed)
{
    const auto running = std::make_shared<Running>(EpochImages(dataset));
    const auto classes = static_cast<std::size_t>(dataset.classCount());
    BatchSource source;
    source.samples = dataset.size();
    CompositionOptions chosen = options;
    chosen.images = &running->chosen;
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        running->targets.assign(static_cast<std::size_t>(count) * classes, 0.0F);
        const auto length = static_cast<std::size_t>(elementCount(dataset.imageShape));
#pragma omp parallel for schedule(dynamic, 8)
        for (std::int64_t i = 0; i < count; ++i) {
            Random random = sampleRandom(seed, epoch, first + i);
            const Composition canvas = compose(dataset, rule, chosen, random);
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

BatchSource codedImageSource(const Dataset& dataset, const ImageOptions& options, const LabelLoss& loss)
{
    const auto seen = std::make_shared<std::vector<int>>();
    BatchSource source = imagesOnly(dataset, options, [seen](std::span<const int> labels, std::span<const float>) {
        seen->assign(labels.begin(), labels.end());
    });
    source.loss = [seen, loss](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return loss(logits, *seen, gradient);
    };
    return source;
}

LabelLoss sigmoidLoss(std::int64_t classes)
{
    return [classes](std::span<const float> logits, std::span<const int> labels, std::span<float> gradient) {
        std::vector<float> targets(labels.size() * static_cast<std::size_t>(classes));
        for (std::size_t n = 0; n < labels.size(); ++n)
            targets[n * static_cast<std::size_t>(classes) + static_cast<std::size_t>(labels[n])] = 1.0F;
        return binaryCrossEntropy(logits, targets, gradient, static_cast<std::int64_t>(labels.size()));
    };
}

BatchSource headImageSource(const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                            const HeadLayout& layout, std::uint64_t seed)
{
    const auto running = std::make_shared<Running>(EpochImages(dataset));
    BatchSource source;
    source.samples = dataset.size();
    source.fill = [=, &dataset](int epoch, std::int64_t first, std::int64_t count, std::span<float> images) {
        fillImages(*running, dataset, augmentation, seed, epoch, first, count, images);
    };
    judgeHeads(source, running, layout);
    return source;
}

BatchSource featureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                          const RowOrder& order)
{
    const auto running = std::make_shared<Running>(rowsInEpoch(labels, order));
    BatchSource source = rowsOf(running, versions, labels, order);
    judgeHeads(source, running, layout);
    return source;
}

BatchSource sigmoidFeatureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, int classes,
                                 const RowOrder& order)
{
    const auto running = std::make_shared<Running>(rowsInEpoch(labels, order));
    BatchSource source = rowsOf(running, versions, labels, order);
    source.loss = [running, loss = sigmoidLoss(classes)](std::span<const float> logits, std::span<float> gradient,
                                                         std::int64_t) {
        return loss(logits, running->labels, gradient);
    };
    return source;
}

BatchSource blockSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                        const RowOrder& order)
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
            expects(layout.segments[next].offset == first + part.outputs, "blockSource: the heads must be contiguous");
            part.segments.push_back(layout.segments[next]);
            part.segments.back().offset = part.outputs;
            part.outputs += width;
        }
        BatchSource own = featureSource(versions, labels, part, order);
        if (!source.blocks.empty())
            own.correct = {};  // the accuracy is that of the first head
        source.blocks.push_back({first, part.outputs, static_cast<double>(part.segments.size()), std::move(own)});
    }
    return source;
}

}  // namespace core
