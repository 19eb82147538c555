#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace core {

/// Converts to IEEE 754 binary16, rounded to nearest even. Values that would round to more than 65504 become infinite.
std::uint16_t toFloat16(float value);

/// The first value whose magnitude is above 65504, the largest of binary16.
std::optional<float> firstBeyondFloat16(std::span<const float> values);

/// Converts from binary16 exactly. Expects a target of the length of the source.
void fromFloat16(std::span<const std::uint16_t> source, std::span<float> target);

}  // namespace core
