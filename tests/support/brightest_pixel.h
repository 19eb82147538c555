#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier.h"
#include "core/strategy/strategy.h"

namespace tests {

/// Heads that say of every class what the feature of its number says, times `gain`, and of a group the sum.
inline core::HeadGroup copyingHeads(const core::HeadLayout& layout, std::int64_t features, float gain)
{
    core::HeadGroup heads{core::Tensor({layout.outputs, features}), core::Tensor({layout.outputs})};
    for (const core::Segment& segment : layout.segments) {
        for (std::size_t i = 0; i < segment.classes.size(); ++i)
            heads.weights.row(segment.offset
                              + (segment.groups.empty()
                                     ? static_cast<int>(i)
                                     : segment.groups[i]))[static_cast<std::size_t>(segment.classes[i])] = gain;
    }
    return heads;
}

/// A network of one dense layer: output o is input `first + o` times `gain`, plus `bias`.
inline core::Network copyingNetwork(std::int64_t outputs, std::size_t first, float gain, float bias)
{
    core::Random random(1);
    core::Network network = core::makeNetwork({1, 1, 3}, {core::Flatten{}, core::Dense{outputs}}, random);
    network.parameters[0] = core::Tensor({outputs, 3});
    network.parameters[1] = core::Tensor({outputs}, bias);
    for (std::int64_t o = 0; o < outputs; ++o)
        network.parameters[0].row(o)[first + static_cast<std::size_t>(o)] = gain;
    return network;
}

/// Made by hand, not trained: answers with the brightest of three pixels (1, 1, 3), by every strategy.
inline core::Classifier brightestPixel()
{
    core::Classifier made;
    made.name = "brightest";
    made.title = "Brightest · pixel";
    made.classNames = {"left", "middle", "right"};
    made.preprocessing = {.channels = 1, .height = 1, .width = 3, .box = 1};
    made.architecture = "none";
    made.trunk = copyingNetwork(3, 0, 1.0F, 0.0F);
    made.trunkSoftmax = copyingHeads(core::softmaxHeads(3), 3, 12.0F);
    for (const core::Strategy& entry : core::strategies()) {
        if (entry.backing == core::Backing::SharedHeads)
            made.heads[entry.id] = copyingHeads(entry.heads(3), 3, 12.0F);
    }
    made.networkGroups[core::StrategyId::MultiLabel].networks = {copyingNetwork(3, 0, 24.0F, -12.0F)};
    made.thresholds = {0.5F, 0.4F, 0.3F};
    for (std::size_t k = 0; k < 3; ++k)
        made.networkGroups[core::StrategyId::Specialists].networks.push_back(copyingNetwork(1, k, 24.0F, -12.0F));
    made.specialistScales = {{1.1F, 0.1F}, {1.2F, -0.2F}, {1.0F / 3.0F, 0.0F}};
    made.temperature = 1.1F;
    made.provenance = {{"seed", "1"}, {"dataset", "pixels \"by hand\""}};
    made.records[core::StrategyId::Softmax] = {0.9, {{2, 1, 0}, {0, 3, 0}, {0, 0, 4}}, 10};
    made.trunkSoftmaxAccuracy = 0.7;
    return made;
}

/// Six images of one bright pixel each, for brightestPixel(); the last one's label is wrong.
inline core::Dataset brightPixels()
{
    core::Dataset dataset{.name = "pixels",
                          .imageShape = {1, 1, 3},
                          .pixels = {},
                          .labels = {0, 1, 2, 0, 1, 0},
                          .classNames = {"left", "middle", "right"}};
    for (const std::size_t bright : {0U, 1U, 2U, 0U, 1U, 2U}) {
        std::vector<std::uint8_t> image(3);
        image[bright] = 255;
        dataset.pixels.insert(dataset.pixels.end(), image.begin(), image.end());
    }
    return dataset;
}

}  // namespace tests
