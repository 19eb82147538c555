#include "core/nn/architectures.h"

#include "core/base/error.h"

#include <initializer_list>

namespace core {

namespace {

struct Architecture {
    const char* name;
    std::vector<Layer> layers;
};

void append(std::vector<Layer>& layers, std::initializer_list<Layer> more)
{
    layers.insert(layers.end(), more);
}

void appendConvolution(std::vector<Layer>& layers, std::int64_t outputs)
{
    append(layers, {Convolution{.outputs = outputs, .padding = 1}, BatchNormalization{}, Relu{}});
}

/// Appends a residual block. The ReLU of the second convolution follows the sum.
void appendBlock(std::vector<Layer>& layers, std::int64_t channels)
{
    layers.emplace_back(Shortcut{});
    appendConvolution(layers, channels);
    append(layers, {Convolution{.outputs = channels, .padding = 1}, BatchNormalization{}, Addition{}, Relu{}});
}

std::vector<Layer> resnetSmall()
{
    std::vector<Layer> layers;
    appendConvolution(layers, 32);
    appendConvolution(layers, 64);
    layers.emplace_back(MaxPooling{});
    appendBlock(layers, 64);
    appendConvolution(layers, 128);
    layers.emplace_back(MaxPooling{});
    appendConvolution(layers, 256);
    layers.emplace_back(MaxPooling{});
    appendBlock(layers, 256);
    append(layers, {AveragePooling{.size = 0}, Flatten{}});
    return layers;
}

const std::vector<Architecture>& architectures()
{
    static const std::vector<Architecture> all{
        {"lenet",
         {Convolution{.outputs = 32}, Relu{}, Convolution{.outputs = 64}, Relu{}, MaxPooling{}, Flatten{},
          Dropout{.rate = 0.25}, Dense{.outputs = 256}, Relu{}, Dropout{.rate = 0.5}}},
        {"lenet-deep",
         {Convolution{.outputs = 32}, Relu{}, Convolution{.outputs = 64}, Relu{}, MaxPooling{},
          Convolution{.outputs = 64}, Relu{}, MaxPooling{}, Flatten{}, Dense{.outputs = 128}, Relu{},
          Dropout{.rate = 0.1}}},
        {"lenet-small",
         {Convolution{.outputs = 16}, Relu{}, MaxPooling{}, Convolution{.outputs = 32}, Relu{}, MaxPooling{}, Flatten{},
          Dropout{.rate = 0.1}, Dense{.outputs = 240}, Relu{}, Dropout{.rate = 0.25}}},
        {"resnet-small", resnetSmall()},
    };
    return all;
}

}  // namespace

std::vector<Layer> trunkLayers(const std::string& architecture)
{
    std::string names;
    for (const Architecture& candidate : architectures()) {
        if (candidate.name == architecture)
            return candidate.layers;
        names += (names.empty() ? "" : ", ") + std::string(candidate.name);
    }
    throw UsageError("architecture: expected one of " + names + ", found \"" + architecture + "\"");
}

std::vector<std::string> architectureNames()
{
    std::vector<std::string> names;
    for (const Architecture& architecture : architectures())
        names.emplace_back(architecture.name);
    return names;
}

std::int64_t featureCount(const std::string& architecture, const Shape& image)
{
    return elementCount(outputShape(Network{image, trunkLayers(architecture), {}}));
}

std::vector<Layer> networkLayers(const std::string& architecture, std::int64_t outputs)
{
    std::vector<Layer> layers = trunkLayers(architecture);
    layers.emplace_back(Dense{.outputs = outputs});
    return layers;
}

}  // namespace core
