#pragma once

#include "app/commands/output.h"
#include "core/evaluation/canvas_evaluation.h"
#include "core/evaluation/model_calibration.h"

namespace app {

void print(const core::ModelCalibration& calibration, const core::Classifier& classifier);

/// [{"kind", "n", "exact_match", "best_two_error", "mean_f1", "f1": {CLASS: x}}]
Json toJson(const std::vector<core::CanvasRecord>& records, const core::Classifier& classifier);
void print(const std::vector<core::CanvasRecord>& records);

}  // namespace app
