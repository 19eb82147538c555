#pragma once

#include "core/image/normalize.h"
#include "core/interchange/foreign_layout.h"
#include "core/strategy/verdict.h"
#include "core/tensor/tensor.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace core {

/// A mapping file: what the tensors of another program are in a model of Runoff. docs/interchange.md describes it.
struct WeightMapping {
    ForeignLayout layout = ForeignLayout::PyTorch;
    std::vector<std::string> classNames;  ///< K
    Preprocessing preprocessing{};        ///< with the extents of "input"
    std::string title{};                  ///< empty: the name of the file of the model
    double epsilon = 1e-5;                ///< of all batch normalizations
    double temperature = 1.0;             ///< of the softmax head
    /// Names of tensors in the other file by the names in a model of Runoff, such as "trunk.0.conv.weight". An empty
    /// name means that all values are 0 (only of a bias).
    std::map<std::string, std::string> tensors;
    std::map<std::string, std::string> provenance{};
};

/// Reads a mapping file. Throws UsageError with one line that names the file and the fault.
WeightMapping readWeightMapping(const std::filesystem::path& path);

}  // namespace core
