#pragma once

#include "core/data/sample.h"
#include "core/training/train_classifier.h"

#include <map>
#include <optional>
#include <string>

namespace core {

/// What a training gets of a data set: training images by the whole selection, test images by its classes only. Throws
/// UsageError as select.
TrainTest selectedForTraining(const TrainTest& data, const Selection& selection);

/// Which part of a data set a model was trained on, as addProvenance wrote it: all of it where nothing is written.
/// Throws UsageError for what no version wrote.
Selection selectionFrom(const std::map<std::string, std::string>& provenance);

/// Writes into the classifier where it comes from, each fact under its own key (core/model/provenance.h): recipe, data
/// set, images and which part of the data set they are, time, date, versions.
void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe);

/// The training images that were held out when this model was made, of the part of `train` that its provenance names
/// (classes, stride, fraction): nothing if it was made from other images, or by a version that did not write down which
/// part of them.
std::optional<Dataset> heldOutOf(const Classifier& classifier, const Dataset& train);

}  // namespace core
