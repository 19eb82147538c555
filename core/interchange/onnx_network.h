#pragma once

#include "core/interchange/onnx_graph.h"
#include "core/nn/network.h"

#include <string>

namespace core {

/// Appends the layers of a network. The names of its weights are `prefix` and parameterNames(). Leaves out dropout,
/// which has no effect in inference. Returns the value of its outputs.
OnnxValue appendNetwork(OnnxGraph& graph, const Network& network, const std::string& prefix, const OnnxValue& input);

}  // namespace core
