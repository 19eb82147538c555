#pragma once

#include "core/nn/network.h"

#include <string>
#include <vector>

namespace core {

/// Layers of a named network without its output layer, so that its last values are the features heads stand on.
/// "lenet": the reference, conv 3x3x32, relu, conv 3x3x64, relu, maxpool 2, flatten, dropout .25, dense 256, relu, dropout .5
/// "lenet-deep": conv 32, relu, conv 64, relu, maxpool 2, conv 64, relu, maxpool 2, flatten, dense 128, relu, dropout .1
/// "lenet-small": conv 16, relu, maxpool 2, conv 32, relu, maxpool 2, flatten, dropout .1, dense 240, relu, dropout .25
///   (ten of them with one output each have about the parameters of one "lenet")
/// Throws UsageError that lists the names for any other.
std::vector<Layer> trunkLayers(const std::string& architecture);

std::vector<std::string> architectureNames();

/// trunkLayers followed by a dense layer.
std::vector<Layer> networkLayers(const std::string& architecture, std::int64_t outputs);

}  // namespace core
