#pragma once

#include "core/report/times.h"
#include "core/training/train_classifier.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace core {

/// The JSON document of `runoff train --json`: {"seconds", "samples_per_second", "epochs": [{"stage", "epoch", "loss",
/// "accuracy"}], "accuracy": {STRATEGY: x}, "model"}. `path` is the model file.
nlohmann::ordered_json toJson(const TrainingOutcome& outcome, const std::string& path, Times times = Times::Stated);

}  // namespace core
