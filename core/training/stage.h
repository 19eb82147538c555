#pragma once

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
    MultiLabel,   ///< a network of an output per class, on canvases
    Specialist,   ///< a network for one class
    MultiTask,    ///< a network for class, attributes and quantities
    Gate,         ///< the network of the cascade that decides on a branch
    Branch,       ///< the network of one branch of the cascade
    Calibration,  ///< trains nothing: temperatures and thresholds from the held-out images
    Test          ///< trains nothing: measures on the test images
};
inline constexpr std::array allStageKinds{
    StageKind::Trunk,     StageKind::Heads, StageKind::OwnHead, StageKind::MultiLabel,  StageKind::Specialist,
    StageKind::MultiTask, StageKind::Gate,  StageKind::Branch,  StageKind::Calibration, StageKind::Test};

constexpr bool trainsNetwork(StageKind kind)
{
    return kind != StageKind::Calibration && kind != StageKind::Test;
}

/// Which stage of a training. Ascending in the order in which stages run.
struct StageId {
    StageKind kind = StageKind::Trunk;
    /// Specialist: its class. Branch: its place in the cascade. OwnHead: a bit for each of its classes. Otherwise 0.
    std::uint32_t index = 0;

    bool operator==(const StageId&) const = default;
    std::strong_ordering operator<=>(const StageId& other) const;
};

/// The name of a stage in files, in JSON and on the command line: "trunk", "head 0 3 5", "specialist 3", "branch 1".
/// The seeds of the stage come from it, too.
std::string toText(StageId stage);
/// Reads exactly what toText() writes; nothing for any other text.
std::optional<StageId> stageNamed(const std::string& text);

}  // namespace core
