#pragma once

#include "core/data/class_match.h"
#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace core {

/// What one strategy did on a set of images.
struct StrategyEvaluation {
    double accuracy = 0.0;  ///< right / images; multi-label: highest sigmoid, whatever the threshold
    std::int64_t right = 0;
    std::vector<std::vector<std::int64_t>> confusion;  ///< K x K, row true, column said
    /// Expected calibration error, 15 bins of the winner's probability, as the outputs are: no strategy's is scaled, so
    /// that they compare.
    double ece = 0.0;
    double eceStated = 0.0;  ///< the same of what is stated: of a softmax that the model scales by a temperature
    double microsecondsPerImage = 0.0;
    std::int64_t parameters = 0;
    std::int64_t forwardPasses = 1;
    double exactMatch = 0.0;     ///< multi-label: the labels are just the true one
    double f1 = 0.0;             ///< multi-label: micro-averaged over labels; there is a true one on every image
    std::int64_t refused = 0;    ///< cascade: images that its gate let through to no class; they count as wrong
    std::int64_t gateWrong = 0;  ///< cascade: images sent to a branch without their class, those refused among them
};

struct Evaluation {
    std::int64_t images = 0;
    std::map<StrategyId, StrategyEvaluation> strategies;
    std::map<StrategyId, std::vector<bool>> rightOn;  ///< per image, for paired tests
};

/// How a class fares, from a confusion matrix. Nothing where nothing was measured: no image of the class, or no answer
/// that says it.
struct ClassScores {
    std::int64_t images = 0, said = 0, right = 0;
    std::optional<double> recall() const;     ///< right / images
    std::optional<double> precision() const;  ///< right / said
    std::optional<double> f1() const;         ///< 2 right / (images + said)
};
/// One of each class of a confusion matrix (K x K, row true, column said).
std::vector<ClassScores> classScoresOf(const std::vector<std::vector<std::int64_t>>& confusion);

/// Throws UsageError in one line if the model cannot be asked about these images: another shape, another number of
/// classes, none at all.
void checkFit(const Classifier& classifier, const Dataset& dataset);

/// The images of a data set with their labels as the model numbers its classes. Everything that compares a model's
/// answers with labels takes them from here. Borrows the data set, and copies it only where its classes have another
/// order.
class FittedImages {
public:
    /// Throws as checkFit.
    FittedImages(const Classifier& classifier, const Dataset& dataset);
    FittedImages(const FittedImages&) = delete;
    FittedImages& operator=(const FittedImages&) = delete;
    ~FittedImages() = default;

    ClassMatch match() const { return m_match; }
    const Dataset& images() const { return m_reordered ? *m_reordered : m_dataset; }

private:
    const Dataset& m_dataset;
    ClassMatch m_match;
    std::optional<Dataset> m_reordered;
};

/// Runs all images by the strategies asked for (all if empty). Classes are the model's, matched by name where the data
/// set has the same. Reports how many are done; returns nothing if stopped. Throws as checkFit.
std::optional<Evaluation> evaluate(ClassifierPlan& plan, const Dataset& dataset, std::span<const StrategyId> strategies,
                                   const std::function<void(std::int64_t done)>& progress = {},
                                   std::stop_token stop = {});

/// The trunk with the output layer it was trained with put back.
Network trunkWithSoftmax(const Classifier& classifier);

/// Accuracy of the softmax that the trunk itself was trained with, before any head.
double trunkSoftmaxAccuracy(const Classifier& classifier, const Dataset& dataset);

/// Throws UsageError in one line if no canvases of several things can be composed of these images and measured: no
/// multi-label network, or images of one class only.
void checkComposable(const Classifier& classifier, const Dataset& dataset);

/// Share of `count` seeded canvases with two different things side by side whose labels the multi-label network gives
/// exactly.
double evaluatePairs(ClassifierPlan& plan, const Dataset& dataset, std::int64_t count, std::uint64_t seed);

}  // namespace core
