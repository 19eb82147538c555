#pragma once

#include <cstdint>
#include <span>

namespace core {

/// Converts to IEEE 754 binary16, rounded to nearest even. Values that would round to more than 65504 become infinite.
std::uint16_t toFloat16(float value);

/// Converts from binary16 exactly. Expects a target of the length of the source.
void fromFloat16(std::span<const std::uint16_t> source, std::span<float> target);

}  // namespace core
