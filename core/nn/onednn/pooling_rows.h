#pragma once

#include "core/nn/onednn/dropout_mask.h"

#include <cstdint>
#include <optional>

namespace core::onednn {

/// Marks a result without a gradient, in place of the position of the largest value in its window.
constexpr std::int32_t nowhere = 255;

/// One row of results of a max pooling. Positions in a window count row by row.
struct RowOfWindows {
    const float* from;     ///< first pixel of the first window
    std::int64_t rowStep;  ///< floats between rows of the image
    std::int64_t size, stride, count;
    std::int64_t lanes;      ///< channels that lie side by side in memory
    std::uint32_t index;     ///< logical index of the first result, for dropout
    std::uint32_t laneStep;  ///< of logical indices between channels
};

/// What follows the pooling.
struct AfterPooling {
    bool relu;
    std::optional<DropoutMask> mask;
};

/// Writes the results and, for each, the position of the largest value or `nowhere`.
using PoolRow = void (*)(const RowOfWindows& row, const AfterPooling& after, float* to, std::uint8_t* chosen);

/// One row of gradients of the results, on its way to the windows.
struct RowOfGradients {
    const float* gradient;
    const std::uint8_t* chosen;
    float scale;  ///< of dropout
    std::int64_t rowStep, size, stride, count, lanes;
    bool added;  ///< windows overlap: adds to what the pixels have
};

using DistributeRow = void (*)(const RowOfGradients& row, float* to);

struct PoolingLoops {
    PoolRow pool;
    DistributeRow distribute;
};

/// The fastest loops of this processor for a number of channels that lie side by side.
PoolingLoops poolingLoops(std::int64_t lanes);

}  // namespace core::onednn
