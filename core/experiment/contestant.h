#pragma once

#include "core/strategy/marks.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr int mostDrop = 20;  ///< largest number of classes that a round of elimination removes

/// One of the methods that an experiment compares: a strategy of the registry, or networks that only an experiment
/// trains. A table has one row of it for each share and setting.
struct Contestant {
    enum class Kind {
        Strategy,              ///< a strategy of the registry
        Sigmoid,               ///< K sigmoids in one dense layer on the trunk, or in one network from scratch
        SigmoidStart,          ///< the same sigmoids, whose biases start at -log(K - 1)
        TrunkLonger,           ///< the trunk's own output layer, trained further on the features
        Ensemble,              ///< as many softmax networks as specialists or pairs, which average their probabilities
        EnsembleMember,        ///< the first network of the ensemble alone
        OneVsOne,              ///< one network with an output for each pair; outputs abstain for other classes
        OneVsOneMasked,        ///< the same network; an output learns only from the classes of its pair
        ClassPca,              ///< the principal directions of the images of each class; the smallest error answers
        ClassAutoencoder,      ///< the same with a small network for each class
        AllAtOnce,             ///< a network that has all classes from the start
        TrunkSoftmax,          ///< the softmax that the trunk was trained with
        SoftmaxAsLong,         ///< the head of all classes, trained as long as the others
        OneNetworkParameters,  ///< one network with as many parameters as all specialists
        OneNetworkWork,        ///< one network with as much work as all specialists
        Alone,                 ///< one network for each kind of task
        Together,              ///< one network for all tasks
        TogetherWork,          ///< the same with as much work as all networks of Alone
        Flat                   ///< one network instead of a cascade
    };

    Kind kind = Kind::Strategy;
    StrategyId strategy = StrategyId::Softmax;  ///< only for Kind::Strategy

    /// Elimination in the early-exit experiment: number of classes that a round removes, 1 to mostDrop; otherwise 0
    int drop = 0;

    constexpr Contestant() = default;
    constexpr Contestant(StrategyId id) : strategy(id) {}
    constexpr Contestant(Kind of) : kind(of) {}
    /// Elimination that removes `classes` classes in each round.
    static constexpr Contestant dropping(int classes)
    {
        Contestant elimination(StrategyId::Elimination);
        elimination.drop = classes;
        return elimination;
    }

    bool operator==(const Contestant&) const = default;
    /// Compares by toText(), which is the order in results files.
    std::strong_ordering operator<=>(const Contestant& other) const;
    /// The strategy of the registry; nullopt for the other kinds.
    std::optional<StrategyId> registered() const;
    /// The contestant that a plan names, without the drop.
    Contestant planned() const { return kind == Kind::Strategy ? Contestant(strategy) : Contestant(kind); }
};

/// A contestant that is not a strategy of the registry.
struct FurtherContestant {
    Contestant::Kind kind;
    std::string_view text;  ///< its name in plans, results and tables
    StrategyMark mark;
};

/// The table of these contestants. Contestants in the same plot have different marks. References are black, and the
/// single network of an experiment has the mark of softmax.
inline constexpr std::array<FurtherContestant, 18> furtherContestants{{
    {Contestant::Kind::Sigmoid, "sigmoid", {"#546e7a", MarkShape::Star}},
    {Contestant::Kind::SigmoidStart, "sigmoid-start", {"#8d6e63", MarkShape::Square}},
    {Contestant::Kind::TrunkLonger, "trunk-longer", {"#222222", MarkShape::Square}},
    {Contestant::Kind::Ensemble, "ensemble", {"#9c27b0", MarkShape::Star}},
    {Contestant::Kind::EnsembleMember, "ensemble-member", {"#9c27b0", MarkShape::Circle}},
    {Contestant::Kind::OneVsOne, "one-vs-one", {"#b8500c", MarkShape::Diamond}},
    {Contestant::Kind::OneVsOneMasked, "one-vs-one-masked", {"#b8500c", MarkShape::Square}},
    {Contestant::Kind::ClassPca, "class-pca", {"#5b8c00", MarkShape::Star}},
    {Contestant::Kind::ClassAutoencoder, "class-autoencoder", {"#5b8c00", MarkShape::Circle}},
    {Contestant::Kind::AllAtOnce, "all-at-once", {"#222222", MarkShape::Diamond}},
    {Contestant::Kind::TrunkSoftmax, "trunk-softmax", {"#222222", MarkShape::Diamond}},
    {Contestant::Kind::SoftmaxAsLong, "softmax-as-long", {"#222222", MarkShape::Diamond}},
    {Contestant::Kind::OneNetworkParameters, "one-network-parameters", softmaxMark},
    {Contestant::Kind::OneNetworkWork, "one-network-work", {"#546e7a", MarkShape::Square}},
    {Contestant::Kind::Alone, "alone", softmaxMark},
    {Contestant::Kind::Together, "together", {"#00808c", MarkShape::Star}},
    {Contestant::Kind::TogetherWork, "together-work", {"#7a5230", MarkShape::Diamond}},
    {Contestant::Kind::Flat, "flat", softmaxMark},
}};

/// The name in files: "pairwise", "trunk-softmax", "elimination-drop-2".
std::string toText(const Contestant& contestant);
/// Inverse of toText. nullopt for any other text.
std::optional<Contestant> contestantFrom(std::string_view text);
/// A list for messages: "softmax, pairwise".
std::string toText(const std::vector<Contestant>& contestants);

/// Whether it is a network or head of K sigmoids that only an experiment trains.
bool isSigmoids(const Contestant& contestant);

/// The mark of its strategy or of furtherContestants. Elimination has another shape for each drop.
StrategyMark markOf(const Contestant& contestant);

}  // namespace core
