#include "core/data/dataset.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace core {

namespace {

/// The value of each byte in [0, 1].
constexpr auto byteValues = [] {
    std::array<float, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all[byte] = static_cast<float>(byte) / 255.0F;
    return all;
}();

std::int64_t imageSize(const Dataset& dataset)
{
    return elementCount(dataset.imageShape);
}

bool isNumber(const std::string& name)
{
    return !name.empty() && std::ranges::all_of(name, [](char letter) { return letter >= '0' && letter <= '9'; });
}

constexpr std::uint8_t inkByte = 25;  ///< brighter pixels are ink

/// Calls `look` with the indices of about 200 images, spread evenly over the data set.
template <typename Look>
void forSample(const Dataset& dataset, const Look& look)
{
    const std::int64_t step = std::max<std::int64_t>(1, dataset.size() / 200);
    for (std::int64_t i = 0; i < dataset.size(); i += step)
        look(i);
}

/// Whether the rim of the frame (2 of 28 pixels) is empty, as it is around the box of MNIST.
bool hasEmptyRim(const Dataset& dataset, std::int64_t index)
{
    const std::int64_t height = dataset.imageShape[1], width = dataset.imageShape[2];
    const std::int64_t rim = std::max<std::int64_t>(1, width / 14);
    const auto pixels = dataset.bytes(index);
    for (std::int64_t y = 0; y < height; ++y)
        for (std::int64_t x = 0; x < width; ++x) {
            const bool outer = y < rim || y >= height - rim || x < rim || x >= width - rim;
            if (outer && pixels[static_cast<std::size_t>(y * width + x)] > inkByte)
                return false;
        }
    return true;
}

bool mostHaveEmptyRim(const Dataset& dataset)
{
    std::int64_t seen = 0, empty = 0;
    forSample(dataset, [&](std::int64_t i) {
        ++seen;
        empty += hasEmptyRim(dataset, i) ? 1 : 0;
    });
    return empty * 10 >= seen * 9;
}

/// The longer side of the ink in an image, in pixels; 0 without ink.
int inkLength(const Dataset& dataset, std::int64_t index)
{
    const std::int64_t height = dataset.imageShape[1], width = dataset.imageShape[2];
    std::int64_t left = width, top = height, right = -1, bottom = -1;
    const auto pixels = dataset.bytes(index);
    for (std::int64_t y = 0; y < height; ++y)
        for (std::int64_t x = 0; x < width; ++x)
            if (pixels[static_cast<std::size_t>(y * width + x)] > inkByte) {
                left = std::min(left, x), right = std::max(right, x);
                top = std::min(top, y), bottom = std::max(bottom, y);
            }
    return right < 0 ? 0 : static_cast<int>(std::max(right - left, bottom - top)) + 1;
}

int medianInkLength(const Dataset& dataset, int most)
{
    std::vector<int> lengths;
    forSample(dataset, [&](std::int64_t i) {
        if (const int length = inkLength(dataset, i); length > 0)
            lengths.push_back(length);
    });
    if (lengths.empty())
        return most;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return std::clamp(*middle, 1, most);
}

}  // namespace

bool Dataset::hasStrokes() const
{
    return !labels.empty() && strokes.size() == labels.size()
        && std::ranges::all_of(strokes, [](const auto& item) { return item != nullptr; });
}

bool Dataset::hasFiles() const
{
    return !labels.empty() && files.size() == labels.size()
        && std::ranges::none_of(files, [](const std::string& file) { return file.empty(); });
}

std::span<const std::uint8_t> Dataset::bytes(std::int64_t index) const
{
    expects(index >= 0 && index < size(), "Dataset: index outside the data set");
    const auto count = static_cast<std::size_t>(imageSize(*this));
    return std::span(pixels).subspan(static_cast<std::size_t>(index) * count, count);
}

void Dataset::copyImage(std::int64_t index, std::span<float> target) const
{
    const auto source = bytes(index);
    expects(target.size() == source.size(), "Dataset::copyImage: expects a target of the size of an image");
    std::ranges::transform(source, target.begin(), [](std::uint8_t byte) { return byteValues[byte]; });
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
    Dataset part{
        .name = name, .imageShape = imageShape, .pixels = {}, .labels = {}, .classNames = classNames, .rule = rule};
    part.pixels.reserve(indices.size() * static_cast<std::size_t>(imageSize(*this)));
    part.labels.reserve(indices.size());
    for (const std::int64_t index : indices) {
        const auto source = bytes(index);
        part.pixels.insert(part.pixels.end(), source.begin(), source.end());
        part.labels.push_back(labels[static_cast<std::size_t>(index)]);
        if (!strokes.empty())
            part.strokes.push_back(strokes[static_cast<std::size_t>(index)]);
        if (!files.empty())
            part.files.push_back(files[static_cast<std::size_t>(index)]);
        if (!writers.empty())
            part.writers.push_back(writers[static_cast<std::size_t>(index)]);
        if (!originOf.empty())
            part.originOf.push_back(originOf[static_cast<std::size_t>(index)]);
    }
    part.writerNames = writerNames;
    part.origins = origins;
    return part;
}

bool namedByNumbers(const std::vector<std::string>& classNames)
{
    return !classNames.empty() && std::ranges::all_of(classNames, isNumber);
}

Preprocessing preprocessingFor(const Dataset& dataset)
{
    expects(dataset.imageShape.size() == 3, "preprocessingFor: expects images of (C, H, W)");
    if (dataset.rule)
        return *dataset.rule;
    Preprocessing rule{
        .channels = dataset.imageShape[0], .height = dataset.imageShape[1], .width = dataset.imageShape[2]};
    const auto shorter = static_cast<int>(std::min(rule.height, rule.width));
    if (rule.channels != 1) {
        rule.source = Preprocessing::Source::Colour;
        rule.box = shorter;
        rule.centring = Preprocessing::Centring::Box;
    } else if (dataset.name == "mnist"
               || (dataset.size() > 0 ? mostHaveEmptyRim(dataset) : namedByNumbers(dataset.classNames))) {
        rule.box = std::max(1, shorter * 20 / 28);
    } else if (namedByNumbers(dataset.classNames)) {
        rule.box = medianInkLength(dataset, shorter);
    } else {
        rule.box = shorter;
        rule.centring = Preprocessing::Centring::Box;
    }
    return rule;
}

}  // namespace core
