#pragma once

#include "core/nn/networks_plan.h"
#include "core/nn/plan.h"
#include "core/strategy/classifier.h"
#include "core/strategy/classifier_plan.h"
#include "core/strategy/heads.h"
#include "core/strategy/strategy.h"

#include <chrono>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Measures the time since its construction.
class Stopwatch {
public:
    double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Outputs of N images and the time to compute them.
struct Outputs {
    Tensor values;              ///< (N, O)
    double microseconds = 0.0;  ///< for all N images
};

/// How a network is compiled.
struct PlanOptions {
    Precision precision = Precision::F32;
    std::int64_t batch = usualBatch;  ///< images that a batch plan computes at once
};

/// A network compiled for a single image and, as soon as it is needed, for batches.
class SingleAndBatchPlan {
public:
    /// Whether the plan for a single image is compiled at once or when it is needed.
    enum class Single { Now, Later };
    SingleAndBatchPlan(const Network& network, const PlanOptions& options, Single single = Single::Now);

    /// Computes (N, ...) to (N, O).
    Outputs run(const Tensor& images);
    /// Computes the O logits of one image, which is a row of a batch.
    std::vector<float> runOne(std::span<const float> image);
    std::int64_t outputs() const { return m_outputs; }
    /// Frees the memory of a large batch plan, because that of ten networks adds up.
    void releaseBatchPlan();

private:
    InferencePlan& single();

    const Network* m_network;
    PlanOptions m_options;
    std::int64_t m_outputs;
    std::optional<InferencePlan> m_single, m_batch;
};

/// Compiled heads that are separate networks, by the bit mask of their classes. Keeps references to the networks. Use
/// it from one thread at a time.
class OwnHeads {
public:
    OwnHeads(const std::map<std::uint32_t, Network>& networks, const PlanOptions& options);

    bool empty() const { return m_plans.empty(); }
    /// Computes images (N, ...) to (N, layout.outputs). Each segment is the output of its network.
    Outputs run(const HeadLayout& layout, const Tensor& images);
    /// The logits of one image for a set of classes, ascending.
    std::vector<float> runOne(std::uint32_t mask, std::span<const float> image)
    {
        return m_plans.at(mask).runOne(image);
    }

private:
    std::map<std::uint32_t, SingleAndBatchPlan> m_plans;
};

/// The compiled networks of a NetworkGroup. Keeps references to the networks. Use it from one thread at a time.
class GroupPlans {
public:
    /// Whether a decision needs the outputs of all networks at once or runs single networks in turn.
    enum class Asked { Together, InTurn };
    GroupPlans(const NetworkGroup& group, Asked asked, const PlanOptions& options);

    /// Computes images (N, ...) to (N, O): the concatenated outputs of all networks.
    Outputs run(const Tensor& images);
    /// The outputs of one network for one image.
    std::vector<float> runOne(std::size_t network, std::span<const float> image)
    {
        return m_plans.at(network).runOne(image);
    }

private:
    Outputs runSeveral(const Tensor& images);
    Outputs runTogether(const Tensor& image);

    std::vector<SingleAndBatchPlan> m_plans;
    std::optional<NetworksPlan> m_together;  ///< for one image
};

/// The heads of the outputs `first` to `first + count - 1`.
HeadGroup outputsOf(const HeadGroup& heads, std::int64_t first, std::int64_t count);
/// The logits of all heads for the features (F) of one image.
std::vector<float> headLogits(const HeadGroup& heads, std::span<const float> features);
/// The logits (N, O) of all heads for features (N, F).
Tensor headLogits(const HeadGroup& heads, const Tensor& features);

/// Computes logits of heads on the trunk from the features of one image. Keeps references to all arguments.
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

/// Computes logits of heads that are separate networks. Runs a network only when its logits are requested. Keeps
/// references to all arguments.
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

/// Computes logits of the networks of a NetworkGroup. Runs a network only when its logits are requested. Keeps
/// references to all arguments.
class LogitsOfGroup : public StrategyLogits {
public:
    LogitsOfGroup(GroupPlans& networks, std::span<const float> image) : m_networks(networks), m_image(image) {}
    std::vector<float> all() override { return segment(0); }
    std::vector<float> segment(std::size_t index) override { return m_networks.runOne(index, m_image); }

private:
    GroupPlans& m_networks;
    std::span<const float> m_image;
};

/// Logits that are computed already. segment() needs their layout. Keeps references to all arguments.
class GivenLogits : public StrategyLogits {
public:
    explicit GivenLogits(std::span<const float> logits, const HeadLayout* layout = nullptr)
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
