#pragma once

#include "core/experiment/contestant.h"
#include "core/nn/network.h"
#include "core/nn/trainer.h"
#include "core/strategy/heads.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace core {

/// The heads of an experiment. Strategies share the head of a subset of the classes: softmax and the first round of
/// elimination use the head of all classes, pairwise and the last round of elimination use the heads of pairs. Separate
/// heads would have the same weights, because they have the same start and batches. Heads for groups of classes follow
/// after the subsets.
class HeadTable {
public:
    /// Lays out the heads of the contestants that use heads; ignores the others. The order is: subsets by ascending bit
    /// mask, groups by strategy, one output for each class for the sigmoids. Expects 2 to 31 classes.
    HeadTable(int classes, std::span<const Contestant> contestants);

    int classes() const { return m_classes; }
    std::int64_t outputs() const { return m_outputs; }
    const std::vector<Segment>& segments() const { return m_segments; }
    bool hasSigmoid() const { return m_sigmoid; }
    std::int64_t sigmoidOffset() const { return m_outputs - m_classes; }
    /// The first output of the head of a subset. Expects a subset that has a head.
    std::int64_t offset(std::uint32_t mask) const;
    std::uint32_t allClasses() const { return (1U << m_classes) - 1; }

    /// The indices in segments() of the heads that a contestant uses, in the order of its strategy's layout. Empty if
    /// it uses no heads or they are missing. SoftmaxAsLong uses the head of softmax.
    std::span<const std::size_t> headsOf(const Contestant& contestant) const;
    /// The number of outputs that a contestant uses.
    std::int64_t outputsOf(const Contestant& contestant) const;

private:
    void findHeads(StrategyId strategy, const HeadLayout& layout);

    int m_classes;
    std::int64_t m_outputs = 0;
    bool m_sigmoid = false;
    std::vector<std::uint32_t> m_masks;  ///< subsets of the first segments
    std::vector<Segment> m_segments;
    std::map<StrategyId, std::vector<std::size_t>> m_heads;
};

/// The initial dense layer (features to table.outputs()). All heads use the same random vector for class k, scaled to
/// the Glorot limit of the head. An output for a group uses the sum of the vectors of its classes, divided by the
/// square root of their number. All strategies so have the same start.
Network headStart(const HeadTable& table, std::int64_t features, std::uint64_t seed);

/// A source of batches of cached features (N, F) for all heads of `table`. The loss of a softmax head is the
/// cross-entropy over the images of its classes in the batch; that of the sigmoids is binary cross-entropy. Keeps
/// references to features and labels, which must outlive the source.
BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table,
                       std::uint64_t seed);

}  // namespace core
