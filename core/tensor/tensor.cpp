#include "core/tensor/tensor.h"

#include "core/base/error.h"

#include <utility>

namespace core {

std::int64_t elementCount(const Shape& shape)
{
    std::int64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (extent < 0 || __builtin_mul_overflow(count, extent, &count))
            throw Error("shape " + toText(shape) + ": expected extents of at least 0 with a product below 2^63");
    }
    return count;
}

std::string toText(const Shape& shape)
{
    std::string text = "(";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + ")";
}

Tensor::Tensor(Shape shape, float value)
    : m_shape(std::move(shape)),
      m_values(static_cast<std::size_t>(elementCount(m_shape)), value)
{
}

Tensor::Tensor(Shape shape, std::vector<float> values) : m_shape(std::move(shape)), m_values(std::move(values))
{
    expects(elementCount(m_shape) == size(), "Tensor: the number of values must be the product of the extents");
}

std::span<const float> Tensor::row(std::int64_t index) const
{
    expects(!m_shape.empty() && index >= 0 && index < m_shape[0],
            "Tensor::row: the index must be within the first extent");
    const auto length = m_values.size() / static_cast<std::size_t>(m_shape[0]);
    return std::span(m_values).subspan(static_cast<std::size_t>(index) * length, length);
}

std::span<float> Tensor::row(std::int64_t index)
{
    const std::span<const float> elements = std::as_const(*this).row(index);
    return {const_cast<float*>(elements.data()), elements.size()};
}

Tensor Tensor::reshaped(Shape shape) const
{
    return {std::move(shape), m_values};
}

}  // namespace core
