#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/reliability.h"
#include "core/strategy/classifier_plan.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace core {

/// The reliability of one strategy.
struct CalibrationRecord {
    Reliability before;  ///< without calibration
    /// With a temperature (Platt scaling for sigmoids) that was fitted on held-out images; nullopt without such images
    std::optional<Reliability> after;
    std::optional<float> temperature;  ///< nullopt for sigmoids
};

/// How well the stated probabilities of a model match observed frequencies. Pairwise states coupled probabilities,
/// elimination those of its first round.
struct ModelCalibration {
    std::int64_t images = 0;
    std::int64_t heldImages = 0;  ///< 0: only softmax and specialists are calibrated, by the model file
    std::map<StrategyId, CalibrationRecord> strategies;
    std::vector<CalibrationRecord> specialists;  ///< K, each specialist as a yes/no decision; empty without specialists
};

/// Progress and stop of a measurement.
struct CalibrationWatch {
    /// The number of completed images, including held-out images
    std::function<void(std::int64_t done, std::int64_t total)> progress{};
    std::stop_token stop{};
    std::vector<StrategyId> strategies{};  ///< strategies to measure; empty: all of the model
};

/// Measures on the images of `test`. `held` contains the held-out images of the same data set, if they are known.
/// Throws as checkFit().
ModelCalibration measureCalibration(ClassifierPlan& plan, const Dataset& test, const std::optional<Dataset>& held);
/// As above. Returns nullopt if it was stopped. Runs on the plan's thread.
std::optional<ModelCalibration> measureCalibration(ClassifierPlan& plan, const Dataset& test,
                                                   const std::optional<Dataset>& held, const CalibrationWatch& watch);

}  // namespace core
