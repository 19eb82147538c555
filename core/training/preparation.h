#pragma once

#include "core/data/sample.h"
#include "core/training/recipe.h"

#include <map>
#include <string>

namespace core {

/// What a training gets of a data set: training images by the whole selection, test images by its classes only. Throws
/// UsageError as select.
TrainTest selectedForTraining(const TrainTest& data, Selection selection);

/// Which part of a data set a model was trained on, as addProvenance wrote it: all of it where nothing is written. Throws UsageError for what no
/// version wrote.
Selection selectionFrom(const std::map<std::string, std::string>& provenance);

/// Writes into the classifier where it comes from: recipe, images and which part of the data set they are, time, date, versions.
void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe);

}  // namespace core
