#pragma once

#include "core/nn/network.h"

#include <string>
#include <vector>

namespace core {

/// The layers of a named trunk, whose outputs are the features:
///
/// - "lenet", the reference: conv 3x3x32, relu, conv 3x3x64, relu, maxpool 2, flatten, dropout .25, dense 256, relu,
///   dropout .5
/// - "lenet-deep": conv 32, relu, conv 64, relu, maxpool 2, conv 64, relu, maxpool 2, flatten, dense 128, relu,
///   dropout .1
/// - "lenet-small": conv 16, relu, maxpool 2, conv 32, relu, maxpool 2, flatten, dropout .1, dense 240, relu,
///   dropout .25; ten of them with one output each have about as many parameters as one "lenet"
/// - "resnet-small", for colour photos: conv 32; conv 64, maxpool 2, a residual block; conv 128, maxpool 2; conv 256,
///   maxpool 2, a residual block; global average pooling. Every conv is 3x3, pad 1, with batch normalization and ReLU.
///   A block is a shortcut, two convs, add, ReLU (the last ReLU follows the sum). 256 features. Based on the networks
///   of D. C. Page, "How to train your ResNet", 2018, at half their width.
///
/// Throws UsageError with the list of names for an unknown name.
std::vector<Layer> trunkLayers(const std::string& architecture);

/// The names that trunkLayers() knows.
std::vector<std::string> architectureNames();

/// The number of features that a trunk computes for one image. Throws Error if the image is too small.
std::int64_t featureCount(const std::string& architecture, const Shape& image);

/// trunkLayers followed by a dense layer.
std::vector<Layer> networkLayers(const std::string& architecture, std::int64_t outputs);

}  // namespace core
