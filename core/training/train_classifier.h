#pragma once

#include "core/training/checkpoint.h"
#include "core/training/progress.h"
#include "core/training/recipe.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// An epoch and its stage.
struct StageEpoch {
    StageId stage;
    EpochReport report;
};

/// Called one at a time, on the threads that train. They do not affect the result.
struct TrainingCallbacks {
    std::function<void(const TrainingProgress&)> progress;  ///< after every step; may block to pause
    std::function<void(const StageEpoch&)> epoch;           ///< after every epoch of this run
    std::function<void(const StageEpoch&)> earlier;         ///< for every epoch of earlier runs, when its stage begins
    /// The current trunk with its output layer: before the first step, about once a second, and after every epoch. The
    /// reference is valid only during the call.
    std::function<void(const Network&)> trunk;
    /// Measure the trunk on the held-out images after each of its epochs (EpochReport::held)
    bool watchHeld = false;
};

/// What a training made.
struct TrainingOutcome {
    Classifier classifier;           ///< rounded to float16 like its model file; measured on the test set
    std::vector<StageEpoch> epochs;  ///< all epochs, including those of earlier runs
    double seconds = 0.0;            ///< of this run
    double samplesPerSecond = 0.0;   ///< of the trunk: the mean of its epochs after the first
};

/// Estimates the time of the stages that train networks on this machine: their work divided by the measured speed of
/// the matrix product. Takes about 0.1 s. Throws like checkRecipe(), and Error for images that are too small for the
/// networks.
double estimateSeconds(const Recipe& recipe, const Dataset& train);
/// Includes calibration and test, which take most of the time of a small training.
double estimateSeconds(const Recipe& recipe, const TrainTest& data);

/// Runs the stages of stagesOf(): trains the networks, calibrates on the held-out images, and measures on the test set.
/// Returns nullopt after a stop request; the training can be resumed from the checkpoint. Throws UsageError if a
/// checkpoint belongs to another recipe, and Error if the environment fails.
std::optional<TrainingOutcome> trainClassifier(const TrainTest& data, const Recipe& recipe,
                                               const CheckpointOptions& checkpoint, const TrainingCallbacks& callbacks,
                                               std::stop_token stop);

}  // namespace core
