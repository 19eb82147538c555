#pragma once

#include "core/strategy/classifier.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// What an import reads.
struct ImportOptions {
    std::filesystem::path weights;  ///< a safetensors file of another program
    std::filesystem::path mapping;  ///< see WeightMapping
    std::string architecture;       ///< of the trunk: see trunkLayers()
    std::string name;               ///< of the model; also its title if the mapping has none
};

struct ImportedModel {
    Classifier classifier;
    std::vector<std::string> unused;  ///< names of the tensors that the mapping does not use
};

/// Makes a model of weights that another program trained. The trunk and the softmax head are required; heads of other
/// strategies on the trunk are optional. Throws UsageError for an unknown architecture, and Error with one line that
/// names the file and the fault: the mapping lacks a tensor or has an unknown one, or a tensor is missing, has another
/// shape or type, or values that float16 cannot hold. Runs on any thread.
ImportedModel importWeights(const ImportOptions& options);

/// The names of all tensors that a mapping for this architecture may contain: the trunk, "trunk_softmax" and the heads
/// of each strategy that can have heads on the trunk.
std::vector<std::string> importableTensors(const std::string& architecture);

}  // namespace core
