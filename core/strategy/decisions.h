#pragma once

#include "core/strategy/verdict.h"

#include <functional>
#include <optional>
#include <span>

namespace core {

/// The strategies as pure functions over logits; no network, any thread.

/// Logits (K); `temperature` > 0 divides them.
Verdict decideSoftmax(std::span<const float> logits, float temperature = 1.0F);

/// Logits (K(K-1)/2, 2) in the order of pairwiseHeads to (K, K): the probability that the row beats the column; the
/// diagonal is NaN.
Tensor duelMatrix(std::span<const float> logits, int classes);

/// K sums of a row's probabilities, without the diagonal.
std::vector<double> softVotes(const Tensor& matrix);

/// Logits (K(K-1)/2, 2) in the order of pairwiseHeads. The winner is the highest soft vote.
Verdict decidePairwise(std::span<const float> logits, int classes);

/// Pairwise probabilities to class probabilities: method 2 of Wu, Lin and Weng, JMLR 5 (2004), 975-1005.
/// `matrix` (K, K), r_ij + r_ji = 1; returns K values that sum to 1.
std::vector<double> couple(const Tensor& matrix);

/// `logitsOf(mask)` gives the logits of the subset's head, one per set bit, ascending. The `drop` least likely classes
/// (at least 1; fewer in the last round) leave in each round: logitsOf is called once a round, K - 1 times for a drop
/// of 1. Expects 2 to 31 classes.
Verdict decideElimination(int classes, const std::function<std::vector<float>(std::uint32_t mask)>& logitsOf,
                          int drop = 1);

/// The same logits as decidePairwise, decided by couple(): the winner is the most probable class.
Verdict decideCoupling(std::span<const float> logits, int classes);

/// How one duel ends.
struct Duel {
    float leftWins = 0.5F;  ///< probability
    bool leftStays = true;
    std::optional<float> rightWins = {};  ///< where it is known more exactly than 1 - leftWins
};
/// The K - 1 duels of a decision DAG: the first and the last class that are left fight, the loser leaves. Expects K
/// >= 2.
std::vector<DdagStep> runDdag(int classes, const std::function<Duel(int left, int right)>& fight);
/// Who is left after the last of these duels.
int ddagWinner(const std::vector<DdagStep>& steps);
/// Elimination by duels: the first and the last class that are left fight, the loser leaves. `logitsOf(low, high)`
/// gives the two logits of one pair's head; asked K - 1 times. The decision DAG of Platt, Cristianini and Shawe-Taylor,
/// NIPS 12 (2000), 547-553.
Verdict decideDdag(int classes, const std::function<std::vector<float>(int low, int high)>& logitsOf);
/// The K probabilities that explain the K - 1 duels that were fought exactly: who left has those of who beat it, times
/// the odds of that duel. They sum to 1; if the heads come from one softmax they are its probabilities.
std::vector<double> ddagProbabilities(const Verdict& verdict);

/// Logits (K); thresholds (K) in (0, 1). The winner is the highest label, if any.
Verdict decideMultiLabel(std::span<const float> logits, std::span<const float> thresholds);

/// Platt scaling of one logit: sigmoid(slope * z + offset).
struct PlattScale {
    float slope = 1.0F;
    float offset = 0.0F;
    bool operator==(const PlattScale&) const = default;
};
/// Logits (K), one per network. The winner is the highest raw sigmoid.
Verdict decideSpecialists(std::span<const float> logits, std::span<const PlattScale> scales);

/// Fits one temperature > 0 by minimising the cross-entropy of logits (N, K) on held-out images.
float fitTemperature(const Tensor& logits, std::span<const int> labels);
/// Platt's two numbers of each column of logits (N, K), class k against the rest: for all of them where that lowers the
/// log-loss of images that the fit has not seen (of five folds) by more than its standard error, else for none, as the
/// outputs are. So probabilities do not get worse by being calibrated. Labels in 0..K-1, N at least 1.
std::vector<PlattScale> fitScales(const Tensor& logits, std::span<const int> labels);
/// Fits Platt's two numbers for logits (N) against 0/1 targets with Platt's smoothed targets.
PlattScale fitPlatt(std::span<const float> logits, std::span<const int> targets);

}  // namespace core
