#pragma once

#include "core/data/sample.h"
#include "core/model/provenance.h"
#include "core/training/train_classifier.h"

#include <map>
#include <optional>
#include <string>

namespace core {

/// The part of a data set that a training uses: the selected training images, and all test images of the selected
/// classes. Throws UsageError like select().
TrainTest selectedForTraining(const TrainTest& data, const Selection& selection);

/// The part of a data set that a model was trained on, as written by addProvenance(). Missing keys select everything.
/// Throws UsageError for values that no version of Runoff writes.
Selection selectionFrom(const std::map<std::string, std::string>& provenance);

/// The data sets that the images come from, with the numbers of images and the checksums.
std::vector<TrainedDataset> datasetsOf(const TrainTest& data);

/// Writes the provenance into the classifier, each fact under its own key (core/model/provenance.h): the recipe, the
/// data set and the part of it that was used, time, date, and versions.
void addProvenance(TrainingOutcome& outcome, const TrainTest& data, const Recipe& recipe);

/// The training images that were held out when the model was trained. `train` may be one of the data sets that were
/// joined. nullopt if the model was trained on other images,
/// or by a version that did not write the selection (classes, stride, fraction) into the provenance.
std::optional<Dataset> heldOutOf(const Classifier& classifier, const Dataset& train);

}  // namespace core
