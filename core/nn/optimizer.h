#pragma once

#include "core/tensor/tensor.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// An optimizer and its settings.
struct OptimizerOptions {
    enum class Kind { Adadelta, Adam, Sgd, Nesterov };
    Kind kind = Kind::Adadelta;
    double learningRate = 1.0;  ///< defaults: Adam 0.001, SGD 0.01, Nesterov 0.05
    double rho = 0.95;          ///< Adadelta
    double momentum = 0.9;      ///< SGD and Nesterov
    double beta1 = 0.9, beta2 = 0.999;
    double epsilon = 1e-7;
    /// Decoupled weight decay (Loshchilov and Hutter, ICLR 2019): each step also multiplies weights by 1 - learning
    /// rate times this. For SGD with momentum 0.9, it corresponds to a tenth of this value as an L2 term in the
    /// gradient. Not applied to biases and normalizations.
    double weightDecay = 0.0;
    bool operator==(const OptimizerOptions&) const = default;
};

/// "adadelta", "adam", "sgd", "nesterov": all optimizers that the command line, plans and the window offer.
std::vector<std::string> optimizerNames();
/// The options of one of optimizerNames() with the default learning rate. Throws UsageError for any other name.
OptimizerOptions optimizerNamed(const std::string& name);
/// The name of the optimizer, one of optimizerNames().
std::string toText(OptimizerOptions::Kind kind);
/// Whether the optimizer keeps two running means per parameter instead of one.
bool hasSecondMeans(OptimizerOptions::Kind kind);

/// The running means of an optimizer for a list of parameters. Checkpoints store it.
struct OptimizerState {
    std::int64_t steps = 0;
    std::vector<Tensor> first;   ///< Adadelta: mean squared gradient; Adam: mean gradient; SGD, Nesterov: velocity
    std::vector<Tensor> second;  ///< Adadelta: mean squared update; Adam: mean squared gradient; SGD, Nesterov: empty
};

/// Updates `parameter` in place. `first` and `second` are its running means; all spans have the same length. `step`
/// counts from 1. `scale` multiplies the learning rate (schedules).
void updateParameter(const OptimizerOptions& options, std::int64_t step, double scale, std::span<float> parameter,
                     std::span<const float> gradient, std::span<float> first, std::span<float> second);

}  // namespace core
