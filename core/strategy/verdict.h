#pragma once

#include "core/tensor/tensor.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// The strategies. Settings and caches store the numbers.
enum class StrategyId {
    Softmax,
    Pairwise,
    Elimination,
    MultiLabel,
    Specialists,
    Ddag,
    Coupling,
    Dichotomies,
    Ecoc,
    MultiTask,
    Cascade
};
inline constexpr std::array allStrategies{StrategyId::Softmax,    StrategyId::Pairwise,    StrategyId::Elimination,
                                          StrategyId::MultiLabel, StrategyId::Specialists, StrategyId::Ddag,
                                          StrategyId::Coupling,   StrategyId::Dichotomies, StrategyId::Ecoc,
                                          StrategyId::MultiTask,  StrategyId::Cascade};

/// What softmax did.
struct SoftmaxTrace {
    int runnerUp = 0;
    double margin = 0.0;   ///< probability of the winner minus that of the runner-up
    double entropy = 0.0;  ///< nats, [0, ln K]
};

/// The kind of votes that decides in the pairwise strategy.
enum class Votes { Soft, Hard, Coupled, Price };

/// The outputs that decide for specialists.
enum class SpecialistScores { Raw, Calibrated, ExactlyOne };

/// A duel of a decision DAG.
struct DdagStep {
    int left = 0, right = 0;  ///< the pair of classes
    float leftWins = 0.0F;    ///< probability
    int eliminated = 0;
    /// A separate sigmoid, because 1 - leftWins loses values below 6e-8; nullopt: 1 - leftWins
    std::optional<float> rightWins = {};
};

/// What pairwise did.
struct PairwiseTrace {
    Tensor matrix;                ///< (K, K): probability that the row beats the column; the diagonal is NaN
    std::vector<int> hardVotes;   ///< K: number of duels won
    std::vector<double> coupled;  ///< K: couple(), sums to 1
    std::vector<double> price;    ///< K: coupleByPrice(), sums to 1
    std::vector<DdagStep> ddag;   ///< K - 1 duels, the last one decides
    int hardWinner = 0, coupledWinner = 0, priceWinner = 0,
        ddagWinner = 0;                    ///< in a tie of hard votes, the soft votes decide
    std::optional<int> condorcet;          ///< the class that beats all others
    std::vector<std::vector<int>> cycles;  ///< of three classes: a beats b, b beats c, c beats a; smallest class first
    Votes decides = Votes::Soft;           ///< the votes that chose the winner of the verdict
};

/// A round of elimination.
struct EliminationRound {
    std::vector<int> classes;   ///< the remaining classes, ascending
    std::vector<float> scores;  ///< softmax of the head of these classes

    /// The class that this round removes. If it removes several, this is the least likely one; the others are missing
    /// in the classes of the next round.
    int eliminated = 0;
};

/// What elimination did.
struct EliminationTrace {
    std::vector<EliminationRound> rounds;  ///< K - 1, from K classes to 2; fewer if rounds remove several classes
    std::vector<DdagStep> duels = {};      ///< K - 1 if DDAG decides instead of the rounds, otherwise empty
};

/// What DDAG did.
struct DdagTrace {
    std::vector<DdagStep> steps;  ///< K - 1 duels, the last one decides
};

/// What coupling did.
struct CouplingTrace {
    int runnerUp = 0;
    /// The mean over all pairs of |r_ij - p_i / (p_i + p_j)|: 0 if one set of probabilities explains all duels
    double misfit = 0.0;
    int voteWinner = 0;  ///< winner by the soft votes of the same duels
};

/// A node of a tree of nested dichotomies, which decides between two sets of classes.
struct DichotomyNode {
    std::vector<int> zeros, ones;       ///< disjoint, ascending, not empty
    int zerosNode = -1, onesNode = -1;  ///< index of the node that splits the set further; -1: a single class
    float zerosWin = 0.5F;              ///< probability
};

/// What nested dichotomies did.
struct DichotomiesTrace {
    std::vector<DichotomyNode> tree;  ///< the K - 1 nodes of the first tree, the root first
    std::vector<float> treeScores;    ///< K: the probabilities of the first tree
    std::vector<int> said;            ///< the most probable class of each tree
};

