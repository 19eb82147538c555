#pragma once

#include "core/experiment/answer_sheet.h"
#include "core/training/sources.h"

#include <vector>

namespace core {

/// Whole networks that differ in the meaning of their outputs: softmax, K sigmoids, or an output for each pair.

/// The number of outputs for K classes.
std::int64_t outputCount(const Contestant& contestant, std::int64_t classes);
/// The network of the plan's architecture with the initial weights of the trial.
Network outputNetworkStart(const CellContext& context, const Contestant& contestant);
/// The images with the loss of the contestant.
BatchSource outputSource(const Contestant& contestant, const Dataset& images, const ImageOptions& options);
/// Trains such a network on the images of the cell, from the start of `job`.
TrainedNetwork trainOutputNetwork(const CellContext& context, const Contestant& contestant, const TrainingJob& job);

/// The answers of a network for N images.
struct OutputAnswers {
    StrategyAnswers answers;
    std::vector<double> certainty;  ///< N: the highest probability, sigmoid or sum of pairs; only its order matters
};
/// The answers of a network by its outputs (N, outputCount()). Scores of pairs are the logarithms of the probabilities
/// that their duels explain best. Specialists count as sigmoids.
OutputAnswers outputAnswers(const Contestant& contestant, const Tensor& logits, int classes);

}  // namespace core
