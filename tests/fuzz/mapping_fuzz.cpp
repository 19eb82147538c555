#include "core/interchange/import_weights.h"
#include "core/interchange/weight_mapping.h"
#include "core/model/model_file.h"
#include "core/model/safetensors.h"
#include "core/nn/architectures.h"
#include "tests/fuzz/fuzz.h"

namespace {

const std::string architecture = "lenet-small";

/// Tensors of another program that fit a network for images of 12 x 12 pixels and two classes.
std::filesystem::path foreignWeights()
{
    const std::filesystem::path path = fuzz::scratchFolder() / "foreign.safetensors";
    core::Random random(1);
    const core::Network trunk = core::makeNetwork({1, 12, 12}, core::trunkLayers(architecture), random);
    core::TensorFile file;
    const std::vector<std::string> names = core::parameterNames(trunk);
    for (std::size_t i = 0; i < names.size(); ++i)
        file.tensors["trunk." + names[i]] = trunk.parameters[i];
    file.tensors["heads.softmax.weight"] = core::Tensor({2, core::outputShape(trunk)[0]}, 0.5F);
    file.tensors["heads.softmax.bias"] = core::Tensor({2});
    core::writeTensorFile(file, path, core::StoredPrecision::Float32);
    return path;
}

void tryMapping(fuzz::Bytes bytes)
{
    static const std::filesystem::path weights = foreignWeights();
    const std::filesystem::path input = fuzz::scratchFolder() / "mapping.json",
                                stored = fuzz::scratchFolder() / "imported.safetensors";
    fuzz::put(input, bytes);
    core::WeightMapping mapping;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { mapping = core::readWeightMapping(input); }))
        return;
    fuzz::require(mapping.classNames.size() >= 2 && mapping.epsilon > 0.0 && mapping.temperature > 0.0,
                  "a value is out of its range");
    core::ImportedModel imported;
    const fuzz::Allowed allowed{.size = bytes.size() + std::filesystem::file_size(weights)};
    if (!fuzz::accepts(allowed, [&] { imported = core::importWeights({weights, input, architecture, "imported"}); }))
        return;
    core::writeModel(imported.classifier, stored);
    fuzz::require(core::readModel(stored).provenance == imported.classifier.provenance,
                  "the provenance of an imported model changes when saved");
}

const fuzz::Target mappingTarget("mapping", tryMapping);

}  // namespace