/// What ECOC did.
struct EcocTrace {
    std::vector<std::uint8_t> code;  ///< (K, bits), 0 or 1
    std::vector<float> bits;         ///< probability that each bit of the image is 1
    std::vector<int> distances;      ///< K: number of bits that differ from the word of the class (Hamming distance)
    std::vector<double> losses;  ///< K: logistic loss of the bits for the word of the class, in nats; the smallest wins
    int hammingWinner = 0;       ///< class with the smallest distance; in a tie, with the smallest loss
    bool wrong(std::size_t label, std::size_t bit) const
    {
        return (bits[bit] > 0.5F) != (code[label * bits.size() + bit] == 1);
    }
};

/// The attributes of classes (attributes.h), the quantities of ink (multi_task.h), and the questions and answers of the
/// gate of a cascade (cascade.h). Files contain the text of toText() in task_names.h.
enum class AttributeId { Loop, Even, StraightStroke, Animal, Flies, Wheels, Water };
/// A measured property of the ink.
enum class QuantityId { Slant, StrokeWidth };
/// The question of a gate.
enum class GateQuestion { AnimalOrVehicle, Digit, OneOfTheClasses };
/// An answer of a gate.
enum class BranchId { Animal, Vehicle, Digit, NoDigit, OneOfTheClasses, SomethingElse };

/// What a multi-task network says about an attribute.
struct AttributeAnswer {
    AttributeId id = {};
    float probability = 0.5F;  ///< that the image has the attribute
    bool ofWinner = false;     ///< whether the winner has the attribute
    bool agrees() const { return (probability >= 0.5F) == ofWinner; }
};

/// What a multi-task network says about a quantity.
struct QuantityAnswer {
    QuantityId id = {};
    double value = 0.0;  ///< in unitOf(id)
};

/// What multi-task did.
struct MultiTaskTrace {
    int runnerUp = 0;
    std::vector<AttributeAnswer> attributes;
    std::vector<QuantityAnswer> quantities;
};

/// A branch of a cascade.
struct CascadeBranch {
    BranchId id = {};
    std::vector<int> classes;  ///< ascending; empty: the image belongs to none of the classes
    float share = 0.0F;        ///< probability that the gate states
};

/// What the cascade did.
struct CascadeTrace {
    GateQuestion question = {};  ///< the question of the gate
    std::vector<CascadeBranch> branches;
    int taken = 0;                  ///< the branch with the highest share; only its network runs
    std::vector<float> within;      ///< probabilities that the network of the branch states for its classes
    bool isWrong(int truth) const;  ///< whether the selected branch does not have the class `truth`
};

/// What multi-label did.
struct MultiLabelTrace {
    std::vector<int> labels;        ///< classes whose score is at least their threshold; may be empty
    std::vector<float> thresholds;  ///< K
};

/// What the specialists did.
struct SpecialistsTrace {
    std::vector<float> calibrated;  ///< K: outputs after Platt scaling
    int calibratedWinner = 0;
    std::vector<float> exactlyOne;                     ///< K: exactlyOneHigh() of the raw outputs, sums to 1
    SpecialistScores decides = SpecialistScores::Raw;  ///< the outputs that chose the winner of the verdict
};

/// The intermediate steps of a verdict.
using Trace = std::variant<SoftmaxTrace, PairwiseTrace, EliminationTrace, MultiLabelTrace, SpecialistsTrace, DdagTrace,
                           CouplingTrace, DichotomiesTrace, EcocTrace, MultiTaskTrace, CascadeTrace>;

/// The answer of one strategy for one image.
struct Verdict {
    StrategyId strategy = StrategyId::Softmax;
    /// K values, which decideBy() does not change:
    /// * softmax, coupling, dichotomies, multi-task and cascade: probabilities
    /// * pairwise: soft votes in [0, K-1]
    /// * elimination and ddag: the share of the other K - 1 classes that were removed in earlier rounds, and 1 for the
    ///   winner; an order, not a probability
    /// * ecoc: exp(-loss), scaled to the sum 1
    /// * multi-label and specialists: sigmoids
    std::vector<float> scores;
    /// nullopt if multi-label finds no label, or if the gate of a cascade rejects the image
    std::optional<int> winner;
    Trace trace;
    std::int64_t forwardPasses = 1;
    double microseconds = 0.0;  ///< time of this strategy for this image, including the trunk
};

}  // namespace core
