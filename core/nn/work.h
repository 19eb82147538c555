#pragma once

#include "core/nn/layer.h"

namespace core {

/// Floating-point operations of the matrix products for one image; a multiplication and an addition are two.
double forwardFlop(const Shape& input, const std::vector<Layer>& layers);
/// Floating-point operations of forward and backward, without the unused gradient of the first layer's input.
double trainingStepFlop(const Shape& input, const std::vector<Layer>& layers);

}  // namespace core
