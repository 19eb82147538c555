#pragma once

#include "core/experiment/trained.h"

#include <map>

namespace core {

/// What one contestant said about many images.
struct StrategyAnswers {
    std::vector<int> winners;  ///< N
    /// (N, K): logits or log-probabilities of one softmax; of sigmoids, the logits.
    Tensor scores;
    bool sigmoids = false;
    std::vector<int> heads;  ///< asked per image; elimination only
};

/// Of the rows of the plan, of the trunk, and of softmax trained as long where updates are not equal.
using AnswerSheet = std::map<Contestant, StrategyAnswers>;

/// All images by all contestants. `images` has the shape of the training images; labels are not looked at.
AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images);

/// The softmax that the trunk was trained with: the plan's softmax unless its head is trained again with the others.
Contestant trunkContestant(const ExperimentPlan& plan);

/// The logits of networks with one output each, side by side: (N, networks).
Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images);

}  // namespace core
