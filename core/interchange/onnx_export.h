#pragma once

#include "core/strategy/classifier.h"
#include "core/tensor/tensor.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace core {

/// The versions that the exported files use.
inline constexpr std::int64_t onnxOpset = 13;
inline constexpr std::int64_t onnxIrVersion = 8;

/// An output of an exported graph.
struct OnnxOutput {
    std::string name;         ///< "pairwise.scores"
    std::string type;         ///< "float", "int64" or "bool"
    Shape shape;              ///< of one image; in the graph, the batch N comes first
    std::string description;  ///< one sentence in English
};

/// An ONNX model.
struct OnnxModel {
    std::string content;  ///< of the file
    std::vector<StrategyId> strategies;
    std::vector<OnnxOutput> outputs;  ///< in the order of the graph
};

/// Converts the trunk and the wanted strategies, or all strategies of the model if empty, to an ONNX model. Its input
/// is "image" (N, C, H, W) with values in [0, 1]; docs/interchange.md describes its outputs and metadata. The checker
/// of ONNX has accepted it. Throws UsageError for a strategy that the model does not have, or if the weights need more
/// than 2 GB, and SystemError if the checker refuses the model. Runs on any thread.
OnnxModel toOnnx(const Classifier& classifier, std::span<const StrategyId> wanted = {});

/// As toOnnx(). Then writes the file, completely or not at all. Throws Error if it cannot be written.
OnnxModel exportOnnx(const Classifier& classifier, std::span<const StrategyId> wanted,
                     const std::filesystem::path& path);

}  // namespace core
