#pragma once

#include "core/nn/task_loss.h"
#include "core/training/sources.h"

#include <vector>

namespace core {

/// Mean and standard deviation of each quantity of taskQuantities() in a data set, one after the other. Empty if its
/// images have no quantities.
std::vector<float> quantityScales(const Dataset& dataset);

/// Images with the targets of all tasks of taskLayout(): the class, its attributes, and the quantities. The quantities
/// are measured after the augmentation and scaled by `scales`.
BatchSource taskSource(const Dataset& dataset, const ImageOptions& options, const TaskWeights& weights,
                       const std::vector<float>& scales);

}  // namespace core
