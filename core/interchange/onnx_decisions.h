#pragma once

#include "core/interchange/onnx_graph.h"
#include "core/strategy/classifier.h"

#include <string>

namespace core {

/// What a decision needs to append itself to a graph.
struct OnnxDecision {
    OnnxGraph& graph;
    const Classifier& classifier;
    StrategyId id;
    OnnxValue logits;  ///< (N, O) of the strategy's layout, or of its networks one after the other

    std::int64_t classes() const { return classifier.classCount(); }
    /// Adds the output "<strategy>.<name>" of shape (N, ...).
    void emit(OnnxGraph::Output output, const OnnxValue& value) const;
    void emitScores(const OnnxValue& scores, const std::string& description) const;                ///< (N, K)
    void emitProbabilities(const OnnxValue& probabilities, const std::string& description) const;  ///< (N, K)
    void emitWinner(const OnnxValue& winner) const;                                                ///< (N)
};

/// Appends the decision of each strategy with the default rules: winner, scores and what the verdict states besides.
/// Runs on any thread.
void appendDecision(const OnnxDecision& decision);

void appendSoftmax(const OnnxDecision& decision);
void appendMultiLabel(const OnnxDecision& decision);
void appendSpecialists(const OnnxDecision& decision);
void appendMultiTask(const OnnxDecision& decision);
void appendCascade(const OnnxDecision& decision);
void appendDichotomies(const OnnxDecision& decision);
void appendEcoc(const OnnxDecision& decision);
void appendPairwise(const OnnxDecision& decision);
void appendCoupling(const OnnxDecision& decision);
void appendDdag(const OnnxDecision& decision);
void appendElimination(const OnnxDecision& decision);

/// Pieces that several decisions use.

/// The class with the highest value (N, K); in a tie the first one.
OnnxValue highest(OnnxGraph& graph, const OnnxValue& values);
/// The outputs `first` to `first + count - 1` of logits (N, O).
OnnxValue part(OnnxGraph& graph, const OnnxValue& logits, std::int64_t first, std::int64_t count);
/// A matrix (K, K) with `value` on the diagonal.
Tensor diagonal(std::int64_t classes, float value = 1.0F);
/// logits[2 i] - logits[2 i + 1] of logits (N, 2 P), as (N, P).
OnnxValue leads(OnnxGraph& graph, const OnnxValue& logits, std::int64_t segments);
/// log(1 + exp(x)) in double, without overflow.
OnnxValue softplus(OnnxGraph& graph, const OnnxValue& value);

}  // namespace core
