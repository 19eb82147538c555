#pragma once

#include "core/strategy/classifier.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

/// Rows of features that heads learn from. A head sees each row once in every epoch, and the epochs use the versions in
/// turn.
struct FeatureRows {
    std::vector<Tensor> versions;  ///< each (N, F)
    std::vector<int> labels;       ///< N

    FeatureRows without(std::int64_t row) const;
};

/// The kind of targets that outputs learn: one softmax for each segment of the layout, or one sigmoid for each class.
enum class HeadTargets { Softmax, Sigmoid };

/// How heads learn.
struct HeadTask {
    HeadLayout layout;
    HeadTargets targets = HeadTargets::Softmax;
    const HeadGroup* start = nullptr;  ///< existing weights, which change only a little; nullptr: zero weights
};

/// Trains heads. They are convex problems, and each head learns by itself, so a head does not depend on the others of
/// the layout. From zero weights, weight decay limits them. nullopt after a stop request. Runs on threads() threads.
std::optional<HeadGroup> trainedHeads(const FeatureRows& rows, const HeadTask& task, const std::stop_token& stop = {});

}  // namespace core
