#include "core/training/multi_task.h"

#include "core/base/error.h"
#include "core/image/measure.h"
#include "core/strategy/attributes.h"
#include "core/strategy/multi_task.h"
#include "core/tensor/operations.h"
#include "core/training/own_networks.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace core {

namespace {

/// The targets of the current batch.
struct BatchTargets {
    std::vector<int> labels;
    std::vector<float> attributes;  ///< (n, attributes), 0 or 1
    std::vector<float> quantities;  ///< (n, quantities), in standard deviations from the mean
};

std::vector<float> attributesOf(std::span<const int> labels, const std::vector<Attribute>& attributes)
{
    std::vector<float> targets;
    for (const int label : labels)
        for (const Attribute& attribute : attributes)
            targets.push_back(attribute.has[static_cast<std::size_t>(label)] ? 1.0F : 0.0F);
    return targets;
}

/// Returns (n, quantities); 0, the mean, for an image without ink. Empty without scales.
std::vector<float> quantitiesOf(std::span<const float> images, const Shape& shape, const std::vector<float>& scales)
{
    if (scales.empty())
        return {};
    const std::vector<Quantity> measured = taskQuantities(shape);
    const auto length = static_cast<std::size_t>(elementCount(shape));
    const std::size_t count = images.size() / length;
    std::vector<float> quantities(measured.size() * count, 0.0F);
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
    return quantities;
}

std::vector<OwnNetwork> taskNetwork(const Recipe& recipe, const Dataset& train)
{
    return {{.architecture = recipe.architecture,
             .outputs = taskLayout(train.classNames, train.imageShape).outputs(),
             .epochs = recipe.epochs}};
}

std::optional<Network> trainOnTasks(const StageContext& context, const Stage& stage, const Dataset& train,
                                    const Classifier& made)
{
    return runFresh(context, stage,
                    taskSource(train, imageOptions(context, stage), context.recipe.taskWeights,
                               made.networkGroups.at(StrategyId::MultiTask).constants));
}

}  // namespace

std::vector<float> quantityScales(const Dataset& dataset)
{
    const std::vector<Quantity> quantities = taskQuantities(dataset.imageShape);
    if (quantities.empty())
        return {};
    std::vector<double> sums(quantities.size()), squares(quantities.size());
    double images = 0.0;
    for (std::int64_t n = 0; n < dataset.size(); ++n) {
        const auto measures = measureInk(dataset.image(n));
        if (!measures)
            continue;
        images += 1.0;
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            const double value = (*measures).*quantities[i].measured;
            sums[i] += value;
            squares[i] += value * value;
        }
    }
    std::vector<float> scales;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const double mean = images < 2.0 ? 0.0 : sums[i] / images;
        const double variance = images < 2.0 ? 1.0 : squares[i] / images - sums[i] * sums[i] / images / images;
        scales.insert(scales.end(),
                      {static_cast<float>(mean), static_cast<float>(std::sqrt(std::max(variance, 1e-6)))});
    }
    return scales;
}

BatchSource taskSource(const Dataset& dataset, const ImageOptions& options, const TaskWeights& weights,
                       const std::vector<float>& scales)
{
    const auto batch = std::make_shared<BatchTargets>();
    const TaskLayout layout = taskLayout(dataset.classNames, dataset.imageShape);
    expects(std::cmp_equal(scales.size(), 2 * layout.quantities),
            "taskSource: needs the mean and deviation of each quantity");
    const std::vector<Attribute> attributes = knownAttributes(dataset.classNames);
    BatchSource source = imagesOnly(
        dataset, options, [=, shape = dataset.imageShape](std::span<const int> labels, std::span<const float> images) {
            batch->labels.assign(labels.begin(), labels.end());
            batch->attributes = attributesOf(labels, attributes);
            batch->quantities = quantitiesOf(images, shape, scales);
        });
    source.loss = [=](std::span<const float> logits, std::span<float> gradient, std::int64_t) {
        return taskLosses(logits, {batch->labels, batch->attributes, batch->quantities}, layout, weights, gradient)
            .sum(weights);
    };
    source.correct = [=](std::span<const float> logits, std::int64_t count) {
        std::int64_t right = 0;
        for (std::int64_t n = 0; n < count; ++n)
            right += static_cast<int>(argmax(logits.subspan(static_cast<std::size_t>(n * layout.outputs()),
                                                            static_cast<std::size_t>(layout.classes))))
                  == batch->labels[static_cast<std::size_t>(n)];
        return right;
    };
    return source;
}

OwnNetworks multiTaskTraining()
{
    return {.strategy = StrategyId::MultiTask,
            .first = "multi-task",
            .list = taskNetwork,
            .constants = quantityScales,
            .train = trainOnTasks};
}

}  // namespace core
