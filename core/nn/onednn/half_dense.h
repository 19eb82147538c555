#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::onednn {

/// The matrix product of a dense layer for one image. The time of this product is that of reading the weights. All
/// weights of stored models are numbers of float16, so half of the memory holds the same values.
class HalfDense {
public:
    /// `rows` are the weights (outputs, inputs) in row-major order. nullopt if a weight is no number of float16, or if
    /// the processor cannot convert them (AVX2, FMA and F16C).
    static std::optional<HalfDense> from(std::span<const float> rows, std::int64_t outputs);

    /// Computes outputs from `input` (inputs), in float32. Each output is computed by one thread in the same order, so
    /// that the result does not depend on the number of threads.
    void run(std::span<const float> input, std::span<const float> bias, bool relu, std::span<float> outputs) const;

private:
    HalfDense(std::int64_t outputs, std::int64_t inputs);

    std::int64_t m_outputs, m_inputs;
    std::int64_t m_step;  ///< numbers of a row, with zeros behind the last weight
    std::vector<std::uint16_t> m_weights;
};

}  // namespace core::onednn
