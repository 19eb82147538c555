#pragma once

#include "core/data/compose.h"
#include "core/nn/task_loss.h"
#include "core/training/recipe.h"

#include <memory>

namespace core {

/// Where the batches of each stage come from. The sources keep references to what they are given: it must outlive them.
/// Order and changes of an epoch depend on the seed and the epoch only, so a resumed training sees the same batches.

struct ImageOptions {
    std::optional<Augmentation> augmentation = std::nullopt;
    std::uint64_t seed = 0;
    double labelSmoothing = 0.0;  ///< see softmaxCrossEntropy
};

/// Images of a data set with their labels, softmax cross-entropy.
BatchSource imageSource(const Dataset& dataset, const ImageOptions& options);

/// The same images, yes or no: is it `label`? Binary cross-entropy of one output.
BatchSource oneAgainstRestSource(const Dataset& dataset, int label, const std::optional<Augmentation>& augmentation,
                                 std::uint64_t seed);

/// The same images for all heads at once, as featureSource does for features.
BatchSource headImageSource(const Dataset& dataset, const std::optional<Augmentation>& augmentation,
                            const HeadLayout& layout, std::uint64_t seed);

/// What the quantities of taskQuantities() are in a data set: mean and deviation of each, one behind the other; none
/// where it has none.
std::vector<float> quantityScales(const Dataset& dataset);

/// The same images for several tasks at once (taskLayout): class, what is known of it, and quantities measured from the
/// image as it is after `augmentation`, scaled by `scales`.
BatchSource taskSource(const Dataset& dataset, const ImageOptions& options, const TaskWeights& weights,
                       const std::vector<float>& scales);

inline constexpr double partOfCanvas = 0.5;  ///< of an augmentation: a canvas already moves and scales what it holds

/// Composed canvases, as many per epoch as the data set has images; binary cross-entropy per class.
BatchSource canvasSource(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                         std::uint64_t seed);

/// Cached features (one or more versions of the same images, taken in turn by epoch) for all heads at once.
BatchSource featureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                          std::uint64_t seed);

/// Yes or no per class on a frozen trunk: binary cross-entropy of K outputs.
BatchSource sigmoidFeatureSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, int classes,
                                 std::uint64_t seed);

/// As featureSource, in blocks of heads that fit a core's cache; the heads must lie one behind the other.
BatchSource blockSource(const std::vector<Tensor>& versions, const std::vector<int>& labels, const HeadLayout& layout,
                        std::uint64_t seed);

}  // namespace core
