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

struct SoftmaxTrace {
    int runnerUp = 0;
    double margin = 0.0;   ///< winner's probability minus the runner-up's
    double entropy = 0.0;  ///< nats, [0, ln K]
};

/// What the pairwise strategy's winner has the most of.
enum class Votes { Soft, Hard, Coupled };

struct DdagStep {
    int left = 0, right = 0;  ///< the pair that was asked
    float leftWins = 0.0F;    ///< probability
    int eliminated = 0;
    /// A sigmoid of its own: 1 - leftWins loses what is below 6e-8; none: 1 - leftWins
    std::optional<float> rightWins = {};
};

struct PairwiseTrace {
    Tensor matrix;                ///< (K, K): probability that row beats column; the diagonal is NaN
    std::vector<int> hardVotes;   ///< K: duels won
    std::vector<double> coupled;  ///< K: Wu-Lin-Weng method 2, sums to 1
    std::vector<DdagStep> ddag;   ///< K - 1 duels, the last one decides
    int hardWinner = 0, coupledWinner = 0, ddagWinner = 0;  ///< equal hard votes: the higher soft vote
    std::optional<int> condorcet;                           ///< the class that beats all others
    std::vector<std::vector<int>> cycles;  ///< each: a beats b beats c ... beats a, smallest class first; 3-cycles
    Votes decides = Votes::Soft;           ///< what the verdict's winner was chosen by
};

struct EliminationRound {
    std::vector<int> classes;   ///< still in, ascending
    std::vector<float> scores;  ///< softmax of this subset's head, one per class in `classes`
    /// The class that leaves after this round (in the last: the loser of the final two). Where several leave, the least
    /// likely of them: the others are missing in the next round's classes.
    int eliminated = 0;
};

struct EliminationTrace {
    std::vector<EliminationRound> rounds;  ///< K - 1, from K classes to 2; fewer where several classes leave at once
    std::vector<DdagStep> duels = {};      ///< K - 1 if the pairwise heads' DDAG decides instead of the rounds
};

struct DdagTrace {
    std::vector<DdagStep> steps;  ///< K - 1 duels, the last one decides
};

struct CouplingTrace {
    int runnerUp = 0;
    /// Mean over all pairs of |r_ij - p_i / (p_i + p_j)|: 0 if one set of probabilities explains all duels
    double misfit = 0.0;
    int voteWinner = 0;  ///< what the soft votes of the same duels say
};

/// One question of a tree of nested dichotomies: to which of two sets of classes does it belong?
struct DichotomyNode {
    std::vector<int> zeros, ones;       ///< disjoint, ascending, not empty
    int zerosNode = -1, onesNode = -1;  ///< that splits them further; -1: it is one class
    float zerosWin = 0.5F;              ///< probability
};

struct DichotomiesTrace {
    std::vector<DichotomyNode> tree;  ///< K - 1 of the first tree, the root first
    std::vector<float> treeScores;    ///< K: what the first tree says alone, sums to 1
    std::vector<int> said;            ///< the most probable class of each tree
};

struct EcocTrace {
    std::vector<std::uint8_t> code;  ///< (K, bits), 0 or 1
    std::vector<float> bits;         ///< probability that each bit of the image is 1
    std::vector<int> distances;      ///< K: bits that are on the other side than the class's (Hamming)
    std::vector<double> losses;      ///< K: logistic loss of all bits against the class's, nats; the least decides
    int hammingWinner = 0;           ///< the nearest class; of equally near ones that of the least loss
    bool wrong(std::size_t label, std::size_t bit) const
    {
        return (bits[bit] > 0.5F) != (code[label * bits.size() + bit] == 1);
    }
};

/// What is known of classes (attributes.h), what is measured of ink (multi_task.h), and what the gate of a cascade asks
/// and may answer (cascade.h). Files know them by toText() of task_names.h.
enum class AttributeId { Loop, Even, StraightStroke, Animal, Flies, Wheels, Water };
enum class QuantityId { Slant, StrokeWidth };
enum class GateQuestion { AnimalOrVehicle, Digit, OneOfTheClasses };
enum class BranchId { Animal, Vehicle, Digit, NoDigit, OneOfTheClasses, SomethingElse };

struct AttributeAnswer {
    AttributeId id = {};
    float probability = 0.5F;  ///< that the image has it
    bool ofWinner = false;     ///< whether the class that wins is known to have it
    bool agrees() const { return (probability >= 0.5F) == ofWinner; }
};

struct QuantityAnswer {
    QuantityId id = {};
    double value = 0.0;  ///< in unitOf(id)
};

struct MultiTaskTrace {
    int runnerUp = 0;
    std::vector<AttributeAnswer> attributes;
    std::vector<QuantityAnswer> quantities;
};

/// Where the gate of a cascade may send an image.
struct CascadeBranch {
    BranchId id = {};
    std::vector<int> classes;  ///< ascending; empty: it is none of the classes
    float share = 0.0F;        ///< probability by the gate
};

struct CascadeTrace {
    GateQuestion question = {};  ///< that the gate answers
    std::vector<CascadeBranch> branches;
    int taken = 0;                  ///< the branch of the highest share: only its network is asked
    std::vector<float> within;      ///< probabilities of its classes by its network, given that it is one of them
    bool isWrong(int truth) const;  ///< the gate: it sent an image of class `truth` where that is not told
};

struct MultiLabelTrace {
    std::vector<int> labels;        ///< classes at or above their threshold; may be empty or several
    std::vector<float> thresholds;  ///< K
};

struct SpecialistsTrace {
    std::vector<float> calibrated;  ///< K: Platt-scaled, comparable between networks
    int calibratedWinner = 0;
    bool calibratedDecides = false;  ///< the verdict's winner is calibratedWinner
};

using Trace = std::variant<SoftmaxTrace, PairwiseTrace, EliminationTrace, MultiLabelTrace, SpecialistsTrace, DdagTrace,
                           CouplingTrace, DichotomiesTrace, EcocTrace, MultiTaskTrace, CascadeTrace>;

/// What one strategy says about one image.
struct Verdict {
    StrategyId strategy = StrategyId::Softmax;
    /// K: probabilities of softmax, coupling, dichotomies, multi-task and (the branch not taken evenly) cascade;
    /// pairwise soft votes in [0, K-1]; elimination: the share of the other K - 1 classes that left in earlier
    /// rounds, 1 for the winner (an order, not a probability), as ddag; ecoc: exp(-loss), scaled to sum to 1;
    /// multi-label and specialists: sigmoids. Other rules (decideBy) leave them as they are.
    std::vector<float> scores;
    /// None only where multi-label finds nothing, or a cascade's gate says that it is none of the classes
    std::optional<int> winner;
    Trace trace;
    std::int64_t forwardPasses = 1;
    double microseconds = 0.0;  ///< measured for this image: this strategy alone, its trunk pass included
};

}  // namespace core
