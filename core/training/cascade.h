#pragma once

#include "core/data/dataset.h"
#include "core/strategy/cascade.h"
#include "core/training/stage.h"

namespace core {

inline constexpr const char* gateArchitecture = "lenet-small";
/// The kind of unknown pictures that gates are not trained with. It measures how gates answer unfamiliar pictures.
inline constexpr const char* unseenByGates = "symbols";

/// The stage of the gate.
StageId gateStage();
/// The stage of the network of one branch. `place` is the index of the branch in CascadePlan::branches.
StageId branchStage(std::size_t place);

/// The training images of a gate: the images, labelled with their branch. For a branch without classes, pictures of no
/// class are added, half as many as images.
Dataset gateImages(const Dataset& train, const CascadePlan& plan, std::uint64_t seed);

/// The approximate number of images in gateImages() for each image of its data set.
double gateImagesPerImage(const CascadePlan& plan);

}  // namespace core
