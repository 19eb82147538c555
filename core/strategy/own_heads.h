#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/two_plans.h"

#include <map>

namespace core {

/// Heads that are networks of their own, trained from scratch, compiled; by the bit mask of the classes that each tells apart.
/// For one thread at a time; keeps references to the networks.
class OwnHeads {
public:
    OwnHeads(const std::map<std::uint32_t, Network>& networks, Precision precision);

    bool empty() const { return m_plans.empty(); }
    /// Images (N, ...) to (N, layout.outputs), each segment by its network.
    Outputs run(const HeadLayout& layout, const Tensor& images);
    /// One image to the logits of one set of classes, ascending.
    std::vector<float> runOne(std::uint32_t mask, std::span<const float> image) { return m_plans.at(mask).runOne(image); }

private:
    std::map<std::uint32_t, TwoPlans> m_plans;
};

}  // namespace core
