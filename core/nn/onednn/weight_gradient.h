#pragma once

#include "core/nn/layer.h"
#include "core/nn/onednn/values.h"

#include <cstdint>

namespace core::onednn {

/// Whether oneDNN uses AVX2 and nothing newer. Runoff has own loops for some gradients there.
bool hasOnlyAvx2();

/// A convolution with stride 1. Images are (batch, inputs, height, width), results (batch, outputs, outHeight(),
/// outWidth()).
struct ConvolutionShape {
    std::int64_t batch, inputs, height, width, outputs, kernel, padding;

    std::int64_t outHeight() const { return height + 2 * padding - kernel + 1; }
    std::int64_t outWidth() const { return width + 2 * padding - kernel + 1; }
};

/// The memories of the gradient of the weights of a layer.
struct WeightGradient {
    dnnl::memory source, target;  ///< the images and the gradient of the results
    dnnl::memory weights, bias;   ///< the gradients to compute
};

/// Whether computeWeightGradient() can compute it: on processors with AVX2 and without AVX-512, for which oneDNN has no
/// faster code, in the layouts that oneDNN chooses there, and for 3 x 3 weights.
bool hasOwnWeightGradient(const ConvolutionShape& shape, const WeightGradient& memories);

/// Computes the gradients of weights and bias. Each of them is summed by one thread in the order of the images, so that
/// the result does not depend on the number of threads.
void computeWeightGradient(const ConvolutionShape& shape, const WeightGradient& memories);

}  // namespace core::onednn
