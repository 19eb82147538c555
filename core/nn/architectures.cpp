#include "core/nn/architectures.h"

#include "core/base/error.h"

namespace core {

namespace {

struct Architecture {
    const char* name;
    std::vector<Layer> layers;
};

const std::vector<Architecture>& architectures()
{
    static const std::vector<Architecture> all{
        {"lenet",
         {Convolution{.outputs = 32}, Relu{}, Convolution{.outputs = 64}, Relu{}, MaxPooling{}, Flatten{}, Dropout{.rate = 0.25},
          Dense{.outputs = 256}, Relu{}, Dropout{.rate = 0.5}}},
        {"lenet-deep",
         {Convolution{.outputs = 32}, Relu{}, Convolution{.outputs = 64}, Relu{}, MaxPooling{}, Convolution{.outputs = 64}, Relu{},
          MaxPooling{}, Flatten{}, Dense{.outputs = 128}, Relu{}, Dropout{.rate = 0.1}}},
        {"lenet-small",
         {Convolution{.outputs = 16}, Relu{}, MaxPooling{}, Convolution{.outputs = 32}, Relu{}, MaxPooling{}, Flatten{},
          Dropout{.rate = 0.1}, Dense{.outputs = 240}, Relu{}, Dropout{.rate = 0.25}}},
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

std::vector<Layer> networkLayers(const std::string& architecture, std::int64_t outputs)
{
    std::vector<Layer> layers = trunkLayers(architecture);
    layers.emplace_back(Dense{.outputs = outputs});
    return layers;
}

}  // namespace core
