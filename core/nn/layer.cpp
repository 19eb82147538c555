#include "core/nn/layer.h"

#include "core/base/error.h"

#include <charconv>
#include <sstream>
#include <type_traits>

namespace core {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

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

Shape spatialShape(const Layer& layer, const Shape& input, std::int64_t channels, std::int64_t window, std::int64_t stride,
                   std::int64_t padding)
{
    const std::int64_t height = slots(input[1] + 2 * padding, window, stride);
    const std::int64_t width = slots(input[2] + 2 * padding, window, stride);
    if (height < 1 || width < 1)
        doesNotFit(layer, input, "an image at least as large as the window");
    return {channels, height, width};
}

std::string numberText(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

template <class Number>
Number numberFrom(const std::string& text, const std::string& whole)
{
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        throw Error("layer \"" + whole + "\": expected a number, found \"" + text + "\"");
    return value;
}

Convolution convolutionFrom(const std::string& size, const std::string& whole)
{
    const auto first = size.find('x');
    const auto second = first == std::string::npos ? first : size.find('x', first + 1);
    if (second == std::string::npos)
        throw Error("layer \"" + whole + "\": expected conv HxWxFILTERS, found \"" + size + "\"");
    const auto height = numberFrom<std::int64_t>(size.substr(0, first), whole);
    const auto width = numberFrom<std::int64_t>(size.substr(first + 1, second - first - 1), whole);
    if (height != width)
        throw Error("layer \"" + whole + "\": expected a square kernel, found \"" + size + "\"");
    return {.outputs = numberFrom<std::int64_t>(size.substr(second + 1), whole), .kernel = height};
}

}  // namespace

Shape outputShape(const Layer& layer, const Shape& input)
{
    for (const std::int64_t extent : input) {
        if (!within(extent, 1))
            doesNotFit(layer, input, "extents of 1 to 2^24");
    }
    return std::visit(
        Overloaded{
            [&](const Convolution& c) -> Shape {
                if (input.size() != 3)
                    doesNotFit(layer, input, "(C, H, W)");
                if (!within(c.outputs, 1) || !within(c.kernel, 1) || !within(c.stride, 1) || !within(c.padding, 0)
                    || c.padding >= c.kernel)
                    doesNotFit(layer, input, "filters, kernel and stride of at least 1 and a padding below the kernel");
                return spatialShape(layer, input, c.outputs, c.kernel, c.stride, c.padding);
            },
            [&](const Relu&) { return input; },
            [&](const MaxPooling& p) -> Shape {
                if (input.size() != 3)
                    doesNotFit(layer, input, "(C, H, W)");
                if (!within(p.size, 1) || !within(p.stride, 1))
                    doesNotFit(layer, input, "size and stride of at least 1");
                return spatialShape(layer, input, input[0], p.size, p.stride, 0);
            },
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
    return {};
}

std::string toText(const Layer& layer)
{
    const auto option = [](const char* name, std::int64_t value, std::int64_t usual) {
        return value == usual ? std::string() : std::string(" ") + name + " " + std::to_string(value);
    };
    return std::visit(
        Overloaded{
            [&](const Convolution& c) {
                const std::string kernel = std::to_string(c.kernel);
                return "conv " + kernel + "x" + kernel + "x" + std::to_string(c.outputs)
                     + option("stride", c.stride, Convolution{}.stride) + option("pad", c.padding, Convolution{}.padding);
            },
            [](const Relu&) { return std::string("relu"); },
            [&](const MaxPooling& p) {
                return "maxpool " + std::to_string(p.size) + option("stride", p.stride, MaxPooling{}.stride);
            },
            [](const Flatten&) { return std::string("flatten"); },
            [](const Dropout& d) { return "dropout " + numberText(d.rate); },
            [](const Dense& d) { return "dense " + std::to_string(d.outputs); },
        },
        layer);
}

Layer layerFromText(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    const auto size = words.size();
    const std::string kind = size ? words[0] : "";
    if (kind == "relu" && size == 1)
        return Relu{};
    if (kind == "flatten" && size == 1)
        return Flatten{};
    if (kind == "dropout" && size == 2)
        return Dropout{.rate = numberFrom<double>(words[1], text)};
    if (kind == "dense" && size == 2)
        return Dense{.outputs = numberFrom<std::int64_t>(words[1], text)};
    if (kind == "maxpool" && (size == 2 || (size == 4 && words[2] == "stride"))) {
        MaxPooling pooling{.size = numberFrom<std::int64_t>(words[1], text)};
        if (size == 4)
            pooling.stride = numberFrom<std::int64_t>(words[3], text);
        return pooling;
    }
    if (kind == "conv" && size % 2 == 0 && size >= 2 && size <= 6) {
        Convolution convolution = convolutionFrom(words[1], text);
        for (std::size_t i = 2; i < size; i += 2) {
            if (words[i] == "stride")
                convolution.stride = numberFrom<std::int64_t>(words[i + 1], text);
            else if (words[i] == "pad")
                convolution.padding = numberFrom<std::int64_t>(words[i + 1], text);
            else
                throw Error("layer \"" + text + "\": expected stride or pad, found \"" + words[i] + "\"");
        }
        return convolution;
    }
    throw Error("layer \"" + text + "\": expected conv, relu, maxpool, flatten, dropout or dense with its numbers");
}

}  // namespace core
