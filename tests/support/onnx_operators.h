#pragma once

#include "core/tensor/tensor.h"
#include "tests/support/onnx_evaluator.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tests {

/// The attributes of a node.
class OnnxAttributes {
public:
    explicit OnnxAttributes(const onnx::NodeProto& node)
    {
        for (const onnx::AttributeProto& attribute : node.attribute())
            m_all[attribute.name()] = &attribute;
    }
    std::int64_t whole(const char* name, std::int64_t otherwise) const
    {
        return m_all.contains(name) ? m_all.at(name)->i() : otherwise;
    }
    double real(const char* name) const { return static_cast<double>(m_all.at(name)->f()); }
    core::Shape list(const char* name) const { return {m_all.at(name)->ints().begin(), m_all.at(name)->ints().end()}; }
    bool has(const char* name) const { return m_all.contains(name); }

private:
    std::map<std::string, const onnx::AttributeProto*> m_all;
};

using OnnxInputs = std::vector<const OnnxArray*>;
using OnnxOperator = std::function<OnnxArray(const OnnxAttributes&, const OnnxInputs&)>;

/// The operators that Runoff writes, by their names.
const std::map<std::string, OnnxOperator>& onnxOperators();

}  // namespace tests
