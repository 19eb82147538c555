#pragma once

#include "core/experiment/head_table.h"
#include "core/nn/trainer.h"

namespace core {

/// Batches of cached features (N, F) for all heads of `table` at once: cross-entropy of a softmax per subset, over the images of
/// its classes in the batch, and binary cross-entropy of the sigmoids. Keeps references: all must outlive the source.
BatchSource headSource(const Tensor& features, const std::vector<int>& labels, const HeadTable& table, std::uint64_t seed);

}  // namespace core
