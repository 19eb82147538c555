#pragma once

#include "core/experiment/trained.h"

#include <map>

namespace core {

/// What one strategy said about many images.
struct StrategyAnswers {
    std::vector<int> winners;  ///< N
    /// (N, K): logits or log-probabilities of one softmax; of sigmoids, the logits.
    Tensor scores;
    bool sigmoids = false;
    std::vector<int> heads;  ///< asked per image; elimination only
};

/// By strategy: those of the plan, "trunk-softmax", and "elimination-drop-M" for the plan's levels of EarlyExit.
using AnswerSheet = std::map<std::string, StrategyAnswers>;

/// All images by all strategies. `images` has the shape of the training images; labels are not looked at.
AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images);

/// "elimination-drop-2".
std::string dropName(double level);

/// The logits of networks with one output each, side by side: (N, networks).
Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images);

}  // namespace core
