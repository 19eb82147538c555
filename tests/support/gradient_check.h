#pragma once

#include "core/nn/plan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace tests {

struct GradientCheck {
    core::Network network;
    std::vector<float> images;
    std::int64_t count = 0;
    std::int64_t batch = 0;
    core::Loss loss;
    double gradientOverLoss = 1.0;  ///< where a loss is a mean of parts that each learn by their own
    std::uint64_t dropoutSeed = 5;
};

/// Compares the gradient of some elements of every parameter with differences of the loss. Empty if they agree, else
/// the first that does not.
inline std::string checkGradients(const GradientCheck& check)
{
    const core::TrainingPlan::Options options{.batch = check.batch, .optimizer = {}, .dropoutSeed = check.dropoutSeed};
    const auto lossOf = [&](const core::Network& network) {
        double value = 0.0;
        core::TrainingPlan(network, options)
            .gradients(check.images, check.count, [&](auto logits, auto gradient, std::int64_t count) {
                return value = check.loss(logits, gradient, count);
            });
        return value;
    };
    const auto gradients = core::TrainingPlan(check.network, options).gradients(check.images, check.count, check.loss);
    const double here = lossOf(check.network);
    constexpr double step = 2e-4;
    for (std::size_t p = 0; p < gradients.size(); ++p) {
        const auto size = static_cast<std::size_t>(gradients[p].size());
        const std::size_t stride = std::max<std::size_t>(1, size / 7);
        for (std::size_t i = 0; i < size; i += stride) {
            core::Network above = check.network, below = check.network;
            above.parameters[p].values()[i] += static_cast<float>(step);
            below.parameters[p].values()[i] -= static_cast<float>(step);
            // Where a ReLU or maximum switches within the step, the two sides differ and the gradient lies between
            // them.
            const double right = (lossOf(above) - here) / step * check.gradientOverLoss;
            const double left = (here - lossOf(below)) / step * check.gradientOverLoss;
            const double found = gradients[p].values()[i];
            const double tolerance = 2e-3 + 0.01 * std::abs(found);
            const double middle = 0.5 * (left + right), spread = 0.5 * std::abs(right - left);
            if (std::abs(found - middle) > tolerance + (spread > tolerance ? spread : 0.0))
                return "parameter " + std::to_string(p) + "[" + std::to_string(i) + "]: expected "
                     + std::to_string(middle) + ", found " + std::to_string(found);
        }
    }
    return {};
}

/// The same for a loss alone: gradient of every logit. Empty if they agree.
inline std::string checkLossGradient(const core::Loss& loss, std::vector<float> logits, std::int64_t count,
                                     const std::function<double(std::size_t)>& gradientOverLoss)
{
    std::vector<float> gradient(logits.size()), ignored(logits.size());
    loss(logits, gradient, count);
    constexpr float step = 1e-2F;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const float kept = logits[i];
        logits[i] = kept + step;
        const double above = loss(logits, ignored, count);
        logits[i] = kept - step;
        const double below = loss(logits, ignored, count);
        logits[i] = kept;
        const double numeric = (above - below) / (2.0 * static_cast<double>(step)) * gradientOverLoss(i);
        if (std::abs(numeric - static_cast<double>(gradient[i])) > 2e-4)
            return "logit " + std::to_string(i) + ": expected " + std::to_string(numeric) + ", found "
                 + std::to_string(gradient[i]);
    }
    return {};
}

}  // namespace tests
