#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/experiment/kinds.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Trainings of all heads on one trunk, which stop after several numbers of epochs to be measured.

/// The levels of a plan as numbers of epochs, ascending.
std::vector<int> headStops(const ExperimentPlan& plan);
/// Requires that the levels of a plan are numbers of epochs, and that the heads are on a trunk.
void checkHeadStops(const ExperimentPlan& plan, const PlanRequirement& require);
/// The contestants that are heads on a trunk: strategies of the registry, sigmoids, and TrunkLonger.
std::vector<Contestant> contestantsOnTrunk();

/// Where a training of the heads stops to be measured.
struct StopOptions {
    std::vector<int> epochs;               ///< ascending
    std::optional<double> learningRate{};  ///< instead of that of the plan
};
/// Trains all heads up to each number of epochs and calls `stop` there. trained.heads holds the heads so far.
void trainHeadsInStops(const CellContext& context, Trained& trained, const HeadRows& rows, const StopOptions& options,
                       const std::function<void(int epochs)>& stop);

/// The number of answers that equal the labels.
std::int64_t rightAnswers(const StrategyAnswers& answers, std::span<const int> labels);

/// The entry whose answers `held` of a contestant to the held-out images are right most often; the first of equals.
/// Expects at least one entry.
template <typename Measured>
const Measured& bestOnHeld(const std::vector<Measured>& all, const Contestant& contestant, std::span<const int> labels)
{
    return *std::ranges::max_element(
        all, {}, [&](const Measured& one) { return rightAnswers(one.held.at(contestant), labels); });
}

}  // namespace core
