#pragma once

#include "core/model/provenance.h"
#include "core/training/train_classifier.h"

#include <string>
#include <vector>

namespace core {

/// The learning curves that a model file keeps: loss and accuracy of every epoch of every stage, without times, so that
/// the same training gives the same file.

/// The value for provenance_key::epochs: a JSON list in the order of the stages, with six digits for each number.
/// Leaves out epochs whose numbers are not finite.
std::string toText(std::vector<StageEpoch> epochs);
/// The epochs that the model keeps, in the order of its training. Empty for a model of an earlier version, and if the
/// text is not valid.
std::vector<StageEpoch> learningCurves(const Provenance& provenance);

/// One line for each epoch, in the order of the stages: stage, epoch, loss, accuracy, held_loss, held_accuracy. The
/// last two are empty if no held-out images were measured. The window, `runoff models` and `runoff train` write the
/// same bytes.
std::string learningCurvesCsv(std::vector<StageEpoch> epochs);

}  // namespace core
