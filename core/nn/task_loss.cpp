#include "core/nn/task_loss.h"

#include "core/base/error.h"
#include "core/nn/loss.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// A range of columns of a matrix.
struct Columns {
    std::size_t samples, width;  ///< of the whole matrix
    std::size_t first, count;

    std::vector<float> of(std::span<const float> matrix) const
    {
        std::vector<float> part(samples * count);
        for (std::size_t n = 0; n < samples; ++n)
            std::ranges::copy(matrix.subspan(n * width + first, count),
                              part.begin() + static_cast<std::ptrdiff_t>(n * count));
        return part;
    }
    void put(std::span<const float> part, double weight, std::span<float> matrix) const
    {
        for (std::size_t n = 0; n < samples; ++n)
            for (std::size_t i = 0; i < count; ++i)
                matrix[n * width + first + i] = static_cast<float>(weight * part[n * count + i]);
    }
};

double meanSquaredError(std::span<const float> values, std::span<const float> targets, std::span<float> gradient)
{
    const double share = 1.0 / static_cast<double>(values.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double difference = static_cast<double>(values[i]) - targets[i];
        sum += difference * difference;
        gradient[i] = static_cast<float>(2.0 * share * difference);
    }
    return sum * share;
}

/// Computes the loss of one task on its columns. Returns the loss and writes the weighted gradient into the matrix.
template <typename Judge>
double onColumns(const Columns& columns, std::span<const float> logits, double weight, std::span<float> gradient,
                 const Judge& judge)
{
    if (columns.count == 0)
        return 0.0;
    const std::vector<float> part = columns.of(logits);
    std::vector<float> change(part.size());
    const double loss = judge(part, change);
    columns.put(change, weight, gradient);
    return loss;
}

}  // namespace

TaskLosses taskLosses(std::span<const float> logits, const TaskTargets& targets, const TaskLayout& layout,
                      const TaskWeights& weights, std::span<float> gradient)
{
    const std::size_t samples = targets.labels.size(), width = static_cast<std::size_t>(layout.outputs());
    const auto classes = static_cast<std::size_t>(layout.classes),
               attributes = static_cast<std::size_t>(layout.attributes),
               quantities = static_cast<std::size_t>(layout.quantities);
    expects(samples >= 1 && logits.size() == samples * width && gradient.size() == logits.size()
                && targets.attributes.size() >= samples * attributes
                && targets.quantities.size() >= samples * quantities,
            "taskLosses: logits and gradient must be (n, outputs), targets (n, attributes) and (n, quantities) for n "
            "labels");
    TaskLosses losses;
    losses.classes = onColumns({samples, width, 0, classes}, logits, weights.classes, gradient,
                               [&](std::span<const float> part, std::span<float> change) {
                                   return softmaxCrossEntropy(part, targets.labels, change);
                               });
    losses.attributes =
        onColumns({samples, width, classes, attributes}, logits, weights.attributes, gradient,
                  [&](std::span<const float> part, std::span<float> change) {
                      return binaryCrossEntropy(part, targets.attributes, change, static_cast<std::int64_t>(samples));
                  });
    losses.quantities = onColumns({samples, width, classes + attributes, quantities}, logits, weights.quantities,
                                  gradient, [&](std::span<const float> part, std::span<float> change) {
                                      return meanSquaredError(part, targets.quantities, change);
                                  });
    return losses;
}

}  // namespace core
