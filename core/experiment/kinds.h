#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/experiment/results.h"

namespace core {

/// What a cell found; timings beside it.
struct CellOutcome {
    std::vector<Observation> observations;
    std::map<std::string, double> seconds;  ///< by timingKey
};

/// Trains and measures one cell. Throws Stopped, Error.
CellOutcome runCell(const CellContext& context);

std::string timingKey(const Observation& seen);
/// The strategy that the others of the same fraction and setting are tested against.
std::string baselineOf(const ExperimentPlan& plan);

// The kinds, one file each.
CellOutcome compareStrategies(const CellContext& context);  ///< Compare, Imbalance, EarlyExit
CellOutcome answerOneClass(const CellContext& context);
CellOutcome compareTenNetworks(const CellContext& context);
CellOutcome refuseUnknown(const CellContext& context);
CellOutcome compareTasks(const CellContext& context);    ///< MultiTask
CellOutcome compareCascade(const CellContext& context);  ///< Cascade

// What they share.
std::vector<int> labelsOf(const Dataset& dataset);
/// An observation with the price of the strategy, without any count of images.
Observation priced(const CellContext& context, const Trained& trained, const std::string& strategy);
double secondsOf(const CellContext& context, const Trained& trained, const std::string& strategy);
/// The price of some networks, without any count of images.
void priceNetworks(Observation& seen, const std::vector<TrainedNetwork>& networks);
double secondsOf(const std::vector<TrainedNetwork>& networks);
/// Right answers, and how many only one of the two had.
void countRight(Observation& seen, std::span<const int> winners, std::span<const int> baseline,
                std::span<const int> labels);

}  // namespace core
