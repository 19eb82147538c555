#pragma once

#include "core/data/compose.h"
#include "core/training/recipe.h"

#include <functional>
#include <memory>
#include <span>

namespace core {

/// The sources of the batches of each stage. A source refers to its arguments, which must outlive it. The order of the
/// images, the choice from joined data sets, and the augmentation depend only on the seed and the epoch, so a resumed
/// training gets the same batches.

struct ImageOptions {
    std::optional<Augmentation> augmentation = std::nullopt;
    std::uint64_t seed = 0;
    double labelSmoothing = 0.0;  ///< see softmaxCrossEntropy()
};

/// Images with their labels and softmax cross-entropy.
BatchSource imageSource(const Dataset& dataset, const ImageOptions& options);

/// Called with the labels and images (n, C, H, W) of each batch.
using FilledBatch = std::function<void(std::span<const int> labels, std::span<const float> images)>;

/// The same batches as imageSource(), without a loss, for a source that computes its targets in `filled`.
BatchSource imagesOnly(const Dataset& dataset, const ImageOptions& options, const FilledBatch& filled);

/// The same images with the target 1 for `label` and 0 for all other classes, and binary cross-entropy of one output.
BatchSource oneAgainstRestSource(const Dataset& dataset, int label, const std::optional<Augmentation>& augmentation,
                                 std::uint64_t seed);

/// The loss of a batch with these labels (n): writes the gradient of its mean over n, as a Loss does.
using LabelLoss =
    std::function<double(std::span<const float> logits, std::span<const int> labels, std::span<float> gradient)>;
/// The same batches with another loss. Counts no correct answers.
BatchSource codedImageSource(const Dataset& dataset, const ImageOptions& options, const LabelLoss& loss);
/// Binary cross-entropy of K outputs, one for each class.
LabelLoss sigmoidLoss(std::int64_t classes);

/// The same images with the loss of all heads.
BatchSource headImageSource(const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                            const HeadLayout& layout, std::uint64_t seed);

inline constexpr const char* canvasArchitecture = "lenet-deep";  ///< of a network that is trained on canvases
/// The part of an augmentation that is used for canvases: composing already moves and scales the images.
inline constexpr double partOfCanvas = 0.5;

/// Composed canvases with binary cross-entropy for each class. An epoch has as many canvases as the data set has
/// images.
BatchSource canvasSource(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                         std::uint64_t seed);

/// The order of rows of cached features.
struct RowOrder {
    std::uint64_t seed = 0;
    const Dataset* images = nullptr;  ///< that the rows were computed from, for the weights of joined data sets
    /// The rate of inverted dropout on the features, [0, 1). The masks depend on the seed, the epoch and the position
    /// in it, so that all blocks of heads see the same features.
    double dropout = 0.0;
};

/// Cached features with the loss of all heads. `versions` holds the features of differently augmented images, and the
/// epochs use them in turn.
BatchSource featureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                          const RowOrder& order);

/// Cached features with binary cross-entropy of K outputs, one for each class.
BatchSource sigmoidFeatureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, int classes,
                                 const RowOrder& order);

/// Like featureSource(), in blocks of heads that fit the cache of a core. The heads must be contiguous.
BatchSource blockSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                        const RowOrder& order);

}  // namespace core
