#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/experiment/results.h"

#include <functional>

namespace core {

/// The results of a cell.
struct CellOutcome {
    std::vector<Observation> observations;
    std::map<std::string, double> seconds;  ///< training times by timingKey()
};

/// Adds further numbers of a kind of experiment to the observation of one contestant.
using AddFigures =
    std::function<void(Observation& observation, const StrategyAnswers& answers, const StrategyAnswers& baseline)>;
/// Trains a cell and measures accuracy and calibration of each contestant on the test images.
CellOutcome compareAnswers(const CellContext& context, const AddFigures& addFigures);

/// The answers to measure: those to the test images, and those to the held-out images or none.
struct MeasuredAnswers {
    const CellContext& context;
    const Trained& trained;
    const AnswerSheet& test;
    const AnswerSheet& held;
};
/// Adds an observation of each contestant, with accuracy and calibration. `addFigures` sets the setting and further
/// numbers.
void addObservations(CellOutcome& outcome, const MeasuredAnswers& measured,
                     const std::function<void(Observation&)>& addFigures);

/// The labels (N) of the images.
std::vector<int> labelsOf(const Dataset& dataset);
/// Whether the contestant is shown for reference but not compared, because it is trained differently.
bool isReference(const Contestant& contestant);
/// An observation with the cost of the contestant (networks, parameters, updates), without counts of images.
Observation priced(const CellContext& context, const Trained& trained, const Contestant& contestant);
/// The training time of the contestant in seconds.
double secondsOf(const CellContext& context, const Trained& trained, const Contestant& contestant);
/// Sets the cost of an observation to that of these networks.
void priceNetworks(Observation& observation, const std::vector<TrainedNetwork>& networks);
/// The training time of all networks together in seconds.
double secondsOf(const std::vector<TrainedNetwork>& networks);
/// Counts right answers, and those that only this contestant or only the baseline got right.
void countRight(Observation& observation, std::span<const int> winners, std::span<const int> baseline,
                std::span<const int> labels);

}  // namespace core
