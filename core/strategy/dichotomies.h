#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <span>

namespace core {

class TraceJson;

/// Nested dichotomies of Frank and Kramer, "Ensembles of Nested Dichotomies for Multi-class Problems", ICML 2004. Each
/// inner node of a binary tree over the classes is a two-way head that is trained on the images of its classes. The
/// probability of a class is the product along its path. Trees are drawn uniformly from all (2K - 3)!! trees, and an
/// ensemble averages their probabilities.

/// The trees of the ensemble: 20, or 1 for two classes. A tree has K - 1 nodes; each node precedes its children. The
/// trees are the same on every machine because heads are stored in this order. Expects at least two classes. Runs on
/// any thread.
const std::vector<std::vector<DichotomyNode>>& dichotomyTrees(int classes);
/// A segment of two groups for each node, tree by tree: output 0 for `zeros`, output 1 for `ones`.
HeadLayout dichotomyHeads(int classes);
/// Decides from logits (trees x (K - 1), 2) in this order. The class with the highest mean probability wins.
Verdict decideDichotomies(std::span<const float> logits, int classes);

/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeDichotomiesTrace(const Verdict& verdict, TraceJson& json);

}  // namespace core
