#pragma once

#include "core/data/sample.h"
#include "core/training/recipe.h"

namespace core {

/// What a training gets of a data set: training images by the whole selection, test images by its classes only. Throws
/// UsageError as select.
TrainTest selectedForTraining(const TrainTest& data, Selection selection);

/// The changes that suit these images: defaultAugmentation of their kind.
Augmentation usualAugmentation(const Dataset& dataset);

/// Writes into the classifier where it comes from: recipe, images, time, date, versions.
void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe);

}  // namespace core
