#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/reliability.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace core {

struct CalibrationRecord {
    Reliability before;  ///< as the outputs are
    /// By a temperature (Platt's two numbers for sigmoids) fitted on images held out of the training
    std::optional<Reliability> after;
    std::optional<float> temperature;  ///< of a softmax
};

/// How far a model's stated probabilities are from the truth. Pairwise states coupled probabilities, elimination those
/// of its first round.
struct ModelCalibration {
    std::int64_t images = 0;
    std::int64_t heldImages = 0;  ///< 0: only what the model file holds (softmax, specialists) could be applied
    std::map<StrategyId, CalibrationRecord> strategies;
    std::vector<CalibrationRecord> specialists;  ///< each for itself: yes or no; K, or none
};

/// How one follows a measurement and ends it.
struct CalibrationWatch {
    /// Images asked about, those held out included
    std::function<void(std::int64_t done, std::int64_t total)> progress{};
    std::stop_token stop{};
    std::vector<StrategyId> strategies{};  ///< to measure; all that the model has if empty
};

/// `held`: images that no stage of the training saw, of the same data set as `test`; nothing if they are not known.
/// Throws as checkFit.
ModelCalibration measureCalibration(ClassifierPlan& plan, const Dataset& test, const std::optional<Dataset>& held);
/// The same; nothing if it was stopped. The plan's thread.
std::optional<ModelCalibration> measureCalibration(ClassifierPlan& plan, const Dataset& test,
                                                   const std::optional<Dataset>& held, const CalibrationWatch& watch);

}  // namespace core
