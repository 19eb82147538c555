#include "core/nn/first_layer.h"

#include "core/base/error.h"
#include "core/nn/fold.h"

#include <algorithm>

namespace core {

namespace {

/// The number of layers from the first convolution to its ReLU, with an optional batch normalization in between; 0 if
/// the network begins with other layers.
std::size_t firstBlock(const std::vector<Layer>& layers)
{
    if (layers.size() < 2 || !std::holds_alternative<Convolution>(layers[0]))
        return 0;
    const std::size_t relu = std::holds_alternative<BatchNormalization>(layers[1]) ? 2 : 1;
    return relu < layers.size() && std::holds_alternative<Relu>(layers[relu]) ? relu + 1 : 0;
}

/// Adds the products of a filter (C, k, k) with the image to its map (h, w). Each weight is added to a whole row at
/// once: the compiler makes vector instructions of this loop.
class FilterSweep {
public:
    FilterSweep(const Convolution& convolution, const Image& image, const Shape& maps)
        : m_convolution(convolution),
          m_image(image),
          m_rows(maps[1]),
          m_columns(maps[2])
    {
    }

    void add(std::span<const float> filter, std::span<float> map) const
    {
        std::size_t at = 0;
        for (std::int64_t channel = 0; channel < m_image.extent(0); ++channel)
            for (std::int64_t y = 0; y < m_convolution.kernel; ++y)
                for (std::int64_t x = 0; x < m_convolution.kernel; ++x)
                    addWeight(filter[at++], m_image.row(channel).data(),
                              {y - m_convolution.padding, x - m_convolution.padding}, map.data());
    }

private:
    struct Offset {
        std::int64_t y, x;
    };

    void addWeight(float weight, const float* channel, Offset offset, float* map) const
    {
        const std::int64_t height = m_image.extent(1), width = m_image.extent(2), stride = m_convolution.stride;
        const std::int64_t first = offset.x < 0 ? (stride - 1 - offset.x) / stride : 0;
        const std::int64_t end = std::min(m_columns, (width - offset.x + stride - 1) / stride);
        for (std::int64_t row = 0; row < m_rows; ++row) {
            const std::int64_t from = row * stride + offset.y;
            if (from < 0 || from >= height)
                continue;
            for (std::int64_t column = first; column < end; ++column)
                map[row * m_columns + column] += weight * channel[from * width + column * stride + offset.x];
        }
    }

    const Convolution& m_convolution;
    const Image& m_image;
    std::int64_t m_rows, m_columns;
};

}  // namespace

std::optional<FirstLayer> firstLayer(const Network& network, const Image& image)
{
    const std::size_t count = firstBlock(network.layers);
    if (count == 0)
        return std::nullopt;
    if (image.shape() != network.input)
        throw Error("the image: expected the shape " + toText(network.input) + ", found " + toText(image.shape()));
    const auto parameters = static_cast<std::ptrdiff_t>(count == 3 ? 6 : 2);
    const Network first = folded({network.input,
                                  {network.layers.begin(), network.layers.begin() + static_cast<std::ptrdiff_t>(count)},
                                  {network.parameters.begin(), network.parameters.begin() + parameters}});
    FirstLayer layer{network.parameters[0], Tensor(outputShape(first)), first.parameters[1]};
    const FilterSweep sweep(std::get<Convolution>(first.layers[0]), image, layer.maps.shape());
    for (std::int64_t filter = 0; filter < layer.maps.extent(0); ++filter) {
        const std::span<float> map = layer.maps.row(filter);
        std::ranges::fill(map, first.parameters[1].values()[static_cast<std::size_t>(filter)]);
        sweep.add(first.parameters[0].row(filter), map);
        for (float& value : map)
            value = std::max(value, 0.0F);
    }
    for (float& value : layer.blank.values())
        value = std::max(value, 0.0F);
    return layer;
}

const Tensor* firstFilters(const Network& network)
{
    return firstBlock(network.layers) > 0 ? &network.parameters[0] : nullptr;
}

std::int64_t respondingFilters(const FirstLayer& layer)
{
    std::vector<float> rises;
    for (std::int64_t filter = 0; filter < layer.maps.extent(0); ++filter)
        rises.push_back(std::ranges::max(layer.maps.row(filter))
                        - layer.blank.values()[static_cast<std::size_t>(filter)]);
    const float least = respondingShare * std::ranges::max(rises);
    return std::ranges::count_if(rises, [least](float rise) { return rise > 0.0F && rise >= least; });
}

}  // namespace core
