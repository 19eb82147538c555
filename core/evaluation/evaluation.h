#pragma once

#include "core/data/class_match.h"
#include "core/data/dataset.h"
#include "core/data/strokes.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace core {

/// part / whole; nullopt if `whole` is 0.
std::optional<double> shareOf(std::int64_t part, std::int64_t whole);

/// Circles in the duels of pairwise: three classes of which a beats b, b beats c and c beats a (a circular triad).
struct CircularDuels {
    std::int64_t images = 0;  ///< images with at least one circular triad
    std::int64_t right = 0;   ///< of these, images that the strategy answers correctly
    std::int64_t triads = 0;  ///< of all images together

    bool operator==(const CircularDuels&) const = default;
};

/// The highest number of circular triads of one image with so many classes: 40 for ten classes, of 120 triads.
std::int64_t mostCircularTriads(std::int64_t classes);

/// The results of one strategy on a set of images.
struct StrategyEvaluation {
    double accuracy = 0.0;  ///< right / images; multi-label: highest sigmoid, without thresholds
    std::int64_t right = 0;
    std::vector<std::vector<std::int64_t>> confusion;  ///< K x K: true class, answer

    /// Expected calibration error with 15 bins, without calibration, so that strategies can be compared
    double ece = 0.0;
    double eceStated = 0.0;  ///< the same for the stated probabilities, with the temperature of softmax

    /// Mean confidence minus the share of right answers: above 0 if overconfident. Like `ece` and `eceStated`
    double confidenceGap = 0.0, confidenceGapStated = 0.0;
    double microsecondsPerImage = 0.0;
    std::int64_t parameters = 0;
    std::int64_t forwardPasses = 1;
    double exactMatch = 0.0;     ///< multi-label: share of images with exactly the true label
    double f1 = 0.0;             ///< multi-label: micro-averaged over labels
    std::int64_t refused = 0;    ///< cascade: images that the gate rejects; they count as wrong
    std::int64_t gateWrong = 0;  ///< cascade: images in a branch without their class, including rejected ones
    CircularDuels circles{};     ///< pairwise
};

/// The results of a model on a data set.
struct Evaluation {
    std::int64_t images = 0;
    std::map<StrategyId, StrategyEvaluation> strategies;
    std::map<StrategyId, std::vector<bool>> rightOn;  ///< for each image, for paired tests
};

/// The results of one class, from a confusion matrix. A score is nullopt if its denominator is 0.
struct ClassScores {
    std::int64_t images = 0, said = 0, right = 0;
    std::optional<double> recall() const;     ///< right / images
    std::optional<double> precision() const;  ///< right / said
    std::optional<double> f1() const;         ///< 2 right / (images + said)
};
/// The scores of all classes of a confusion matrix (K x K: true class, answer).
std::vector<ClassScores> classScoresOf(const std::vector<std::vector<std::int64_t>>& confusion);

/// Throws UsageError if the data set is empty, or if its images or its number of classes do not match the model.
void checkFit(const Classifier& classifier, const Dataset& dataset);

/// The images of a data set with labels in the order of the model's classes. Use it wherever answers of a model are
/// compared with labels. Keeps a reference to the data set; copies it only if its classes have another order.
class FittedImages {
public:
    /// Throws as checkFit().
    FittedImages(const Classifier& classifier, const Dataset& dataset);
    FittedImages(const FittedImages&) = delete;
    FittedImages& operator=(const FittedImages&) = delete;
    ~FittedImages() = default;

    ClassMatch match() const { return m_match; }
    const Dataset& images() const { return m_reordered ? *m_reordered : m_ruled.images(); }

private:
    RuledImages m_ruled;
    ClassMatch m_match;
    std::optional<Dataset> m_reordered;
};

/// Classifies all images by `strategies`, or by all strategies of the model if empty. Classes are those of the model;
/// they are matched by name if model and data set have the same names, otherwise by position. Calls `progress` with the
/// number of completed images. Returns nullopt if stopped. Throws as checkFit().
std::optional<Evaluation> evaluate(ClassifierPlan& plan, const Dataset& dataset, std::span<const StrategyId> strategies,
                                   const std::function<void(std::int64_t done)>& progress = {},
                                   std::stop_token stop = {});

/// The trunk together with the output layer that it was trained with.
Network trunkWithSoftmax(const Classifier& classifier);

/// The accuracy of trunkWithSoftmax(), [0, 1]. Throws as checkFit().
double trunkSoftmaxAccuracy(const Classifier& classifier, const Dataset& dataset);

/// Throws UsageError if the model has no multi-label network, or if the images have only one class, so that canvases
/// with several objects cannot be composed.
void checkComposable(const Classifier& classifier, const Dataset& dataset);

/// The share of `count` random canvases with two objects of different classes side by side for which the multi-label
/// network answers exactly the right labels. Throws as checkFit() and checkComposable().
double evaluatePairs(ClassifierPlan& plan, const Dataset& dataset, std::int64_t count, std::uint64_t seed);

}  // namespace core
