#include "core/interchange/foreign_layout.h"

#include "core/base/error.h"

#include <span>

namespace core {

namespace {

/// The index in a list (H, W, C) of the element `index` of a list (C, H, W).
std::int64_t channelsLast(std::int64_t index, const Shape& image)
{
    const std::int64_t plane = image[1] * image[2];
    return index % plane * image[0] + index / plane;
}

/// The place in a tensor (kh, kw, I) or (F) of the input `index` of one output, which is (I, kh, kw) or (F) here.
std::int64_t foreignInput(std::int64_t index, const Shape& own, const Shape& flattened)
{
    if (own.size() == 4) {
        const std::int64_t field = own[2] * own[3];
        return index % field * own[1] + index / field;
    }
    return flattened.empty() ? index : channelsLast(index, flattened);
}

bool isReordered(const Shape& own, ForeignLayout layout)
{
    return layout == ForeignLayout::Keras && own.size() > 1;
}

/// The shape in Runoff of a tensor in the order of the other program.
Shape ownShape(const Shape& shape, ForeignLayout layout)
{
    if (!isReordered(shape, layout))
        return shape;
    return shape.size() == 4 ? Shape{shape[3], shape[2], shape[0], shape[1]} : Shape{shape[1], shape[0]};
}

}  // namespace

std::string toText(ForeignLayout layout)
{
    return layout == ForeignLayout::PyTorch ? "pytorch" : "keras";
}

ForeignLayout foreignLayoutNamed(const std::string& name)
{
    for (const ForeignLayout layout : {ForeignLayout::PyTorch, ForeignLayout::Keras})
        if (toText(layout) == name)
            return layout;
    throw UsageError("layout: expected pytorch or keras, found \"" + name.substr(0, 40) + "\"");
}

Shape foreignShape(const Shape& own, ForeignLayout layout)
{
    if (!isReordered(own, layout))
        return own;
    return own.size() == 4 ? Shape{own[2], own[3], own[1], own[0]} : Shape{own[1], own[0]};
}

Tensor fromForeign(const Tensor& tensor, ForeignLayout layout, const Shape& flattened)
{
    if (!isReordered(tensor.shape(), layout))
        return tensor;
    Tensor converted(ownShape(tensor.shape(), layout));
    const std::int64_t outputs = converted.extent(0);
    for (std::int64_t o = 0; o < outputs; ++o) {
        const std::span<float> row = converted.row(o);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = tensor.values()[static_cast<std::size_t>(
                foreignInput(static_cast<std::int64_t>(i), converted.shape(), flattened) * outputs + o)];
    }
    return converted;
}

}  // namespace core
