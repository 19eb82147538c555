#pragma once

#include "core/strategy/classifier.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace core {

/// The place of a network in a classifier.
struct NetworkPlace {
    enum class Part { Trunk, OwnHead, Group };
    Part part = Part::Trunk;
    std::uint32_t classes = 0;                          ///< only OwnHead: bit mask of its classes
    std::optional<StrategyId> strategy = std::nullopt;  ///< only Group: the strategy of the group
    std::size_t index = 0;                              ///< only Group: position in the group
    auto operator<=>(const NetworkPlace&) const = default;
};

/// A text that is unique in a classifier: "trunk", "own_heads.5", "networks.specialists.0". In a model file, the names
/// of the tensors of the network begin with it.
std::string toText(const NetworkPlace& place);

/// Visits each network of the classifier once: the trunk, heads that are separate networks, and the networks of each
/// group.
void forEachNetwork(const Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, const Network& network)>& visit);
/// As above, but `visit` may change the network.
void forEachNetwork(Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, Network& network)>& visit);

}  // namespace core
