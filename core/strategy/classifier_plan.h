#pragma once

#include "core/nn/precision.h"
#include "core/strategy/classifier.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// Features and logits of N images.
struct Logits {
    Tensor features;                        ///< (N, F)
    Tensor trunkSoftmax;                    ///< (N, K)
    Tensor softmax;                         ///< (N, K); empty if the classifier has no softmax
    std::map<StrategyId, Tensor> sigmoids;  ///< (N, K) for each strategy with Strategy::sigmoids
};

/// Images that a plan computes at once if not said otherwise.
inline constexpr std::int64_t usualBatch = 256;

/// A compiled classifier. It shares the ownership of the classifier. Use it from one thread at a time.
class ClassifierPlan {
public:
    /// Throws Error if checkClassifier() fails, if the precision is not supported, or if oneDNN fails. Heads on the
    /// trunk always compute in float32. `batch` is the number of images that classifyAll() computes at once; a call for
    /// fewer takes as long.
    explicit ClassifierPlan(std::shared_ptr<const Classifier> classifier, Precision precision = Precision::F32,
                            std::int64_t batch = usualBatch);
    ClassifierPlan(ClassifierPlan&&) noexcept;
    ClassifierPlan& operator=(ClassifierPlan&&) noexcept;
    ~ClassifierPlan();

    const Classifier& classifier() const;
    /// Classifies one image (C, H, W) by `strategies`, or by all strategies of the model if empty. The trunk runs once,
    /// and its time is included in the microseconds of each verdict that uses it. Throws UsageError for a strategy that
    /// the model does not have, and Error for an image of another shape.
    std::vector<Verdict> classify(const Image& image, std::span<const StrategyId> strategies = {});
    /// Classifies images (N, C, H, W) in batches and returns the verdicts for each image. The microseconds are the mean
    /// over all images, without the time for compiling the batch plan in the first call. Throws as classify().
    std::vector<std::vector<Verdict>> classifyAll(const Tensor& images, std::span<const StrategyId> strategies = {});
    /// Raw logits of images (N, C, H, W), for calibration and statistics.
    Logits logits(const Tensor& images);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
