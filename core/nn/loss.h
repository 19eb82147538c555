#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace core {

/// A loss over one batch: reads logits (n, O) and writes the gradient of the *mean over n* with respect to them to
/// `gradient` (n, O). Returns the mean loss in nats. Pure; must be finite for any finite logits.
using Loss = std::function<double(std::span<const float> logits, std::span<float> gradient, std::int64_t count)>;

/// Categorical cross-entropy of softmax with labels (n) in 0..O-1. Label smoothing spreads the share `smoothing` in [0,
/// 1) of the target evenly over all outputs (Szegedy et al., CVPR 2016).
double softmaxCrossEntropy(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient,
                           double smoothing = 0.0);

/// Binary cross-entropy of sigmoids summed over the outputs, mean over n; targets (n, O), each 0 or 1. `positiveWeight`
/// multiplies the loss of targets that are 1.
double binaryCrossEntropy(std::span<const float> logits, std::span<const float> targets, std::span<float> gradient,
                          std::int64_t count, double positiveWeight = 1.0);

/// The number of pairs of K classes, K (K - 1) / 2. The pairs (i, j) with i < j have the order (0, 1), (0, 2), ...
constexpr std::int64_t pairsOf(std::int64_t classes)
{
    return classes * (classes - 1) / 2;
}

/// What the output of a pair learns from images of classes outside the pair.
enum class OtherPairs {
    Abstain,  ///< the target 0.5
    Masked    ///< nothing
};
/// Cross-entropy of pairs in one network (Pawara et al., Pattern Recognition 108, 2020): logits (n, pairsOf(classes)),
/// labels (n) in 0..classes-1. The output of the pair (i, j) is tanh(logit), so that sigmoid(2 logit) is the
/// probability of i. Its target is 1 for class i and 0 for class j. The loss is the mean over the pairs that learn, and
/// over n. The paper clips the outputs; here, the logarithms are exact.
double pairCrossEntropy(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient,
                        std::int64_t classes, OtherPairs others);

/// A run of outputs that share one softmax over some of the classes, or over disjoint groups of them.
struct Segment {
    std::int64_t offset = 0;   ///< first output
    std::vector<int> classes;  ///< ascending; output offset + i answers for classes[i]
    /// If not empty, output offset + groups[i] answers for classes[i] and all other classes of its group
    std::vector<int> groups = {};
};
/// The number of outputs: one per class, or one per group. Groups are numbered 0, 1, ... without gaps.
std::int64_t outputsOf(const Segment& segment);

/// Cross-entropy of one softmax per segment. The loss of a segment is averaged over the samples of the batch whose
/// label is among its classes; the total is the mean over the segments with at least one such sample. The gradient of a
/// segment is that of its own mean, so each head is trained as if alone. Parallelised with OpenMP.
double segmentedCrossEntropy(std::span<const float> logits, std::span<const int> labels,
                             std::span<const Segment> segments, std::span<float> gradient, std::int64_t outputs);

}  // namespace core
