#pragma once

#include "core/nn/network.h"

#include <string>
#include <vector>

namespace core {

/// Layers of a named network without its output layer, so that its last values are the features heads stand on.
/// "lenet": the reference, conv 3x3x32, relu, conv 3x3x64, relu, maxpool 2, flatten, dropout .25, dense 256, relu,
/// dropout .5 "lenet-deep": conv 32, relu, conv 64, relu, maxpool 2, conv 64, relu, maxpool 2, flatten, dense 128,
/// relu, dropout .1 "lenet-small": conv 16, relu, maxpool 2, conv 32, relu, maxpool 2, flatten, dropout .1, dense 240,
/// relu, dropout .25
///   (ten of them with one output each have about the parameters of one "lenet")
/// "resnet-small" for colour photos: conv 32; conv 64, maxpool 2, a residual block; conv 128, maxpool 2; conv 256,
/// maxpool 2, a residual
///   block; mean of the map. All conv 3x3 pad 1, each with batch normalisation and ReLU; a block is shortcut, two of
///   them, add, ReLU (the last ReLU behind the sum). 256 features. After the networks of D. C. Page, "How to train your
///   ResNet", 2018, at half their width.
/// Throws UsageError that lists the names for any other.
std::vector<Layer> trunkLayers(const std::string& architecture);

std::vector<std::string> architectureNames();

/// What a trunk makes of one image: the length of its features. Throws Error if the image is too small.
std::int64_t featureCount(const std::string& architecture, const Shape& image);

/// trunkLayers followed by a dense layer.
std::vector<Layer> networkLayers(const std::string& architecture, std::int64_t outputs);

}  // namespace core
