#pragma once

#include "core/base/random.h"
#include "core/nn/network.h"
#include "core/strategy/classifier.h"
#include "core/strategy/strategy.h"
#include "tests/support/network_groups.h"

#include <memory>
#include <string>
#include <vector>

namespace support {

/// A classifier of ten classes that answers at once and knows nothing: random weights, eight features.
inline std::shared_ptr<const core::Classifier> tinyClassifier(std::uint64_t seed = 1,
                                                              std::vector<std::string> names = {})
{
    core::Random random(seed);
    core::Classifier made;
    made.name = "tiny";
    made.title = "Tiny digits · random";
    made.classNames = std::move(names);
    if (made.classNames.empty())
        for (int label = 0; label < 10; ++label)
            made.classNames.push_back(std::to_string(label));
    const int classes = made.classCount();
    made.architecture = "tiny";
    made.trunk = core::makeNetwork({1, 28, 28}, {core::Flatten{}, core::Dense{8}, core::Relu{}}, random);
    const auto heads = [&](std::int64_t outputs) {
        core::HeadGroup group{core::Tensor({outputs, 8}), core::Tensor({outputs})};
        for (float& weight : group.weights.values())
            weight = static_cast<float>(random.uniform(-1.0, 1.0));
        return group;
    };
    made.trunkSoftmax = heads(classes);
    made.heads[core::StrategyId::Softmax] = heads(classes);
    made.heads[core::StrategyId::Pairwise] = heads(core::pairwiseHeads(classes).outputs);
    made.heads[core::StrategyId::Elimination] = heads(core::eliminationHeads(classes).outputs);
    made.networkGroups[core::StrategyId::MultiLabel].networks = {
        core::makeNetwork({1, 28, 28}, {core::Flatten{}, core::Dense{classes}}, random)};
    made.thresholds.assign(static_cast<std::size_t>(classes), 0.5F);
    for (int label = 0; label < classes; ++label) {
        made.networkGroups[core::StrategyId::Specialists].networks.push_back(
            core::makeNetwork({1, 28, 28}, {core::Flatten{}, core::Dense{1}}, random));
        made.specialistScales.push_back({1.0F, 0.0F});
    }
    for (const core::Strategy& line : core::strategies())
        if (line.backing == core::Backing::SharedHeads && !made.heads.contains(line.id) && classes <= line.mostClasses)
            made.heads[line.id] = heads(line.heads(classes).outputs);
    tests::addNetworkGroups(made, random);
    made.provenance["training_images"] = "60000";
    core::StrategyRecord record;
    record.accuracy = 0.994;
    record.images = 10000;
    record.confusion.assign(static_cast<std::size_t>(classes),
                            std::vector<std::int64_t>(static_cast<std::size_t>(classes), 1));
    if (classes == 10) {
        record.confusion[4][9] = 23;
        record.confusion[7][2] = 17;
        record.confusion[3][5] = 14;
    }
    for (const core::StrategyId strategy : core::allStrategies)
        made.records[strategy] = record;
    return std::make_shared<const core::Classifier>(std::move(made));
}

}  // namespace support
