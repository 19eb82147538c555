#pragma once

#include "core/tensor/tensor.h"

#include <string>

namespace core {

/// The order in which another program stores weights.
enum class ForeignLayout {
    PyTorch,  ///< convolutions (O, I, kh, kw), dense layers (O, F), images flattened as (C, H, W): as Runoff
    Keras     ///< convolutions (kh, kw, I, O), dense layers (F, O), images flattened as (H, W, C)
};

std::string toText(ForeignLayout layout);                   ///< "pytorch" or "keras"
ForeignLayout foreignLayoutNamed(const std::string& name);  ///< throws UsageError for any other name

/// The shape in which the other program stores a parameter of the shape `own`.
Shape foreignShape(const Shape& own, ForeignLayout layout);

/// Converts a parameter to the order of Runoff. `flattened` is the image (C, H, W) whose flattened values are the
/// inputs of a dense layer; empty: its inputs are no image. Expects a tensor of foreignShape(). Pure.
Tensor fromForeign(const Tensor& tensor, ForeignLayout layout, const Shape& flattened = {});

}  // namespace core
