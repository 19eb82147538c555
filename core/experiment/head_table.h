#pragma once

#include "core/experiment/contestant.h"
#include "core/nn/network.h"
#include "core/nn/trainer.h"
#include "core/strategy/heads.h"
#include "core/training/sources.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// The heads of an experiment. Strategies share the head of a subset of the classes: softmax and the first round of
/// elimination use the head of all classes, pairwise and the last round of elimination use the heads of pairs. Separate
/// heads would have the same weights, because they have the same start and batches. Heads for groups of classes follow
/// after the subsets. If the heads are apart, strategies share none.
class HeadTable {
public:
    /// Whether strategies share the head of a subset.
    enum class Sharing { Shared, Apart };
    /// K outputs, one for each class, of a contestant that is not a strategy of the registry.
    struct Extra {
        Contestant contestant;
        std::int64_t offset = 0;
    };

    /// Lays out the heads of the contestants that use heads; ignores the others. The order is: subsets by ascending bit
    /// mask, groups by strategy, extras. With Sharing::Apart, all heads are ordered by strategy. Expects 2 to 31
    /// classes.
    HeadTable(int classes, std::span<const Contestant> contestants, Sharing sharing = Sharing::Shared);

    int classes() const { return m_classes; }
    std::int64_t outputs() const { return m_outputs; }
    const std::vector<Segment>& segments() const { return m_segments; }
    const std::vector<Extra>& extras() const { return m_extras; }
    /// The first output of the contestant's extra. Expects a contestant that has one.
    std::int64_t extraOffset(const Contestant& contestant) const;
    /// The first output of the head that a strategy uses for a subset. Expects a subset that has a head.
    std::int64_t offset(StrategyId strategy, std::uint32_t mask) const;
    std::uint32_t allClasses() const { return (1U << m_classes) - 1; }

    /// The indices in segments() of the heads that a contestant uses, in the order of its strategy's layout. Empty if
    /// it uses no heads or they are missing. SoftmaxAsLong uses the head of softmax.
    std::span<const std::size_t> headsOf(const Contestant& contestant) const;
    /// The parts of a contestant in the list of all segments followed by all extras: headsOf(), or its extra.
    std::vector<std::size_t> partsOf(const Contestant& contestant) const;
    /// With Sharing::Apart, the strategy that a segment belongs to; otherwise nullopt.
    std::optional<StrategyId> ownerOf(std::size_t segment) const;
    std::size_t partCount() const { return m_segments.size() + m_extras.size(); }
    /// The number of outputs that a contestant uses.
    std::int64_t outputsOf(const Contestant& contestant) const;

private:
    void findHeads(StrategyId strategy, const HeadLayout& layout);

    int m_classes;
    Sharing m_sharing;
    std::int64_t m_outputs = 0;
    std::vector<Extra> m_extras;
    std::vector<std::uint32_t> m_masks;                                   ///< subsets of the first segments
    std::map<std::pair<StrategyId, std::uint32_t>, std::size_t> m_apart;  ///< segments of strategies that share none
    std::vector<Segment> m_segments;
    std::map<StrategyId, std::vector<std::size_t>> m_heads;
};

/// The initial dense layer (features to table.outputs()). All heads use the same random vector for class k, scaled to
/// the Glorot limit of the head. An output for a group uses the sum of the vectors of its classes, divided by the
/// square root of their number. All strategies so have the same start. Extras start like the head of all classes, with
/// two exceptions: the biases of SigmoidStart are -log(K - 1), and TrunkLonger starts as `trunkOutput`, the trained
/// output layer of the trunk (features to K).
Network headStart(const HeadTable& table, std::int64_t features, std::uint64_t seed, const Network& trunkOutput);
/// -log(K - 1), at which K sigmoids state the probability 1 / K.
float rareBias(std::int64_t classes);

/// A source of batches of cached features (N, F) for all heads of `table`. The loss of a softmax head is the
/// cross-entropy over the images of its classes in the batch; that of the sigmoids is binary cross-entropy. Keeps
/// references to features and labels, which must outlive the source.
BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table,
                       const RowOrder& order);

/// Whether a contestant has an extra in a table: K sigmoids, or TrunkLonger.
bool isExtra(const Contestant& contestant);

}  // namespace core
