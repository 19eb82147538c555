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

/// What the trunk computes for N images. Heads can be measured with it several times.
struct TrunkOutputs {
    Tensor features;  ///< (N, F)
    Tensor softmax;   ///< (N, K): logits of the softmax that the trunk was trained with
};
/// Computes the outputs of the trunk for all images.
TrunkOutputs trunkOutputs(const Trained& trained, const Dataset& images);
/// The answers of all contestants that are heads on the trunk, and of the trunk itself. Expects trained.heads.
AnswerSheet answer(const CellContext& context, const Trained& trained, const TrunkOutputs& outputs);

/// Classifies `images`, which have the shape of the training images, by all contestants. Ignores labels.
AnswerSheet answer(const CellContext& context, const Trained& trained, const Dataset& images);

/// The contestant that stands for the softmax that the trunk was trained with: TrunkSoftmax if a softmax head is
/// trained together with the others, otherwise the strategy softmax.
Contestant trunkContestant(const ExperimentPlan& plan);

/// The logits (N, networks) of networks with a single output.
Tensor sideBySide(const std::vector<TrainedNetwork>& networks, const Dataset& images);

}  // namespace core
