#pragma once

#include "core/evaluation/model_calibration.h"

#include <nlohmann/json_fwd.hpp>

namespace core {

/// The calibration in the JSON document of `runoff evaluate --json`: {"images", "held_images", "strategies": {STRATEGY:
/// {"before": {"ece", "brier", "bins"}, "after", "temperature"}}, "specialists": [...]}
nlohmann::ordered_json toJson(const ModelCalibration& calibration, const Classifier& classifier);

}  // namespace core
