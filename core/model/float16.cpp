#include "core/model/float16.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

std::uint16_t toFloat16(float value)
{
    return std::bit_cast<std::uint16_t>(static_cast<_Float16>(value));
}

std::optional<float> firstBeyondFloat16(std::span<const float> values)
{
    constexpr float largest = 65504.0F;
    const auto wrong = std::ranges::find_if(values, [](float value) { return std::abs(value) > largest; });
    return wrong == values.end() ? std::nullopt : std::optional(*wrong);
}

void fromFloat16(std::span<const std::uint16_t> source, std::span<float> target)
{
    expects(source.size() == target.size(), "fromFloat16: needs source and target of the same length");
    // A multiplication adjusts the exponent, also of subnormals. Unlike the _Float16 conversion, the loop vectorizes.
    constexpr float rebias = 0x1.0p112F;
    constexpr std::uint32_t exponentMask = 0x7C00U;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const std::uint32_t half = source[i];
        const std::uint32_t magnitude = half & 0x7FFFU;
        const std::uint32_t finite = std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude << 13) * rebias);
        const std::uint32_t special = 0x7F800000U | ((magnitude & 0x3FFU) << 13);
        const std::uint32_t bits = magnitude >= exponentMask ? special : finite;
        target[i] = std::bit_cast<float>(bits | ((half & 0x8000U) << 16));
    }
}

}  // namespace core
