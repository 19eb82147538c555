#pragma once

#include "app/commands/output.h"
#include "core/report/times.h"
#include "core/training/train_classifier.h"

#include <string>

namespace app {

/// A progress line: stage, epoch, loss, speed and remaining time.
std::string progressLine(const core::TrainingProgress& progress);
/// A line about a complete epoch: loss, accuracy, speed and duration.
std::string epochLine(const core::StageEpoch& epoch);

/// Prints the accuracy of each strategy and the path of the model file.
void printSummary(const core::TrainingOutcome& outcome, const std::string& path, core::Times times);

}  // namespace app
