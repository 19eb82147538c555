#pragma once

#include "core/base/random.h"
#include "core/nn/onednn/layer_program.h"

#include <cmath>
#include <cstdint>

namespace core::onednn {

/// A counter-based mask: whether a value is kept depends only on the key and the logical index, not on layout or
/// threads.
struct DropoutMask {
    std::uint32_t low, high;  ///< key
    std::uint32_t threshold;  ///< values below it are dropped
    float scale;              ///< of the values that are kept
};

/// The mask of a dropout layer, `index` in its network, in one step of a training.
inline DropoutMask dropoutMask(double rate, std::size_t index, const Pass& pass)
{
    const std::uint64_t key = derivedSeed(derivedSeed(pass.seed, "dropout layer", index), "dropout step",
                                          static_cast<std::uint64_t>(pass.step));
    return {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32),
            static_cast<std::uint32_t>(std::ldexp(rate, 32)), static_cast<float>(1.0 / (1.0 - rate))};
}

/// Replaces logical indices, one or a vector of them, by their random bits. Values are kept if these are at least the
/// threshold.
template <class Indices>
inline void toBits(Indices& indices, const DropoutMask& mask)
{
    indices += mask.low;  // lowbias32 (Wellons 2018), the second half of the key in its middle
    indices = (indices ^ (indices >> 16)) * 0x7FEB352DU;
    indices ^= mask.high;
    indices = (indices ^ (indices >> 15)) * 0x846CA68BU;
    indices ^= indices >> 16;
}

}  // namespace core::onednn
