#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/networks.h"
#include "core/strategy/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A question to a strategy: why this class, and why not the other one? docs/evidence.md has the margin of each
/// strategy.
struct Question {
    StrategyId strategy = StrategyId::Softmax;
    int label = 0;
    /// nullopt: against the rest, or, for a strategy that has no such margin, against rivalOf()
    std::optional<int> other = std::nullopt;
    bool operator==(const Question&) const = default;
};

/// What a margin measures.
enum class MarginKind {
    Logits,  ///< logit of the class minus that of the other
    Duel,    ///< logits of the head of the two classes
    Duels,   ///< the sum of the logit differences of all duels of the class
    Round,   ///< logits of the head of Margin::among, the last round with both classes
    Own,     ///< the logit of the class alone
    Nodes,   ///< the sum, over the trees, of the log-odds of the node that separates both classes
    Bits,    ///< the sum of the log-odds of the bits of the class, or of those in which both classes differ
    Gate     ///< logit of the branch of the class minus that of another branch
};

std::string toText(MarginKind kind);  ///< in files: "logits", "duel", ...

/// A weighted output of a strategy's heads or networks.
struct LogitTerm {
    std::size_t segment = 0;  ///< segment of Strategy::heads, or number of the network
    std::size_t output = 0;   ///< in the segment
    float weight = 1.0F;
};

/// The number that evidence explains: constant + the sum of the terms. Above 0, the network favours the class.
struct Margin {
    Question question;  ///< with the other class, if the margin has one
    MarginKind kind = MarginKind::Logits;
    StrategyId heads = StrategyId::Softmax;  ///< the strategy whose heads or networks compute the terms
    std::vector<LogitTerm> terms;
    float constant = 0.0F;
    std::vector<int> among = {};  ///< only Round: its classes
};

/// The weights of all outputs of one network, as a margin uses them.
struct NetworkWeights {
    NetworkPlace place;
    std::vector<float> weights;  ///< of its outputs; of the features for the trunk
};

/// The class with the highest deciding score besides `label`: the runner-up for the winner, and the winner for all
/// other classes. For a cascade, in the branch of `label` if possible. nullopt if there is only one class.
std::optional<int> rivalOf(const Verdict& verdict, int label);
/// The question that the window asks first: the winner (or the highest score if there is none) against its rival; alone
/// if the outputs are sigmoids of one network.
Question usualQuestion(const Verdict& verdict);
/// Whether the strategy has a margin of one class against the rest.
bool hasMarginAlone(const Verdict& verdict);

/// The margin of a question about `verdict`, which its decision rules have decided and which must be of the classifier
/// and the strategy of the question. Throws UsageError if a class is not one of the classifier, or if both are the
/// same.
Margin marginOf(const Classifier& classifier, const Verdict& verdict, const Question& question);

/// The margin as weights of the outputs of networks, each network once, in the order of their places. Adds to
/// `constant` what the heads' biases contribute.
std::vector<NetworkWeights> networkWeights(const Classifier& classifier, const Margin& margin, double& constant);

}  // namespace core
