#pragma once

#include "core/training/stage_run.h"

namespace core {

/// Each stage goes on from its checkpoint if there is one, and returns nothing if stopped.
std::optional<Network> trainTrunk(const StageContext& context, const Dataset& train);
/// All heads of the strategies asked for, as one dense layer in the order of `layout`.
std::optional<Network> trainHeads(const StageContext& context, const std::vector<Tensor>& features,
                                  const std::vector<int>& labels, const HeadLayout& layout);
/// The trunk with all heads as its output layer, trained together on the images.
std::optional<Network> fineTuneHeads(const StageContext& context, const Network& trunk, const Dataset& train,
                                     const HeadLayout& layout);
/// A network of its own for one set of classes, from its images alone.
std::optional<Network> trainOwnHead(const StageContext& context, const Dataset& train, const Segment& segment);
std::optional<Network> trainMultiLabel(const StageContext& context, const Dataset& train, const Preprocessing& rule);
std::optional<Network> trainSpecialist(const StageContext& context, const Dataset& train, int label);
/// The networks that a strategy has for itself. `whole`: the trunk with its softmax, for a branch of all classes.
std::optional<NetworkGroup> trainMultiTask(const StageContext& context, const Dataset& train);
std::optional<NetworkGroup> trainCascade(const StageContext& context, const Dataset& train, const Network& whole);

}  // namespace core
