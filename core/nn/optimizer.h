#pragma once

#include "core/tensor/tensor.h"

#include <span>
#include <string>
#include <vector>

namespace core {

struct OptimizerOptions {
    enum class Kind { Adadelta, Adam, Sgd, Nesterov };
    Kind kind = Kind::Adadelta;
    double learningRate = 1.0;  ///< Adam's usual is 0.001, SGD's 0.01, Nesterov's 0.05
    double rho = 0.95;          ///< Adadelta
    double momentum = 0.9;      ///< SGD, plain or as Nesterov
    double beta1 = 0.9, beta2 = 0.999;
    double epsilon = 1e-7;
    /// Each step also draws weights towards 0 by the learning rate times this, apart from the gradient (Loshchilov and
    /// Hutter, ICLR 2019). Ten times what others write into the gradient of SGD with a momentum of 0.9. Not for biases
    /// and normalisations.
    double weightDecay = 0.0;
};

/// "adadelta", "adam", "sgd", "nesterov" with their usual learning rates. Throws UsageError for any other name.
OptimizerOptions optimizerNamed(const std::string& name);
std::string toText(OptimizerOptions::Kind kind);
/// Whether it has two running means of a parameter, not one.
bool hasSecondMeans(OptimizerOptions::Kind kind);

/// The running means of one optimizer for a list of parameters; a value that a checkpoint stores.
struct OptimizerState {
    std::int64_t steps = 0;
    std::vector<Tensor> first;   ///< Adadelta: mean squared gradient; Adam: mean gradient; SGD, Nesterov: velocity
    std::vector<Tensor> second;  ///< Adadelta: mean squared update; Adam: mean squared gradient; SGD, Nesterov: empty
};

/// One update of `parameter` in place. `first` and `second` belong to it; all the same length. `step` counts from 1.
/// `scale` multiplies the learning rate (schedules).
void updateParameter(const OptimizerOptions& options, std::int64_t step, double scale, std::span<float> parameter,
                     std::span<const float> gradient, std::span<float> first, std::span<float> second);

}  // namespace core
