#pragma once

#include "core/data/dataset.h"
#include "core/strategy/cascade.h"

namespace core {

inline constexpr const char* gateArchitecture = "lenet-small";
/// The kind of unknown pictures that no gate is trained with: whether it refuses what it has never seen can be
/// measured.
inline constexpr const char* unseenByGates = "symbols";

/// What a gate is trained on: the images, labelled by their branch, and for a branch without classes half as many
/// pictures of no class.
Dataset gateImages(const Dataset& train, const CascadePlan& plan, std::uint64_t seed);

/// How many images gateImages() has for each that it is given, about.
double gateImagesPerImage(const CascadePlan& plan);

}  // namespace core
