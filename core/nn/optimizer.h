#pragma once

#include "core/tensor/tensor.h"

#include <span>
#include <string>
#include <vector>

namespace core {

struct OptimizerOptions {
    enum class Kind { Adadelta, Adam, Sgd };
    Kind kind = Kind::Adadelta;
    double learningRate = 1.0;  ///< Adam's usual is 0.001, SGD's 0.01
    double rho = 0.95;          ///< Adadelta
    double momentum = 0.9;      ///< SGD
    double beta1 = 0.9, beta2 = 0.999;
    double epsilon = 1e-7;
};

/// "adadelta", "adam", "sgd" with their usual learning rates. Throws UsageError for any other name.
OptimizerOptions optimizerNamed(const std::string& name);
std::string toText(OptimizerOptions::Kind kind);

/// The running means of one optimizer for a list of parameters; a value that a checkpoint stores.
struct OptimizerState {
    std::int64_t steps = 0;
    std::vector<Tensor> first;   ///< Adadelta: mean squared gradient; Adam: mean gradient; SGD: velocity
    std::vector<Tensor> second;  ///< Adadelta: mean squared update; Adam: mean squared gradient; SGD: empty
};

/// One update of `parameter` in place. `first` and `second` belong to it; all the same length. `step` counts from 1.
/// `scale` multiplies the learning rate (schedules).
void updateParameter(const OptimizerOptions& options, std::int64_t step, double scale, std::span<float> parameter,
                     std::span<const float> gradient, std::span<float> first, std::span<float> second);

}  // namespace core
