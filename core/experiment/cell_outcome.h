#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/experiment/results.h"

#include <functional>

namespace core {

/// What a cell found; timings beside it.
struct CellOutcome {
    std::vector<Observation> observations;
    std::map<std::string, double> seconds;  ///< by timingKey
};

/// What a kind adds to the observation of one contestant.
using AddFigures =
    std::function<void(Observation& seen, const StrategyAnswers& answers, const StrategyAnswers& baseline)>;
/// Trains a cell, and counts what each contestant gets right of the test images, with its calibration.
CellOutcome compareAnswers(const CellContext& context, const AddFigures& addFigures);

std::vector<int> labelsOf(const Dataset& dataset);
/// Whether it is shown beside those that are compared, because it is trained otherwise.
bool isReference(const Contestant& contestant);
/// An observation with the price of the contestant, without any count of images.
Observation priced(const CellContext& context, const Trained& trained, const Contestant& contestant);
double secondsOf(const CellContext& context, const Trained& trained, const Contestant& contestant);
/// The price of some networks, without any count of images.
void priceNetworks(Observation& seen, const std::vector<TrainedNetwork>& networks);
double secondsOf(const std::vector<TrainedNetwork>& networks);
/// Right answers, and how many only one of the two had.
void countRight(Observation& seen, std::span<const int> winners, std::span<const int> baseline,
                std::span<const int> labels);

}  // namespace core
