#include "core/data/dataset.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>

namespace core {

namespace {

/// Of every byte, in [0, 1].
constexpr auto shares = [] {
    std::array<float, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all[byte] = static_cast<float>(byte) / 255.0F;
    return all;
}();

std::int64_t imageSize(const Dataset& dataset) { return elementCount(dataset.imageShape); }

bool isDigitName(const std::string& name)
{
    return name.size() == 1 && std::isdigit(static_cast<unsigned char>(name[0])) != 0;
}

/// Whether the outer eleventh of the frame is empty, as it is around MNIST's 20 pixel box.
bool hasEmptyRim(const Dataset& dataset, std::int64_t index)
{
    const std::int64_t height = dataset.imageShape[1], width = dataset.imageShape[2];
    const std::int64_t rim = std::max<std::int64_t>(1, width / 14);
    const auto pixels = dataset.bytes(index);
    for (std::int64_t y = 0; y < height; ++y)
        for (std::int64_t x = 0; x < width; ++x) {
            const bool outer = y < rim || y >= height - rim || x < rim || x >= width - rim;
            if (outer && pixels[static_cast<std::size_t>(y * width + x)] > 25)
                return false;
        }
    return true;
}

bool looksLikeDigits(const Dataset& dataset)
{
    if (dataset.name == "mnist" || dataset.size() == 0)
        return dataset.name == "mnist" || std::ranges::all_of(dataset.classNames, isDigitName);
    const std::int64_t step = std::max<std::int64_t>(1, dataset.size() / 200);
    std::int64_t seen = 0, empty = 0;
    for (std::int64_t i = 0; i < dataset.size(); i += step, ++seen)
        empty += hasEmptyRim(dataset, i) ? 1 : 0;
    return empty * 10 >= seen * 9;
}

}  // namespace

std::span<const std::uint8_t> Dataset::bytes(std::int64_t index) const
{
    expects(index >= 0 && index < size(), "Dataset: index outside the data set");
    const auto count = static_cast<std::size_t>(imageSize(*this));
    return std::span(pixels).subspan(static_cast<std::size_t>(index) * count, count);
}

void Dataset::copyImage(std::int64_t index, std::span<float> target) const
{
    const auto source = bytes(index);
    expects(target.size() == source.size(), "Dataset::copyImage: target of another size");
    std::ranges::transform(source, target.begin(), [](std::uint8_t byte) { return shares[byte]; });
}

Image Dataset::image(std::int64_t index) const
{
    Image result(imageShape);
    copyImage(index, result.values());
    return result;
}

Tensor Dataset::images(std::span<const std::int64_t> indices) const
{
    Shape shape{static_cast<std::int64_t>(indices.size())};
    shape.insert(shape.end(), imageShape.begin(), imageShape.end());
    Tensor result(std::move(shape));
    for (std::size_t i = 0; i < indices.size(); ++i)
        copyImage(indices[i], result.row(static_cast<std::int64_t>(i)));
    return result;
}

Tensor Dataset::images(std::int64_t first, std::int64_t count) const
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), first);
    return images(indices);
}

Dataset Dataset::subset(std::span<const std::int64_t> indices) const
{
    Dataset part{.name = name, .imageShape = imageShape, .pixels = {}, .labels = {}, .classNames = classNames};
    part.pixels.reserve(indices.size() * static_cast<std::size_t>(imageSize(*this)));
    part.labels.reserve(indices.size());
    for (const std::int64_t index : indices) {
        const auto source = bytes(index);
        part.pixels.insert(part.pixels.end(), source.begin(), source.end());
        part.labels.push_back(labels[static_cast<std::size_t>(index)]);
    }
    return part;
}

Preprocessing preprocessingFor(const Dataset& dataset)
{
    expects(dataset.imageShape.size() == 3, "preprocessingFor: expects images of (C, H, W)");
    Preprocessing rule{.channels = dataset.imageShape[0], .height = dataset.imageShape[1], .width = dataset.imageShape[2]};
    const auto shorter = static_cast<int>(std::min(rule.height, rule.width));
    if (rule.channels != 1) {
        rule.source = Preprocessing::Source::Colour;
        rule.box = shorter;
        rule.centring = Preprocessing::Centring::Box;
    } else if (looksLikeDigits(dataset)) {
        rule.box = std::max(1, shorter * 20 / 28);
    } else {
        rule.box = shorter;
        rule.centring = Preprocessing::Centring::Box;
    }
    return rule;
}

}  // namespace core
