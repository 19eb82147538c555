#pragma once

#include "core/nn/layer.h"

namespace core {

/// Floating-point operations of the matrix products for one image; a multiplication and an addition are two.
double forwardFlop(const Shape& input, const std::vector<Layer>& layers);
/// Forward and backward. Nobody asks for the gradient of the first layer's input, so it is not counted.
double trainingStepFlop(const Shape& input, const std::vector<Layer>& layers);

}  // namespace core
