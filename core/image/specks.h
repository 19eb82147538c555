#pragma once

#include <span>

namespace core {

/// Clears in place the connected patches of ink (above `level`, eight neighbours) whose mass is below `share` of the
/// largest mass.
void removeSpecks(std::span<float> values, int height, int width, float level, double share);

}  // namespace core
