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

/// The heads of an experiment: one softmax for each subset of the classes that a strategy asks, whoever asks it. The
/// head of all classes is softmax and elimination's first round; a pair's head is a duel and elimination's last round:
/// trained alike, from the same start on the same batches, they would be the same numbers. Heads that tell groups of
/// classes apart stand behind these.
class HeadTable {
public:
    /// Heads for the contestants that stand on some (others are ignored): subsets by ascending bit mask, then groups by
    /// strategy, and behind them one output per class for the sigmoids.
    HeadTable(int classes, std::span<const Contestant> contestants);

    int classes() const { return m_classes; }
    std::int64_t outputs() const { return m_outputs; }
    const std::vector<Segment>& segments() const { return m_segments; }
    bool hasSigmoid() const { return m_sigmoid; }
    std::int64_t sigmoidOffset() const { return m_outputs - m_classes; }
    /// First output of a subset's head; expects that it is there.
    std::int64_t offset(std::uint32_t mask) const;
    std::uint32_t allClasses() const { return (1U << m_classes) - 1; }

    /// Places in segments() of the heads that a contestant asks, in the order of its strategy's layout; none if it has
    /// none, or they are not there. Softmax trained as long asks those of softmax.
    std::span<const std::size_t> headsOf(const Contestant& contestant) const;
    /// Outputs that one contestant needs.
    std::int64_t outputsOf(const Contestant& contestant) const;

private:
    void findHeads(StrategyId strategy, const HeadLayout& layout);

    int m_classes;
    std::int64_t m_outputs = 0;
    bool m_sigmoid = false;
    std::vector<std::uint32_t> m_masks;  ///< of the first segments
    std::vector<Segment> m_segments;
    std::map<StrategyId, std::vector<std::size_t>> m_heads;
};

/// A dense layer (features to table.outputs()) to start from. The row of class k is the same random vector in every
/// head, scaled to the Glorot limit of that head's own size, that of a group the sum of its classes' over the root of
/// their number: all strategies start from the same place.
Network headStart(const HeadTable& table, std::int64_t features, std::uint64_t seed);

/// Cached features (N, F) for all heads of `table`, in blocks: cross-entropy of a softmax per subset, over the images
/// of its classes in the batch, and binary cross-entropy of the sigmoids. Keeps references to features and labels: they
/// must outlive the source.
BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table,
                       std::uint64_t seed);

}  // namespace core
