#pragma once

#include "core/nn/loss.h"

#include <cstdint>
#include <vector>

namespace core {

/// The layout of the outputs of a strategy's heads.
struct HeadLayout {
    std::int64_t outputs = 0;
    std::vector<Segment> segments;
};

/// Appends a segment with two outputs: output 0 for the classes in `zeros`, output 1 for those in `ones`. Expects
/// disjoint lists that are not empty.
void appendTwoSides(HeadLayout& layout, const std::vector<int>& zeros, const std::vector<int>& ones);
/// Whether every output stands for a single class. Only such heads can be separate networks, which are identified by
/// their classes.
bool isPlain(const HeadLayout& layout);

HeadLayout softmaxHeads(int classes);   ///< one segment of K
HeadLayout sigmoidHeads(int classes);   ///< K segments of one output, each for one class against all others
HeadLayout pairwiseHeads(int classes);  ///< K(K-1)/2 segments of 2, (0,1), (0,2), ... (K-2,K-1)
/// One segment for each subset of at least two classes, by ascending bit mask. Expects 2 to 12 classes.
HeadLayout eliminationHeads(int classes);

std::vector<int> classesOf(std::uint32_t mask);  ///< the positions of the set bits, ascending
std::uint32_t maskOf(const Segment& segment);    ///< a bit for each class; expects classes below 32
/// The sets of classes of all segments as bit masks, ascending and without duplicates.
std::vector<std::uint32_t> subsetsOf(const std::vector<HeadLayout>& layouts);

/// Joins layouts in this order, so that one matrix product computes all of them.
HeadLayout concatenate(const std::vector<HeadLayout>& layouts);

std::size_t pairIndex(int low, int high, int classes);  ///< segment of a pair in pairwiseHeads
/// The segment of a subset in eliminationHeads. Expects a mask with at least two bits.
std::size_t subsetIndex(std::uint32_t mask, int classes);

}  // namespace core
