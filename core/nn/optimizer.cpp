#include "core/nn/optimizer.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/nn/vectorized.h"

#include <array>
#include <cmath>
#include <stdexcept>

namespace core {

namespace {

/// The only list of optimizers.
struct ListedOptimizer {
    OptimizerOptions::Kind kind;
    const char* name;
    double usualRate;
};

constexpr std::array listedOptimizers{ListedOptimizer{OptimizerOptions::Kind::Adadelta, "adadelta", 1.0},
                                      ListedOptimizer{OptimizerOptions::Kind::Adam, "adam", 0.001},
                                      ListedOptimizer{OptimizerOptions::Kind::Sgd, "sgd", 0.01},
                                      ListedOptimizer{OptimizerOptions::Kind::Nesterov, "nesterov", 0.05}};

struct Slice {
    float* __restrict parameter;
    const float* __restrict gradient;
    float* __restrict first;
    float* __restrict second;
    std::int64_t count;
};

/// Zeiler 2012 as Keras computes it.
RUNOFF_VECTORIZED void adadelta(Slice s, float rate, float rho, float epsilon)
{
    float* __restrict w = s.parameter, * __restrict a = s.first, * __restrict d = s.second;
    const float* __restrict g = s.gradient;
    for (std::int64_t i = 0; i < s.count; ++i) {
        const float squares = rho * a[i] + (1.0F - rho) * g[i] * g[i];
        const float update = g[i] * std::sqrt((d[i] + epsilon) / (squares + epsilon));
        a[i] = squares;
        d[i] = rho * d[i] + (1.0F - rho) * update * update;
        w[i] -= rate * update;
    }
}

/// Kingma and Ba 2015. `rate` includes both bias corrections; epsilon is added outside them, as in Keras.
RUNOFF_VECTORIZED void adam(Slice s, float rate, float beta1, float beta2, float epsilon)
{
    float* __restrict w = s.parameter, * __restrict m = s.first, * __restrict v = s.second;
    const float* __restrict g = s.gradient;
    for (std::int64_t i = 0; i < s.count; ++i) {
        m[i] = beta1 * m[i] + (1.0F - beta1) * g[i];
        v[i] = beta2 * v[i] + (1.0F - beta2) * g[i] * g[i];
        w[i] -= rate * m[i] / (std::sqrt(v[i]) + epsilon);
    }
}

RUNOFF_VECTORIZED void momentum(Slice s, float rate, float factor)
{
    float* __restrict w = s.parameter, * __restrict velocity = s.first;
    const float* __restrict g = s.gradient;
    for (std::int64_t i = 0; i < s.count; ++i) {
        velocity[i] = factor * velocity[i] - rate * g[i];
        w[i] += velocity[i];
    }
}

/// Sutskever et al., ICML 2013: the gradient at the look-ahead position, in the form that Keras uses.
RUNOFF_VECTORIZED void nesterov(Slice s, float rate, float factor)
{
    float* __restrict w = s.parameter, * __restrict velocity = s.first;
    const float* __restrict g = s.gradient;
    for (std::int64_t i = 0; i < s.count; ++i) {
        velocity[i] = factor * velocity[i] - rate * g[i];
        w[i] += factor * velocity[i] - rate * g[i];
    }
}

RUNOFF_VECTORIZED void shrink(float* values, std::int64_t count, float factor)
{
    for (std::int64_t i = 0; i < count; ++i)
        values[i] *= factor;
}

}  // namespace

std::vector<std::string> optimizerNames()
{
    std::vector<std::string> names;
    for (const ListedOptimizer& optimizer : listedOptimizers)
        names.emplace_back(optimizer.name);
    return names;
}

OptimizerOptions optimizerNamed(const std::string& name)
{
    for (const ListedOptimizer& optimizer : listedOptimizers)
        if (name == optimizer.name)
            return {.kind = optimizer.kind, .learningRate = optimizer.usualRate};
    throw UsageError("optimizer: expected " + alternatives(optimizerNames()) + ", found \"" + name + "\"");
}

std::string toText(OptimizerOptions::Kind kind)
{
    for (const ListedOptimizer& optimizer : listedOptimizers)
        if (kind == optimizer.kind)
            return optimizer.name;
    throw std::logic_error("toText: unknown kind of optimizer");
}

bool hasSecondMeans(OptimizerOptions::Kind kind)
{
    return kind == OptimizerOptions::Kind::Adadelta || kind == OptimizerOptions::Kind::Adam;
}

void updateParameter(const OptimizerOptions& options, std::int64_t step, double scale, std::span<float> parameter,
                     std::span<const float> gradient, std::span<float> first, std::span<float> second)
{
    using Kind = OptimizerOptions::Kind;
    const bool needsSecond = hasSecondMeans(options.kind);
    expects(step >= 1, "updateParameter: steps count from 1");
    expects(gradient.size() == parameter.size() && first.size() == parameter.size()
                && (!needsSecond || second.size() == parameter.size()),
            "updateParameter: all spans must have the same length");
    const double rate = options.learningRate * scale;
    const auto power = static_cast<double>(step);
    const auto adamRate = static_cast<float>(rate * std::sqrt(1.0 - std::pow(options.beta2, power))
                                             / (1.0 - std::pow(options.beta1, power)));
    inParallel(static_cast<std::int64_t>(parameter.size()), [&](std::int64_t begin, std::int64_t end) {
        const Slice slice{parameter.data() + begin, gradient.data() + begin, first.data() + begin,
                          needsSecond ? second.data() + begin : nullptr, end - begin};
        if (options.weightDecay > 0.0)
            shrink(slice.parameter, slice.count, static_cast<float>(1.0 - rate * options.weightDecay));
        const auto epsilon = static_cast<float>(options.epsilon);
        switch (options.kind) {
        case Kind::Adadelta:
            adadelta(slice, static_cast<float>(rate), static_cast<float>(options.rho), epsilon);
            break;
        case Kind::Adam:
            adam(slice, adamRate, static_cast<float>(options.beta1), static_cast<float>(options.beta2), epsilon);
            break;
        case Kind::Sgd:
            momentum(slice, static_cast<float>(rate), static_cast<float>(options.momentum));
            break;
        case Kind::Nesterov:
            nesterov(slice, static_cast<float>(rate), static_cast<float>(options.momentum));
            break;
        }
    });
}

}  // namespace core
