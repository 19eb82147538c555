#pragma once

#include "core/tensor/tensor.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// The name of a value in a graph.
using OnnxValue = std::string;

struct OnnxAttribute {
    const char* name;
    std::variant<std::int64_t, float, std::vector<std::int64_t>> value;
};

/// Types of values; the numbers are those of onnx::TensorProto.
enum class OnnxType : std::int32_t { Float = 1, Int64 = 7, Bool = 9, Double = 11 };

/// Numbers for a constant of type Double or Int64.
struct OnnxNumbers {
    Shape shape;
    std::vector<double> values;
};

/// Adds nodes, constants, inputs and outputs to an ONNX graph. Values with a batch have the free dimension N first.
/// Keeps a reference to the graph.
class OnnxGraph {
public:
    explicit OnnxGraph(onnx::GraphProto& graph) : m_graph(graph) {}

    /// Nodes and constants that follow get names that begin with `scope`.
    void enter(const std::string& scope) { m_scope = scope; }

    /// Adds a node of the operator `op` with one output and returns its name.
    OnnxValue node(const char* op, const std::vector<OnnxValue>& inputs,
                   const std::vector<OnnxAttribute>& attributes = {});
    OnnxValue cast(const OnnxValue& value, OnnxType type);
    /// The elements `indices` (one or more) of a dimension, which stays.
    OnnxValue take(const OnnxValue& value, const std::vector<std::int64_t>& indices, std::int64_t dimension);
    /// The sum over a dimension; `keep` 1 keeps it with the extent 1.
    OnnxValue sum(const OnnxValue& value, std::int64_t dimension, std::int64_t keep = 0);
    OnnxValue reshape(const OnnxValue& value, const Shape& shape);  ///< -1: the batch

    /// A float constant with this name. Throws UsageError if all weights together need more than 2 GB, the limit of
    /// the file format.
    OnnxValue weights(const std::string& name, const Tensor& tensor);
    OnnxValue floats(const Tensor& tensor);  ///< a float constant
    OnnxValue doubles(const OnnxNumbers& numbers);
    OnnxValue integers(const OnnxNumbers& numbers);
    OnnxValue integers(const std::vector<std::int64_t>& values);  ///< of shape (values)
    OnnxValue integer(std::int64_t value);                        ///< a scalar

    /// `shape` is that of one image: the batch N comes first.
    OnnxValue input(const std::string& name, const Shape& shape, const std::string& description);
    struct Output {
        std::string name;
        OnnxType type = OnnxType::Float;
        Shape shape{};  ///< of one image
        std::string description{};
    };
    void output(const Output& output, const OnnxValue& value);

private:
    std::string newName(const std::string& kind);
    onnx::TensorProto& constant(const Shape& shape, OnnxType type);

    onnx::GraphProto& m_graph;
    std::string m_scope;
    std::int64_t m_names = 0, m_weights = 0;
};

}  // namespace core
