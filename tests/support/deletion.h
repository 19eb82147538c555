#pragma once

#include "core/base/random.h"
#include "core/tensor/tensor.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace tests {

/// The pixels of a grey image (1, H, W) that have ink, in reading order.
inline std::vector<std::size_t> inkPixels(const core::Image& image)
{
    std::vector<std::size_t> pixels;
    for (std::size_t i = 0; i < image.values().size(); ++i)
        if (image.values()[i] > 0.0F)
            pixels.push_back(i);
    return pixels;
}

/// The pixels with ink, those with the highest evidence (H, W) first.
inline std::vector<std::size_t> byEvidence(const core::Image& image, const core::Tensor& evidence)
{
    std::vector<std::size_t> pixels = inkPixels(image);
    std::ranges::stable_sort(
        pixels, [&](std::size_t one, std::size_t other) { return evidence.values()[one] > evidence.values()[other]; });
    return pixels;
}

/// The pixels with ink in random order.
inline std::vector<std::size_t> inRandomOrder(const core::Image& image, core::Random& random)
{
    const std::vector<std::size_t> pixels = inkPixels(image);
    std::vector<std::size_t> mixed;
    for (const std::int64_t place : core::permutation(static_cast<std::int64_t>(pixels.size()), random))
        mixed.push_back(pixels[static_cast<std::size_t>(place)]);
    return mixed;
}

/// The pixels with ink, those nearest to a random one first: ink in one place, as evidence often is.
inline std::vector<std::size_t> aroundRandomPixel(const core::Image& image, core::Random& random)
{
    std::vector<std::size_t> pixels = inkPixels(image);
    const auto width = static_cast<std::size_t>(image.extent(2));
    const std::size_t centre = pixels[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(pixels.size())))];
    const auto distance = [&](std::size_t pixel) {
        const double dx = static_cast<double>(pixel % width) - static_cast<double>(centre % width);
        const double dy = static_cast<double>(pixel / width) - static_cast<double>(centre / width);
        return dx * dx + dy * dy;
    };
    std::ranges::stable_sort(pixels,
                             [&](std::size_t one, std::size_t other) { return distance(one) < distance(other); });
    return pixels;
}

/// The image without the first pixels of `order`, which hold `share` of its ink (the sum of all values). The last of
/// them keeps what is beyond the share.
inline core::Image withoutShare(const core::Image& image, const std::vector<std::size_t>& order, double share)
{
    double rest = 0.0;
    for (const float value : image.values())
        rest += share * static_cast<double>(value);
    core::Image result = image;
    for (const std::size_t pixel : order) {
        float& value = result.values()[pixel];
        const float taken = static_cast<float>(std::min(rest, static_cast<double>(value)));
        value -= taken;
        rest -= static_cast<double>(taken);
        if (rest <= 0.0)
            break;
    }
    return result;
}

}  // namespace tests
