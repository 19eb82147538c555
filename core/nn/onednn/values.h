#pragma once

#include "core/nn/onednn/version.h"

#include <bit>
#include <cstdint>
#include <dnnl.hpp>
#include <span>

namespace core::onednn {

/// The upper half of a float32.
using Bfloat16 = std::uint16_t;

inline float fromBfloat16(Bfloat16 value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

/// Rounds to nearest, ties to even, like the processor, in operations that vectorise. The default NaN stays a NaN.
inline Bfloat16 toBfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Bfloat16>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

using DataType = dnnl::memory::data_type;

/// The values of a memory in their order in memory, including padding.
std::span<float> floats(const dnnl::memory& memory);
std::span<Bfloat16> bfloats(const dnnl::memory& memory);
/// bf16 or f32.
DataType typeOf(const dnnl::memory& memory);
dnnl::memory::dims extentsOf(const dnnl::memory& memory);

/// Calls `work` with the values of the memories in their order in memory. The type, float32 or bfloat16, is that of the
/// first memory.
template <class Work, class... Memories>
void withValues(const Work& work, const dnnl::memory& first, const Memories&... others)
{
    if (typeOf(first) == DataType::bf16)
        work(bfloats(first), bfloats(others)...);
    else
        work(floats(first), floats(others)...);
}

}  // namespace core::onednn
