#pragma once

#include <cstdint>
#include <span>

namespace core {

/// The outputs of a multi-task network: `classes` softmax outputs, then `attributes` sigmoid outputs, then `quantities`
/// linear outputs.
struct TaskLayout {
    std::int64_t classes = 0, attributes = 0, quantities = 0;
    std::int64_t outputs() const { return classes + attributes + quantities; }
    bool operator==(const TaskLayout&) const = default;
};

/// The weight of the loss of each task; 0: not trained.
struct TaskWeights {
    double classes = 1.0, attributes = 1.0, quantities = 1.0;
    bool operator==(const TaskWeights&) const = default;
};

/// Default weights. The class has the largest weight because its loss becomes the smallest.
inline constexpr TaskWeights usualTaskWeights{.classes = 1.0, .attributes = 0.5, .quantities = 0.25};

/// The targets of a batch of n samples.
struct TaskTargets {
    std::span<const int> labels;        ///< (n), 0 .. classes - 1
    std::span<const float> attributes;  ///< (n, attributes), each 0 or 1
    /// (n, quantities), standardized to mean 0 and deviation 1 over the training images, so that one weight fits all
    std::span<const float> quantities;
};

/// Means over the batch, unweighted.
struct TaskLosses {
    double classes = 0.0;     ///< cross-entropy, nats
    double attributes = 0.0;  ///< binary cross-entropy summed over the attributes, nats
    double quantities = 0.0;  ///< mean squared error, mean over the quantities too
    double sum(const TaskWeights& weights) const
    {
        return weights.classes * classes + weights.attributes * attributes + weights.quantities * quantities;
    }
};

/// Computes the losses of logits (n, layout.outputs()) and writes the gradient of their weighted sum, (n,
/// layout.outputs()).
TaskLosses taskLosses(std::span<const float> logits, const TaskTargets& targets, const TaskLayout& layout,
                      const TaskWeights& weights, std::span<float> gradient);

}  // namespace core
