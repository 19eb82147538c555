#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

/// Extents, outermost first. Dimension letters: N images, C channels, H height, W width, K classes, O outputs, F
/// features.
using Shape = std::vector<std::int64_t>;

/// Product of the extents; 1 for an empty shape. Throws Error if an extent is negative or the product overflows.
std::int64_t elementCount(const Shape& shape);

/// "(1, 28, 28)".
std::string toText(const Shape& shape);

/// A dense array of float32 numbers in row-major order.
class Tensor {
public:
    /// No elements, shape (0).
    Tensor() = default;
    /// All elements are `value`.
    explicit Tensor(Shape shape, float value = 0.0F);
    /// Takes `values`, whose number must be the product of the extents.
    Tensor(Shape shape, std::vector<float> values);

    const Shape& shape() const { return m_shape; }
    std::int64_t extent(std::size_t dimension) const { return m_shape.at(dimension); }
    std::int64_t size() const { return static_cast<std::int64_t>(m_values.size()); }
    bool empty() const { return m_values.empty(); }

    std::span<const float> values() const { return m_values; }
    std::span<float> values() { return m_values; }
    /// The elements of one index of the first dimension; shape() without its first extent.
    std::span<const float> row(std::int64_t index) const;
    std::span<float> row(std::int64_t index);
    /// A copy with the same elements and another shape with the same number of elements.
    Tensor reshaped(Shape shape) const;

    bool operator==(const Tensor&) const = default;

private:
    Shape m_shape{0};
    std::vector<float> m_values;
};

/// One image as network input: (C, H, W) with values in [0, 1]. In grey ink images, 0 is the empty background.
using Image = Tensor;

}  // namespace core
