#pragma once

#include "core/strategy/marks.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr int mostDrop = 20;  ///< classes that leave elimination in one round

/// What an experiment compares: a strategy of the registry, or networks that only an experiment trains. One row of the
/// table for each share and setting.
struct Contestant {
    enum class Kind {
        Strategy,              ///< of the registry
        Sigmoid,               ///< K sigmoids in one dense layer on the trunk
        TrunkSoftmax,          ///< the softmax that the trunk was trained with
        SoftmaxAsLong,         ///< the head of all classes, trained as long as the other heads
        OneNetworkParameters,  ///< one network with the parameters of all specialists
        OneNetworkWork,        ///< one network with the work of all specialists
        Alone,                 ///< a network for each kind of task
        Together,              ///< one network for all tasks
        TogetherWork,          ///< the same with the work of all networks of Alone
        Flat                   ///< one network instead of a cascade
    };

    Kind kind = Kind::Strategy;
    StrategyId strategy = StrategyId::Softmax;  ///< of Kind::Strategy
    /// Elimination where an experiment varies it: how many classes leave in a round, 1 to mostDrop; else 0
    int drop = 0;

    constexpr Contestant() = default;
    constexpr Contestant(StrategyId id) : strategy(id) {}
    constexpr Contestant(Kind of) : kind(of) {}
    /// Elimination that drops so many classes in a round.
    static constexpr Contestant dropping(int classes)
    {
        Contestant elimination(StrategyId::Elimination);
        elimination.drop = classes;
        return elimination;
    }

    bool operator==(const Contestant&) const = default;
    /// By their text, as results files list them.
    std::strong_ordering operator<=>(const Contestant& other) const;
    /// The strategy of the registry, whatever its drop; nothing for the other kinds.
    std::optional<StrategyId> registered() const;
    /// As a plan names it: without the drop.
    Contestant planned() const { return kind == Kind::Strategy ? Contestant(strategy) : Contestant(kind); }
};

/// A contestant that is no strategy of the registry.
struct FurtherContestant {
    Contestant::Kind kind;
    std::string_view text;  ///< in plans, results and tables
    StrategyMark mark;
};

/// Their one table: a further contestant is a line here. Of those that stand in one plot no two look alike; references
/// are black, and one network that answers alone has softmax's mark.
inline constexpr std::array<FurtherContestant, 9> furtherContestants{{
    {Contestant::Kind::Sigmoid, "sigmoid", {"#546e7a", MarkShape::Star}},
    {Contestant::Kind::TrunkSoftmax, "trunk-softmax", {"#222222", MarkShape::Diamond}},
    {Contestant::Kind::SoftmaxAsLong, "softmax-as-long", {"#222222", MarkShape::Diamond}},
    {Contestant::Kind::OneNetworkParameters, "one-network-parameters", softmaxMark},
    {Contestant::Kind::OneNetworkWork, "one-network-work", {"#546e7a", MarkShape::Square}},
    {Contestant::Kind::Alone, "alone", softmaxMark},
    {Contestant::Kind::Together, "together", {"#00808c", MarkShape::Star}},
    {Contestant::Kind::TogetherWork, "together-work", {"#7a5230", MarkShape::Diamond}},
    {Contestant::Kind::Flat, "flat", softmaxMark},
}};

/// "pairwise", "trunk-softmax", "elimination-drop-2".
std::string toText(const Contestant& contestant);
/// The contestant of that text, exactly as toText writes it; nothing for any other text.
std::optional<Contestant> contestantFrom(std::string_view text);
/// "softmax, pairwise".
std::string toText(const std::vector<Contestant>& contestants);

/// Of its strategy, or of furtherContestants; elimination has another shape for each drop.
StrategyMark markOf(const Contestant& contestant);

}  // namespace core
