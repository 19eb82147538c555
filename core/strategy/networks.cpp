#include "core/strategy/networks.h"

#include "core/base/error.h"
#include "core/strategy/strategy.h"

namespace core {

namespace {

/// Serves const classifiers and others.
void visitNetworks(auto& classifier, const auto& visit)
{
    using enum NetworkPlace::Part;
    visit(NetworkPlace{.part = Trunk}, classifier.trunk);
    for (auto& [classes, network] : classifier.ownHeads)
        visit(NetworkPlace{.part = OwnHead, .classes = classes}, network);
    for (auto& [id, group] : classifier.networkGroups)
        for (std::size_t i = 0; i < group.networks.size(); ++i)
            visit(NetworkPlace{.part = Group, .strategy = id, .index = i}, group.networks[i]);
}

}  // namespace

std::string toText(const NetworkPlace& place)
{
    switch (place.part) {
    case NetworkPlace::Part::Trunk:
        return "trunk";
    case NetworkPlace::Part::OwnHead:
        return "own_heads." + std::to_string(place.classes);
    case NetworkPlace::Part::Group:
        break;
    }
    expects(place.strategy.has_value(), "toText: a network of a group needs its strategy");
    return "networks." + toText(*place.strategy) + "." + std::to_string(place.index);
}

void forEachNetwork(const Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, const Network& network)>& visit)
{
    visitNetworks(classifier, visit);
}

void forEachNetwork(Classifier& classifier,
                    const std::function<void(const NetworkPlace& place, Network& network)>& visit)
{
    visitNetworks(classifier, visit);
}

}  // namespace core
