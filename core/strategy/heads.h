#pragma once

#include "core/nn/loss.h"

#include <cstdint>
#include <vector>

namespace core {

/// How the outputs of one strategy's heads are laid out.
struct HeadLayout {
    std::int64_t outputs = 0;
    std::vector<Segment> segments;
};

/// Appends a two-way segment: output 0 for the classes in `zeros`, output 1 for those in `ones`; both disjoint and not
/// empty.
void appendTwoSides(HeadLayout& layout, const std::vector<int>& zeros, const std::vector<int>& ones);
/// Whether every output answers for one class only: only then a head can be a network of its own, found by its classes.
bool isPlain(const HeadLayout& layout);

HeadLayout softmaxHeads(int classes);   ///< one segment of K
HeadLayout pairwiseHeads(int classes);  ///< K(K-1)/2 segments of 2, (0,1), (0,2), ... (K-2,K-1)
/// One segment per subset of 2..K classes, by ascending bit mask of the classes. Expects 2 <= K <= 12.
HeadLayout eliminationHeads(int classes);

std::vector<int> classesOf(std::uint32_t mask);  ///< the places of its bits, ascending
std::uint32_t maskOf(const Segment& segment);    ///< a bit for each of its classes, all below 32
/// The sets of classes that the segments of several layouts tell apart, ascending, each once.
std::vector<std::uint32_t> subsetsOf(const std::vector<HeadLayout>& layouts);

/// Several layouts behind one another, as one matrix product computes them.
HeadLayout concatenate(const std::vector<HeadLayout>& layouts);

std::size_t pairIndex(int low, int high, int classes);  ///< segment of the pair low < high in pairwiseHeads
/// Segment of a subset in eliminationHeads by its bit mask; has at least two bits set.
std::size_t subsetIndex(std::uint32_t mask, int classes);

}  // namespace core
