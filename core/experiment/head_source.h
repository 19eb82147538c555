#pragma once

#include "core/experiment/head_table.h"
#include "core/nn/trainer.h"

namespace core {

/// Cached features (N, F) for all heads of `table`, in blocks: cross-entropy of a softmax per subset, over the images of its classes
/// in the batch, and binary cross-entropy of the sigmoids. Keeps references to features and labels: they must outlive the source.
BatchSource headSource(const std::vector<Tensor>& features, const std::vector<int>& labels, const HeadTable& table, std::uint64_t seed);

}  // namespace core
