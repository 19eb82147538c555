#pragma once

#include "core/nn/plan.h"
#include "core/strategy/classifier.h"
#include "core/strategy/heads.h"
#include "core/strategy/strategy.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace core {

class Stopwatch {
public:
    double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Outputs of many images and what they cost.
struct Outputs {
    Tensor values;              ///< (N, O)
    double microseconds = 0.0;  ///< all N
};

/// A network compiled for one image, and for many as soon as many come.
class TwoPlans {
public:
    TwoPlans(const Network& network, Precision precision);

    /// (N, ...) to (N, O).
    Outputs run(const Tensor& images);
    /// One image, as it lies in a batch, to O logits.
    std::vector<float> runOne(std::span<const float> image);
    std::int64_t outputs() const { return m_outputs; }
    /// Gives the memory of the large plan back: that of ten networks adds up.
    void forgetMany() { m_many.reset(); }

private:
    const Network* m_network;
    Precision m_precision;
    std::int64_t m_outputs;
    InferencePlan m_single;
    std::optional<InferencePlan> m_many;
};

/// Heads that are networks of their own, trained from scratch, compiled; by the bit mask of the classes that each tells
/// apart. For one thread at a time; keeps references to the networks.
class OwnHeads {
public:
    OwnHeads(const std::map<std::uint32_t, Network>& networks, Precision precision);

    bool empty() const { return m_plans.empty(); }
    /// Images (N, ...) to (N, layout.outputs), each segment by its network.
    Outputs run(const HeadLayout& layout, const Tensor& images);
    /// One image to the logits of one set of classes, ascending.
    std::vector<float> runOne(std::uint32_t mask, std::span<const float> image)
    {
        return m_plans.at(mask).runOne(image);
    }

private:
    std::map<std::uint32_t, TwoPlans> m_plans;
};

/// The networks of a NetworkGroup, compiled. For one thread at a time; keeps references to the networks.
class GroupPlans {
public:
    /// How a decision asks for their outputs: all of them, or of one network after another as it goes on.
    enum class Asked { Together, InTurn };
    GroupPlans(const NetworkGroup& group, Asked asked, Precision precision);

    /// Images (N, ...) to (N, O): the outputs of all networks, one behind the other.
    Outputs run(const Tensor& images);
    /// One image to the outputs of one network.
    std::vector<float> runOne(std::size_t network, std::span<const float> image)
    {
        return m_plans.at(network).runOne(image);
    }

private:
    Outputs runSeveral(const Tensor& images);

    std::vector<TwoPlans> m_plans;
};

/// Logits of all heads of a group on the features (F) of one image.
std::vector<float> headLogits(const HeadGroup& heads, std::span<const float> features);
/// The same of many images, features (N, F) to (N, O).
Tensor headLogits(const HeadGroup& heads, const Tensor& features);

/// Heads on the trunk, from the features of one image. Keeps references to all.
class LogitsOfHeads : public StrategyLogits {
public:
    LogitsOfHeads(const HeadGroup& heads, const HeadLayout& layout, std::span<const float> features)
        : m_heads(heads),
          m_layout(layout),
          m_features(features)
    {
    }
    std::vector<float> all() override { return headLogits(m_heads, m_features); }
    std::vector<float> segment(std::size_t index) override;

private:
    const HeadGroup& m_heads;
    const HeadLayout& m_layout;
    std::span<const float> m_features;
};

/// Heads that are networks of their own, run one after the other when they are asked about one image. Keeps references
/// to all.
class LogitsOfNetworks : public StrategyLogits {
public:
    LogitsOfNetworks(OwnHeads& networks, const HeadLayout& layout, std::span<const float> image)
        : m_networks(networks),
          m_layout(layout),
          m_image(image)
    {
    }
    std::vector<float> all() override;
    std::vector<float> segment(std::size_t index) override
    {
        return m_networks.runOne(maskOf(m_layout.segments[index]), m_image);
    }

private:
    OwnHeads& m_networks;
    const HeadLayout& m_layout;
    std::span<const float> m_image;
};

/// Networks of a NetworkGroup, run when they are asked about one image. Keeps references to all.
class LogitsOfGroup : public StrategyLogits {
public:
    LogitsOfGroup(GroupPlans& networks, std::span<const float> image) : m_networks(networks), m_image(image) {}
    std::vector<float> all() override { return segment(0); }
    std::vector<float> segment(std::size_t index) override { return m_networks.runOne(index, m_image); }

private:
    GroupPlans& m_networks;
    std::span<const float> m_image;
};

/// Logits that are there already, with the layout they have; without one they are asked for at once only.
class LogitsThatAre : public StrategyLogits {
public:
    explicit LogitsThatAre(std::span<const float> logits, const HeadLayout* layout = nullptr)
        : m_logits(logits),
          m_layout(layout)
    {
    }
    std::vector<float> all() override { return {m_logits.begin(), m_logits.end()}; }
    std::vector<float> segment(std::size_t index) override;

private:
    std::span<const float> m_logits;
    const HeadLayout* m_layout;
};

}  // namespace core
