#pragma once

#include "core/strategy/verdict.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace core {

/// The kinds of stages of a training, in the order in which they run.
enum class StageKind {
    Trunk,        ///< the trunk with a softmax as its output layer
    Heads,        ///< all heads as one layer, on the frozen trunk or together with it
    OwnHead,      ///< a network for one set of classes
    Network,      ///< a network of a strategy with Backing::Networks
    Calibration,  ///< trains nothing: computes temperatures and thresholds from the held-out images
    Test          ///< trains nothing: measures the accuracy on the test images
};
inline constexpr std::array allStageKinds{StageKind::Trunk,   StageKind::Heads,       StageKind::OwnHead,
                                          StageKind::Network, StageKind::Calibration, StageKind::Test};

/// Whether stages of this kind train a network.
constexpr bool trainsNetwork(StageKind kind)
{
    return kind != StageKind::Calibration && kind != StageKind::Test;
}

/// Identifies a stage of a training. Ascending in the order in which stages run.
struct StageId {
    StageKind kind = StageKind::Trunk;
    /// OwnHead: one bit for each of its classes. Network: its index among the networks of the strategy. Otherwise 0.
    std::uint32_t index = 0;
    std::optional<StrategyId> strategy = std::nullopt;  ///< of Network; otherwise empty

    static constexpr StageId network(StrategyId strategy, std::uint32_t index = 0)
    {
        return {StageKind::Network, index, strategy};
    }

    bool operator==(const StageId&) const = default;
    std::strong_ordering operator<=>(const StageId& other) const;
};

/// The name of a stage in files, in JSON and on the command line: "trunk", "head 0 3 5", "specialist 3", "branch 1".
/// The random seeds of the stage are derived from it.
std::string toText(StageId stage);
/// The stage with this name, written as toText() writes it; nullopt for any other text.
std::optional<StageId> stageNamed(const std::string& text);

}  // namespace core
