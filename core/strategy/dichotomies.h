#pragma once

#include "core/strategy/heads.h"
#include "core/strategy/verdict.h"

#include <span>

namespace core {

/// Nested dichotomies of Frank and Kramer, "Ensembles of Nested Dichotomies for Multi-class Problems", ICML 2004: a
/// binary tree over the classes, each inner node a two-way head that saw the images of its classes; the probability of
/// a class is the product along its path. Trees are drawn uniformly from all (2K - 3)!! of them; an ensemble averages
/// their probabilities.

/// The trees of the ensemble: 20, or 1 of two classes; K - 1 nodes each, the root first, a node before those below it.
/// The same on every machine: heads are stored in this order. Expects at least two classes. Any thread.
const std::vector<std::vector<DichotomyNode>>& dichotomyTrees(int classes);
/// A segment of two groups per node, tree by tree: output 0 for the zeros, 1 for the ones.
HeadLayout dichotomyHeads(int classes);
/// Logits (trees x (K - 1), 2) in that order. The winner is the class of the highest mean probability.
Verdict decideDichotomies(std::span<const float> logits, int classes);

}  // namespace core
