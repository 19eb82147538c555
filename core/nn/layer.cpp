#include "core/nn/layer.h"

#include "core/base/error.h"
#include "core/base/overloaded.h"

namespace core {

namespace {

[[noreturn]] void doesNotFit(const Layer& layer, const Shape& input, const char* expected)
{
    throw Error(toText(layer) + ": expected " + expected + ", found an input of shape " + toText(input));
}

std::int64_t slots(std::int64_t extent, std::int64_t window, std::int64_t stride)
{
    return extent < window ? 0 : (extent - window) / stride + 1;
}

bool within(std::int64_t value, std::int64_t low)
{
    constexpr std::int64_t largest = 1 << 24;  // keeps every later sum and product of two extents in range
    return value >= low && value <= largest;
}

Shape spatialShape(const Layer& layer, const Shape& input, std::int64_t channels, std::int64_t window,
                   std::int64_t stride, std::int64_t padding)
{
    const std::int64_t height = slots(input[1] + 2 * padding, window, stride);
    const std::int64_t width = slots(input[2] + 2 * padding, window, stride);
    if (height < 1 || width < 1)
        doesNotFit(layer, input, "an image at least as large as the window");
    return {channels, height, width};
}

}  // namespace

Shape outputShape(const Layer& layer, const Shape& input)
{
    for (const std::int64_t extent : input) {
        if (!within(extent, 1))
            doesNotFit(layer, input, "extents of 1 to 2^24");
    }
    const auto image = [&] {
        if (input.size() != 3)
            doesNotFit(layer, input, "(C, H, W)");
        return input;
    };
    return std::visit(
        Overloaded{
            [&](const Convolution& c) -> Shape {
                image();
                if (!within(c.outputs, 1) || !within(c.kernel, 1) || !within(c.stride, 1) || !within(c.padding, 0)
                    || c.padding >= c.kernel)
                    doesNotFit(layer, input, "filters, kernel and stride of at least 1 and a padding below the kernel");
                return spatialShape(layer, input, c.outputs, c.kernel, c.stride, c.padding);
            },
            [&](const Relu&) { return input; },
            [&](const MaxPooling& p) -> Shape {
                image();
                if (!within(p.size, 1) || !within(p.stride, 1))
                    doesNotFit(layer, input, "size and stride of at least 1");
                return spatialShape(layer, input, input[0], p.size, p.stride, 0);
            },
            [&](const AveragePooling& p) -> Shape {
                image();
                if (!within(p.size, 0) || !within(p.stride, 1))
                    doesNotFit(layer, input, "size and stride of at least 1");
                return p.size == 0 ? Shape{input[0], 1, 1} : spatialShape(layer, input, input[0], p.size, p.stride, 0);
            },
            [&](const BatchNormalization& b) {
                image();
                if (!(b.epsilon > 0.0 && b.epsilon <= 1.0 && b.momentum >= 0.0 && b.momentum < 1.0))
                    doesNotFit(layer, input, "an epsilon above 0 to 1 and a momentum in [0, 1)");
                return input;
            },
            [&](const Shortcut&) { return image(); },
            [&](const Addition&) { return image(); },
            [&](const Flatten&) { return Shape{elementCount(input)}; },
            [&](const Dropout& d) {
                if (!(d.rate >= 0.0 && d.rate < 1.0))
                    doesNotFit(layer, input, "a rate in [0, 1)");
                return input;
            },
            [&](const Dense& d) -> Shape {
                if (input.size() != 1)
                    doesNotFit(layer, input, "(F)");
                if (!within(d.outputs, 1))
                    doesNotFit(layer, input, "at least one output");
                return {d.outputs};
            },
        },
        layer);
}

std::vector<Shape> parameterShapes(const Layer& layer, const Shape& input)
{
    outputShape(layer, input);
    if (const auto* c = std::get_if<Convolution>(&layer))
        return {{c->outputs, input[0], c->kernel, c->kernel}, {c->outputs}};
    if (const auto* d = std::get_if<Dense>(&layer))
        return {{d->outputs, input[0]}, {d->outputs}};
    if (std::holds_alternative<BatchNormalization>(layer))
        return std::vector<Shape>(4, {input[0]});
    return {};
}

bool isTrained(const Layer& layer, std::size_t number)
{
    constexpr std::size_t scaleAndShift = 2;
    return !std::holds_alternative<BatchNormalization>(layer) || number < scaleAndShift;
}

}  // namespace core
