#pragma once

#include "core/strategy/classifier.h"
#include "core/strategy/own_heads.h"
#include "core/strategy/strategy.h"

namespace core {

/// Logits of all heads of a group on the features (F) of one image.
std::vector<float> headLogits(const HeadGroup& heads, std::span<const float> features);
/// The same of many images, features (N, F) to (N, O).
Tensor headLogits(const HeadGroup& heads, const Tensor& features);

/// Heads on the trunk, from the features of one image. Keeps references to all.
class LogitsOfHeads : public StrategyLogits {
public:
    LogitsOfHeads(const HeadGroup& heads, const HeadLayout& layout, std::span<const float> features)
        : m_heads(heads), m_layout(layout), m_features(features)
    {
    }
    std::vector<float> all() override { return headLogits(m_heads, m_features); }
    std::vector<float> segment(std::size_t index) override;

private:
    const HeadGroup& m_heads;
    const HeadLayout& m_layout;
    std::span<const float> m_features;
};

/// Heads that are networks of their own, run one after the other when they are asked about one image. Keeps references to all.
class LogitsOfNetworks : public StrategyLogits {
public:
    LogitsOfNetworks(OwnHeads& networks, const HeadLayout& layout, std::span<const float> image)
        : m_networks(networks), m_layout(layout), m_image(image)
    {
    }
    std::vector<float> all() override;
    std::vector<float> segment(std::size_t index) override { return m_networks.runOne(maskOf(m_layout.segments[index]), m_image); }

private:
    OwnHeads& m_networks;
    const HeadLayout& m_layout;
    std::span<const float> m_image;
};

/// Networks of a NetworkGroup, run when they are asked about one image. Keeps references to all.
class LogitsOfGroup : public StrategyLogits {
public:
    LogitsOfGroup(std::vector<TwoPlans>& networks, std::span<const float> image) : m_networks(networks), m_image(image) {}
    std::vector<float> all() override { return segment(0); }
    std::vector<float> segment(std::size_t index) override { return m_networks.at(index).runOne(m_image); }

private:
    std::vector<TwoPlans>& m_networks;
    std::span<const float> m_image;
};

/// Logits that are there already, with the layout they have; without one they are asked for at once only.
class LogitsThatAre : public StrategyLogits {
public:
    explicit LogitsThatAre(std::span<const float> logits, const HeadLayout* layout = nullptr) : m_logits(logits), m_layout(layout) {}
    std::vector<float> all() override { return {m_logits.begin(), m_logits.end()}; }
    std::vector<float> segment(std::size_t index) override;

private:
    std::span<const float> m_logits;
    const HeadLayout* m_layout;
};

}  // namespace core
