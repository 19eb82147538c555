#pragma once

#include "core/strategy/classifier.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace core {

/// Where one network stands in a classifier.
struct NetworkPlace {
    enum class Part { Trunk, OwnHead, Group };
    Part part = Part::Trunk;
    std::uint32_t classes = 0;                          ///< of an own head: a bit for each class that it tells apart
    std::optional<StrategyId> strategy = std::nullopt;  ///< of a group: the strategy that has it
    std::size_t index = 0;                              ///< in the group
    auto operator<=>(const NetworkPlace&) const = default;
};

/// "trunk", "own_heads.5", "networks.specialists.0": different for each network of a classifier. The names of its
/// tensors in a model file begin with it.
std::string toText(const NetworkPlace& place);

/// Visits each network of the classifier once: the trunk, the heads that are networks, and the networks of each group.
void forEachNetwork(const Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, const Network& network)>& visit);
/// The same; `visit` may change the network.
void forEachNetwork(Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, Network& network)>& visit);

}  // namespace core
