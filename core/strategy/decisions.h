#pragma once

#include "core/strategy/verdict.h"

#include <functional>
#include <optional>
#include <span>

namespace core {

class TraceJson;

/// The strategies as pure functions of logits. They run on any thread.

/// Decides from logits (K), which are divided by `temperature` > 0.
Verdict decideSoftmax(std::span<const float> logits, float temperature = 1.0F);

/// Converts logits (K(K-1)/2, 2) in the order of pairwiseHeads to a matrix (K, K): the probability that the row beats
/// the column. The diagonal is NaN.
Tensor duelMatrix(std::span<const float> logits, int classes);

/// The sum of each row (K), without the diagonal.
std::vector<double> softVotes(const Tensor& matrix);

/// Decides from logits (K(K-1)/2, 2) in the order of pairwiseHeads. The class with the highest soft vote wins.
Verdict decidePairwise(std::span<const float> logits, int classes);

/// Converts pairwise probabilities (K, K) with r_ij + r_ji = 1 to K class probabilities that sum to 1, by method 2 of
/// Wu, Lin and Weng, JMLR 5 (2004), 975-1005.
std::vector<double> couple(const Tensor& matrix);

/// Converts pairwise probabilities as couple() does, by the rule of Price, Knerr, Personnaz and Dreyfus, NIPS 7 (1994),
/// 1109-1116: p_i = 1 / (sum over j of 1 / r_ij - (K - 2)), divided by the sum of all p_i.
std::vector<double> coupleByPrice(const Tensor& matrix);

/// Decides in rounds. Each round calls `logitsOf(mask)`, which returns the logits of the head of the remaining classes
/// (one for each set bit, ascending), and removes the `drop` least likely classes (at least 1; fewer in the last
/// round). Expects 2 to 31 classes.
Verdict decideElimination(int classes, const std::function<std::vector<float>(std::uint32_t mask)>& logitsOf,
                          int drop = 1);

/// Decides from the same logits as decidePairwise. The class with the highest probability of couple() wins.
Verdict decideCoupling(std::span<const float> logits, int classes);

/// The result of a duel.
struct Duel {
    float leftWins = 0.5F;                ///< probability
    bool leftStays = true;                ///< the left class wins
    std::optional<float> rightWins = {};  ///< probability, if it is known more exactly than 1 - leftWins
};
/// Runs the K - 1 duels of a decision DAG. Each duel is between the first and the last remaining class and removes the
/// loser. Expects at least two classes.
std::vector<DdagStep> runDdag(int classes, const std::function<Duel(int left, int right)>& fight);
/// The class that wins the last duel.
int ddagWinner(const std::vector<DdagStep>& steps);
/// Decides by runDdag(), the decision DAG of Platt, Cristianini and Shawe-Taylor, NIPS 12 (2000), 547-553.
/// `logitsOf(low, high)` returns the two logits of the head of a pair. It is called K - 1 times.
Verdict decideDdag(int classes, const std::function<std::vector<float>(int low, int high)>& logitsOf);
/// The K class probabilities that match the K - 1 duels exactly; they sum to 1. The probability of a loser is that of
/// the class that beat it, times the odds of the duel. Pairs taken from one softmax yield the probabilities of this
/// softmax.
std::vector<double> ddagProbabilities(const Verdict& verdict);

/// Decides from logits (K) and thresholds (K) in (0, 1). The label with the highest output wins, if there is one.
Verdict decideMultiLabel(std::span<const float> logits, std::span<const float> thresholds);

/// Platt scaling of one logit: sigmoid(slope * z + offset).
struct PlattScale {
    float slope = 1.0F;
    float offset = 0.0F;
    bool operator==(const PlattScale&) const = default;
};
/// The probabilities (K) that exactly this one of K independent sigmoids is high, given that exactly one of them is:
/// p_k times the product of all other (1 - p_j), divided by the sum. They are the softmax of the logits (K).
std::vector<float> exactlyOneHigh(std::span<const float> logits);
/// Decides from logits (K), one of each network. The class with the highest raw sigmoid wins.
Verdict decideSpecialists(std::span<const float> logits, std::span<const PlattScale> scales);

/// Fits one temperature > 0 that minimizes the cross-entropy of logits (N, K) of held-out images.
float fitTemperature(const Tensor& logits, std::span<const int> labels);
/// Fits Platt scaling for each column of logits (N, K), class k against the rest. Returns scales that change nothing if
/// scaling does not lower the log-loss in a five-fold cross-validation by more than its standard error, so that
/// calibration does not make probabilities worse. Expects labels in 0..K-1 and at least one image.
std::vector<PlattScale> fitScales(const Tensor& logits, std::span<const int> labels);
/// Fits Platt scaling for logits (N) and targets of 0 or 1, which are smoothed as in Platt's paper.
PlattScale fitPlatt(std::span<const float> logits, std::span<const int> targets);

// See Strategy::writeTrace.
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeSoftmaxTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writePairwiseTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeEliminationTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeMultiLabelTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeSpecialistsTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeDdagTrace(const Verdict& verdict, TraceJson& json);
/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeCouplingTrace(const Verdict& verdict, TraceJson& json);

}  // namespace core
