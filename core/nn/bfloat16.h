#pragma once

#include <bit>
#include <cstdint>

namespace core {

/// The upper half of a float32.
using Bfloat16 = std::uint16_t;

inline float fromBfloat16(Bfloat16 value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

/// To the nearest, ties to even, as the processor does; in operations that vectorise. The usual NaN stays one.
inline Bfloat16 toBfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Bfloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

}  // namespace core
