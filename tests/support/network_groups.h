#pragma once

#include "core/base/random.h"
#include "core/strategy/classifier.h"
#include "core/strategy/strategy.h"

namespace tests {

/// Gives a classifier with a trunk the network groups that it does not have yet. Each network is one dense layer of
/// random weights.
inline void addNetworkGroups(core::Classifier& made, core::Random& random)
{
    for (const core::Strategy& line : core::strategies()) {
        const core::NetworkGroupLayout layout =
            line.networks ? line.networks(made.classNames, made.trunk.input) : core::NetworkGroupLayout{};
        if (layout.outputs.empty() || made.networkGroups.contains(line.id))
            continue;
        core::NetworkGroup& group = made.networkGroups[line.id];
        for (const std::int64_t outputs : layout.outputs)
            group.networks.push_back(
                core::makeNetwork(made.trunk.input, {core::Flatten{}, core::Dense{outputs}}, random));
        group.constants.assign(layout.constants, 1.0F);
    }
}

}  // namespace tests
