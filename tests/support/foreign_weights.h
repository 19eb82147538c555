#pragma once

#include "core/model/safetensors.h"
#include "core/nn/network.h"
#include "core/strategy/classifier.h"
#include "core/strategy/strategy.h"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace tests {

/// A convolution (O, I, kh, kw) as Keras stores it: (kh, kw, I, O).
inline core::Tensor kerasConvolution(const core::Tensor& own)
{
    const std::int64_t outputs = own.extent(0), inputs = own.extent(1), height = own.extent(2), width = own.extent(3);
    core::Tensor made({height, width, inputs, outputs});
    for (std::int64_t o = 0; o < outputs; ++o)
        for (std::int64_t i = 0; i < inputs; ++i)
            for (std::int64_t y = 0; y < height; ++y)
                for (std::int64_t x = 0; x < width; ++x)
                    made.values()[static_cast<std::size_t>(((y * width + x) * inputs + i) * outputs + o)] =
                        own.values()[static_cast<std::size_t>(((o * inputs + i) * height + y) * width + x)];
    return made;
}

/// A dense layer (O, C H W) on a flattened image (C, H, W) as Keras stores it: (H W C, O).
inline core::Tensor kerasDense(const core::Tensor& own, const core::Shape& image)
{
    const std::int64_t outputs = own.extent(0), channels = image[0], height = image[1], width = image[2];
    core::Tensor made({channels * height * width, outputs});
    for (std::int64_t o = 0; o < outputs; ++o)
        for (std::int64_t c = 0; c < channels; ++c)
            for (std::int64_t y = 0; y < height; ++y)
                for (std::int64_t x = 0; x < width; ++x)
                    made.values()[static_cast<std::size_t>(((y * width + x) * channels + c) * outputs + o)] =
                        own.values()[static_cast<std::size_t>(((o * channels + c) * height + y) * width + x)];
    return made;
}

/// The weights of a model's trunk and heads as another program stores them, and the mapping for an import.
struct ForeignWeights {
    core::TensorFile file;
    nlohmann::json mapping;

    ForeignWeights(const core::Classifier& model, const std::string& layout)
    {
        const core::Preprocessing& rule = model.preprocessing;
        mapping = {{"layout", layout},
                   {"title", model.title},
                   {"classes", model.classNames},
                   {"input", model.trunk.input},
                   {"temperature", model.temperature},
                   {"preprocessing",
                    {{"source", rule.source == core::Preprocessing::Source::Ink ? "ink" : "colour"},
                     {"centring", rule.centring == core::Preprocessing::Centring::Mass ? "mass" : "box"},
                     {"box", rule.box}}}};
        addTrunk(model.trunk, layout == "keras");
        addHeads("trunk_softmax", model.trunkSoftmax, layout == "keras");
        for (const auto& [id, heads] : model.heads)
            addHeads("heads." + core::toText(id), heads, layout == "keras");
    }

private:
    void add(const std::string& own, core::Tensor tensor)
    {
        const std::string foreign = "their." + std::to_string(file.tensors.size());
        mapping["tensors"][own] = foreign;
        file.tensors.emplace(foreign, std::move(tensor));
    }

    void addTrunk(const core::Network& trunk, bool isKeras)
    {
        const std::vector<core::Shape> shapes = core::layerShapes(trunk);
        const std::vector<std::string> names = core::parameterNames(trunk);
        core::Shape image;
        std::size_t next = 0;
        for (std::size_t i = 0; i < trunk.layers.size(); ++i) {
            if (std::holds_alternative<core::Flatten>(trunk.layers[i]))
                image = shapes[i];
            for (std::size_t left = core::parameterShapes(trunk.layers[i], shapes[i]).size(); left > 0; --left) {
                const core::Tensor& own = trunk.parameters[next];
                const std::size_t extents = isKeras ? own.shape().size() : 1;
                add("trunk." + names[next++], extents == 4   ? kerasConvolution(own)
                                              : extents == 2 ? kerasDense(own, image)
                                                             : own);
            }
        }
    }

    void addHeads(const std::string& name, const core::HeadGroup& heads, bool isKeras)
    {
        add(name + ".weight", isKeras ? kerasDense(heads.weights, {heads.weights.extent(1), 1, 1}) : heads.weights);
        add(name + ".bias", heads.bias);
    }
};

}  // namespace tests
