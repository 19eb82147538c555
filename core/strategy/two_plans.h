#pragma once

#include "core/nn/plan.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace core {

class Stopwatch {
public:
    double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Outputs of many images and what they cost.
struct Outputs {
    Tensor values;              ///< (N, O)
    double microseconds = 0.0;  ///< all N
};

/// A network compiled for one image, and for many as soon as many come.
class TwoPlans {
public:
    TwoPlans(const Network& network, Precision precision);

    /// (N, ...) to (N, O).
    Outputs run(const Tensor& images);
    /// One image, as it lies in a batch, to O logits.
    std::vector<float> runOne(std::span<const float> image);
    /// Gives the memory of the large plan back: that of ten networks adds up.
    void forgetMany() { m_many.reset(); }

private:
    const Network* m_network;
    Precision m_precision;
    std::int64_t m_outputs;
    InferencePlan m_single;
    std::optional<InferencePlan> m_many;
};

}  // namespace core
