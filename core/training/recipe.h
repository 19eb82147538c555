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

/// How the heads are trained: on the frozen trunk's features; together with the trunk, which goes on learning; or a
/// whole network for each head, at most 64 of them in a model.
enum class HeadTraining { Shared, FineTuned, Scratch };
std::string toText(HeadTraining heads);                   ///< "shared", "fine-tuned", "scratch"
HeadTraining headTrainingNamed(const std::string& name);  ///< throws UsageError for any other name

/// Everything that decides what a training makes; the same recipe on the same images, threads and machine kind gives
/// the same weights bit for bit. recipe_json.h has the table of its settings: a new field needs a line there.
struct Recipe {
    std::string name;  ///< of the model: "mnist-lenet"
    std::string title;
    std::string architecture = "lenet";
    HeadTraining heads = HeadTraining::Shared;
    std::vector<StrategyId> strategies;  ///< which to train; softmax is always among them
    int epochs = 12;                     ///< of the trunk
    int headEpochs = 20;                 ///< of the heads on cached features
    int multiLabelEpochs = 8;
    int specialistEpochs = 6;  ///< of each specialist
    std::int64_t batch = 128;
    std::int64_t headBatch = 128;
    OptimizerOptions optimizer;
    /// Of heads on the frozen trunk; as `optimizer` if not given. Other networks always have `optimizer`.
    std::optional<OptimizerOptions> headOptimizer = std::nullopt;
    Schedule schedule = Schedule::Constant;
    double labelSmoothing = 0.0;  ///< [0, 1): of the softmax of the trunk and of networks from scratch; not of heads
    Precision precision = Precision::F32;  ///< of the training; see trainingPrecision()
    std::optional<Augmentation> augmentation;
    std::string augmentationText;  ///< what was wished and chosen, for the provenance only: "auto: digits, as ..."
    std::uint64_t seed = 1;
    /// Which part of a data set the images are: only for provenance, which has their checksum, too.
    std::optional<Selection> selection = std::nullopt;
    double heldShare = 0.05;                     ///< of the training images, kept for calibration
    TaskWeights taskWeights = usualTaskWeights;  ///< of the multi-task network
    /// A model to which strategies are added that it does not have, the heads among them on its trunk; with none it is
    /// calibrated and measured anew. nullptr: all is made anew.
    std::shared_ptr<const Classifier> onto = nullptr;

    bool trains(StrategyId id) const;  ///< whether `id` is among the strategies
    bool operator==(const Recipe&) const = default;
};

/// The strategies that are trained where none are chosen (Strategy::usual), without those whose heads cannot be trained
/// that way.
std::vector<StrategyId> usualStrategies(HeadTraining heads);

/// Throws UsageError for what cannot be trained: less than two classes, elimination among more than twelve, more than
/// 64 heads from scratch or such as tell groups of classes apart, a precision that this processor does not support,
/// multi-task on classes of which nothing is known, or a model to add to that is made for other images or has one of
/// the strategies.
void checkRecipe(const Recipe& recipe, const Dataset& train);

/// A checksum of pixels and labels, hexadecimal: tells images apart for provenance and checkpoints.
std::string imagesChecksum(const Dataset& dataset);

}  // namespace core
