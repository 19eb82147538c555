#pragma once

#include "core/nn/precision.h"
#include "core/strategy/classifier.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// Features and logits of many images; rows are images.
struct Logits {
    Tensor features;                        ///< (N, F)
    Tensor trunkSoftmax;                    ///< (N, K)
    Tensor softmax;                         ///< (N, K)
    std::map<StrategyId, Tensor> sigmoids;  ///< (N, K) of each strategy of the model with Strategy::sigmoids
};

/// A classifier compiled for one thread; move-only. Keeps a reference to nothing: it shares ownership.
class ClassifierPlan {
public:
    /// Throws Error if the classifier is malformed (checkClassifier), the precision is not supported, or oneDNN fails.
    /// Heads on the shared features are float32 in any precision.
    explicit ClassifierPlan(std::shared_ptr<const Classifier> classifier, Precision precision = Precision::F32);
    ClassifierPlan(ClassifierPlan&&) noexcept;
    ClassifierPlan& operator=(ClassifierPlan&&) noexcept;
    ~ClassifierPlan();

    const Classifier& classifier() const;
    /// One image (C, H, W) by the strategies asked for (all that the model has if empty), each timed. The trunk is run
    /// once; each verdict's microseconds hold the trunk's time as well. Throws UsageError for a strategy that the model
    /// does not have, Error for a picture of another shape.
    std::vector<Verdict> classify(const Image& image, std::span<const StrategyId> strategies = {});
    /// Many images (N, C, H, W), in batches; per image the verdicts. microseconds are the time of all over their
    /// number, without compiling the plan for batches, which the first call does. Throws as classify.
    std::vector<std::vector<Verdict>> classifyAll(const Tensor& images, std::span<const StrategyId> strategies = {});
    /// Raw logits for calibration and statistics.
    Logits logits(const Tensor& images);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace core
