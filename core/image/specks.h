#pragma once

#include <span>

namespace core {

/// Clears connected patches of ink (above `level`, eight neighbours) whose mass is below `share` of the heaviest
/// one. In place.
void removeSpecks(std::span<float> values, int height, int width, float level, double share);

}  // namespace core
