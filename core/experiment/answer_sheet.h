#pragma once

#include "core/experiment/trained.h"

#include <map>

namespace core {

/// The answers of one contestant for N images.
struct StrategyAnswers {
    std::vector<int> winners;  ///< N

    /// (N, K): logits, or logarithms of probabilities that sum to 1
    Tensor scores;
    bool sigmoids = false;                    ///< whether the scores are logits of sigmoids
    std::vector<int> heads;                   ///< only elimination: number of evaluated heads for each image
    std::vector<std::vector<int>> members{};  ///< only the ensemble: the winners of each network
};

/// The answers of rowsOf() the plan, of trunkContestant() and, if updates are not equal, of SoftmaxAsLong.
using AnswerSheet = std::map<Contestant, StrategyAnswers>;

/// Classifies `images`, which have the shape of the training images, by all contestants. Ignores labels.
AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images);

/// The contestant that stands for the softmax that the trunk was trained with: TrunkSoftmax if a softmax head is
/// trained together with the others, otherwise the strategy softmax.
Contestant trunkContestant(const ExperimentPlan& plan);

/// The logits (N, networks) of networks with a single output.
Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images);

}  // namespace core
