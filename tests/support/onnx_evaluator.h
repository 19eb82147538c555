#pragma once

#include "core/tensor/tensor.h"

#include <map>
#include <string>
#include <vector>

namespace tests {

/// A value of a graph. Whole numbers and truth values are doubles, too.
struct OnnxArray {
    core::Shape shape;
    std::vector<double> values;
};

/// Computes the outputs of an ONNX model for images (N, C, H, W) by the definitions of the operators, slowly and in
/// double. It knows the operators that Runoff writes; a std::out_of_range names any other one. Shares no code with
/// core/interchange.
std::map<std::string, OnnxArray> evaluateOnnx(const std::string& content, const core::Tensor& images);

/// Infers all shapes and types strictly. Returns the problem, or nothing.
std::string onnxShapeProblem(const std::string& content);

/// The metadata of a model.
std::map<std::string, std::string> onnxMetadata(const std::string& content);

}  // namespace tests
