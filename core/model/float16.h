#pragma once

#include <cstdint>
#include <span>

namespace core {

/// IEEE 754 binary16 of `value`, rounded to nearest even; infinite beyond 65504.
std::uint16_t toFloat16(float value);

/// Exact. `target` is as long as `source`.
void fromFloat16(std::span<const std::uint16_t> source, std::span<float> target);

}  // namespace core
