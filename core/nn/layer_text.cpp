#include "core/base/error.h"
#include "core/base/overloaded.h"
#include "core/nn/layer.h"

#include <charconv>
#include <optional>
#include <sstream>

namespace core {

namespace {

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

Convolution kernelFrom(const std::string& size, const std::string& whole)
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

/// The layer for a text of one word; empty for others.
std::optional<Layer> plainLayer(const std::string& kind)
{
    for (const Layer& layer :
         {Layer(Relu{}), Layer(Flatten{}), Layer(Shortcut{}), Layer(Addition{}), Layer(BatchNormalization{})})
        if (toText(layer) == kind)
            return layer;
    return std::nullopt;
}

Layer poolingFrom(const std::vector<std::string>& words, const std::string& whole)
{
    const bool global = words[0] == "avgpool" && words[1] == "global";
    const auto size = global ? 0 : numberFrom<std::int64_t>(words[1], whole);
    if (!global && size < 1)
        throw Error("layer \"" + whole + "\": expected a size of at least 1, found \"" + words[1] + "\"");
    const auto stride = words.size() == 4 ? numberFrom<std::int64_t>(words[3], whole) : MaxPooling{}.stride;
    if (words[0] == "maxpool")
        return MaxPooling{.size = size, .stride = stride};
    return AveragePooling{.size = size, .stride = stride};
}

[[noreturn]] void unknownOption(const std::string& whole, const char* expected, const std::string& found)
{
    throw Error("layer \"" + whole + "\": expected " + expected + ", found \"" + found + "\"");
}

BatchNormalization normalizationFrom(const std::vector<std::string>& words, const std::string& whole)
{
    BatchNormalization normalization;
    for (std::size_t i = 1; i < words.size(); i += 2) {
        if (words[i] == "epsilon")
            normalization.epsilon = numberFrom<double>(words[i + 1], whole);
        else if (words[i] == "momentum")
            normalization.momentum = numberFrom<double>(words[i + 1], whole);
        else
            unknownOption(whole, "epsilon or momentum", words[i]);
    }
    return normalization;
}

Convolution convolutionFrom(const std::vector<std::string>& words, const std::string& whole)
{
    Convolution convolution = kernelFrom(words[1], whole);
    for (std::size_t i = 2; i < words.size(); i += 2) {
        if (words[i] == "stride")
            convolution.stride = numberFrom<std::int64_t>(words[i + 1], whole);
        else if (words[i] == "pad")
            convolution.padding = numberFrom<std::int64_t>(words[i + 1], whole);
        else
            unknownOption(whole, "stride or pad", words[i]);
    }
    return convolution;
}

}  // namespace

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
                     + option("stride", c.stride, Convolution{}.stride)
                     + option("pad", c.padding, Convolution{}.padding);
            },
            [](const Relu&) { return std::string("relu"); },
            [&](const MaxPooling& p) {
                return "maxpool " + std::to_string(p.size) + option("stride", p.stride, MaxPooling{}.stride);
            },
            [&](const AveragePooling& p) {
                return "avgpool " + (p.size == 0 ? "global" : std::to_string(p.size))
                     + option("stride", p.stride, AveragePooling{}.stride);
            },
            [](const BatchNormalization& b) {
                return "batchnorm"
                     + (b.epsilon == BatchNormalization{}.epsilon ? std::string() : " epsilon " + numberText(b.epsilon))
                     + (b.momentum == BatchNormalization{}.momentum ? std::string()
                                                                    : " momentum " + numberText(b.momentum));
            },
            [](const Shortcut&) { return std::string("shortcut"); },
            [](const Addition&) { return std::string("add"); },
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
    if (const auto plain = plainLayer(kind); plain && size == 1)
        return *plain;
    if (kind == "dropout" && size == 2)
        return Dropout{.rate = numberFrom<double>(words[1], text)};
    if (kind == "dense" && size == 2)
        return Dense{.outputs = numberFrom<std::int64_t>(words[1], text)};
    if ((kind == "maxpool" || kind == "avgpool") && (size == 2 || (size == 4 && words[2] == "stride")))
        return poolingFrom(words, text);
    if (kind == "batchnorm" && size % 2 == 1 && size <= 5)
        return normalizationFrom(words, text);
    if (kind == "conv" && size % 2 == 0 && size >= 2 && size <= 6)
        return convolutionFrom(words, text);
    throw Error("layer \"" + text
                + "\": expected conv, relu, maxpool, avgpool, batchnorm, shortcut, add, flatten, dropout or dense with "
                  "its numbers");
}

}  // namespace core
