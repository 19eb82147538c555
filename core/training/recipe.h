#pragma once

#include "core/data/augment.h"
#include "core/data/dataset.h"
#include "core/data/sample.h"
#include "core/nn/task_loss.h"
#include "core/nn/trainer.h"
#include "core/strategy/classifier.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// How heads are trained. Shared: on the features of the frozen trunk. FineTuned: together with the trunk, which
/// continues to learn. Scratch: a separate network for each head, at most 64 in a model.
enum class HeadTraining { Shared, FineTuned, Scratch };
std::string toText(HeadTraining heads);                   ///< "shared", "fine-tuned", "scratch"
HeadTraining headTrainingNamed(const std::string& name);  ///< throws UsageError for any other name

/// All settings of a training. The same recipe with the same images, number of threads and type of machine gives
/// bit-identical weights. A new field needs a line in the table of recipe_json.h.
struct Recipe {
    std::string name;  ///< of the model: "digits-lenet"
    std::string title;
    std::string architecture = "lenet";
    HeadTraining heads = HeadTraining::Shared;
    std::vector<StrategyId> strategies;  ///< to train; softmax is always trained
    int epochs = 12;                     ///< of the trunk
    int headEpochs = 20;                 ///< of the heads on cached features
    int multiLabelEpochs = 8;
    int specialistEpochs = 6;  ///< of each specialist
    std::int64_t batch = 128;
    std::int64_t headBatch = 128;
    OptimizerOptions optimizer;
    /// For heads on the frozen trunk; nullopt: `optimizer`. All other networks use `optimizer`.
    std::optional<OptimizerOptions> headOptimizer = std::nullopt;
    Schedule schedule = Schedule::Constant;
    double labelSmoothing = 0.0;  ///< [0, 1): for the softmax of the trunk and of separate networks; not for heads
    Precision precision = Precision::F32;  ///< of the training; see trainingPrecision()
    std::optional<Augmentation> augmentation;
    std::string augmentationText;  ///< the wish and the choice, only for the provenance: "auto: digits, as ..."
    std::uint64_t seed = 1;
    /// The part of a data set that the images are, only for the provenance.
    std::optional<Selection> selection = std::nullopt;
    double heldShare = 0.05;                     ///< share of the training images that is kept for calibration
    TaskWeights taskWeights = usualTaskWeights;  ///< of the multi-task network
    /// The model to add the strategies to. It must not have them yet; new heads use its trunk. Without strategies, the
    /// model is only calibrated and measured again. nullptr: trains a new model.
    std::shared_ptr<const Classifier> onto = nullptr;

    bool trains(StrategyId id) const;  ///< whether `strategies` contains `id`
    bool operator==(const Recipe&) const = default;
};

/// A softmax network that answers 99 % of MNIST's test images correctly after a few seconds (docs/performance.md).
Recipe quickRecipe();

/// The strategies that are trained by default (Strategy::usual), without those whose heads cannot be trained this way.
std::vector<StrategyId> usualStrategies(HeadTraining heads);

/// Throws UsageError if the recipe cannot be trained: fewer than two classes, too many classes for a strategy
/// (Strategy::mostClasses), more than 64 heads from scratch or heads from scratch for groups of classes, a precision
/// that this processor does not support, a strategy that needs attributes of classes without known attributes, or a
/// model to add to that is for other images or already has one of the strategies.
void checkRecipe(const Recipe& recipe, const Dataset& train);

/// A hexadecimal checksum of pixels and labels, which identifies the images in provenance and checkpoints.
std::string imagesChecksum(const Dataset& dataset);

}  // namespace core
