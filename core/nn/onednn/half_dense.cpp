#include "core/nn/onednn/half_dense.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#define RUNOFF_HAS_HALF_KERNELS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace core::onednn {

namespace {

constexpr std::int64_t lanesOfHalf = 8;   ///< floats of a register
constexpr std::int64_t rowsTogether = 4;  ///< rows that share the values of the input

}  // namespace

HalfDense::HalfDense(std::int64_t outputs, std::int64_t inputs)
    : m_outputs(outputs),
      m_inputs(inputs),
      m_step((inputs + lanesOfHalf - 1) / lanesOfHalf * lanesOfHalf),
      m_weights(static_cast<std::size_t>(outputs * m_step))
{
}

#ifdef RUNOFF_HAS_HALF_KERNELS

namespace {

#define RUNOFF_HALF __attribute__((target("avx2,fma,f16c")))

bool convertsHalves()
{
    unsigned a = 0, b = 0, c = 0, d = 0;  // clang's __builtin_cpu_supports() does not know F16C
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __get_cpuid(1, &a, &b, &c, &d) != 0
        && (c & bit_F16C) != 0;
}

/// Whether all values were converted without a change.
RUNOFF_HALF bool convert(const float* from, std::int64_t count, std::uint16_t* to)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const __m128i half = _mm_cvtps_ph(_mm_set_ss(from[i]), _MM_FROUND_TO_NEAREST_INT);
        if (_mm_cvtss_f32(_mm_cvtph_ps(half)) != from[i])
            return false;
        to[i] = static_cast<std::uint16_t>(_mm_cvtsi128_si32(half));
    }
    return true;
}

RUNOFF_HALF inline __m256 halves(const std::uint16_t* from)
{
    return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}

RUNOFF_HALF inline float sumOf(__m256 values)
{
    const __m128 four = _mm_add_ps(_mm256_castps256_ps128(values), _mm256_extractf128_ps(values, 1));
    const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
}

/// Products of `Rows` rows with the input. `step` is the length of both, a multiple of a register.
template <int Rows>
RUNOFF_HALF void multiply(const std::uint16_t* rows, std::int64_t step, const float* input, float* products)
{
    __m256 even[Rows], odd[Rows];
    for (int row = 0; row < Rows; ++row)
        even[row] = odd[row] = _mm256_setzero_ps();
    std::int64_t i = 0;
    for (; i + 2 * lanesOfHalf <= step; i += 2 * lanesOfHalf) {
        const __m256 first = _mm256_loadu_ps(input + i), second = _mm256_loadu_ps(input + i + lanesOfHalf);
#pragma GCC unroll 4
        for (int row = 0; row < Rows; ++row) {
            even[row] = _mm256_fmadd_ps(halves(rows + row * step + i), first, even[row]);
            odd[row] = _mm256_fmadd_ps(halves(rows + row * step + i + lanesOfHalf), second, odd[row]);
        }
    }
    for (; i < step; i += lanesOfHalf)
        for (int row = 0; row < Rows; ++row)
            even[row] = _mm256_fmadd_ps(halves(rows + row * step + i), _mm256_loadu_ps(input + i), even[row]);
    for (int row = 0; row < Rows; ++row)
        products[row] = sumOf(_mm256_add_ps(even[row], odd[row]));
}

}  // namespace

std::optional<HalfDense> HalfDense::from(std::span<const float> rows, std::int64_t outputs)
{
    if (!convertsHalves())
        return std::nullopt;
    HalfDense result(outputs, static_cast<std::int64_t>(rows.size()) / outputs);
    for (std::int64_t row = 0; row < outputs; ++row)
        if (!convert(rows.data() + row * result.m_inputs, result.m_inputs,
                     result.m_weights.data() + row * result.m_step))
            return std::nullopt;
    return result;
}

void HalfDense::run(std::span<const float> input, std::span<const float> bias, bool relu,
                    std::span<float> outputs) const
{
    constexpr std::int64_t little = 16384;  // weights that one thread reads while others start
    const bool several = m_outputs * m_step >= little;
    // The last register of the input may reach behind its end.
    thread_local std::vector<float> padded;
    const float* values = input.data();
    if (m_step != m_inputs) {
        padded.assign(static_cast<std::size_t>(m_step), 0.0F);
        std::copy_n(input.begin(), m_inputs, padded.begin());
        values = padded.data();
    }
    const std::int64_t groups = (m_outputs + rowsTogether - 1) / rowsTogether;
#pragma omp parallel for schedule(static) if (several)
    for (std::int64_t group = 0; group < groups; ++group) {
        float products[rowsTogether];
        const std::int64_t first = group * rowsTogether, count = std::min(rowsTogether, m_outputs - first);
        const std::uint16_t* rows = m_weights.data() + first * m_step;
        if (count == rowsTogether)
            multiply<rowsTogether>(rows, m_step, values, products);
        else
            for (std::int64_t row = 0; row < count; ++row)
                multiply<1>(rows + row * m_step, m_step, values, products + row);
        for (std::int64_t row = 0; row < count; ++row) {
            const auto output = static_cast<std::size_t>(first + row);
            const float sum = products[row] + bias[output];
            outputs[output] = relu && !(sum > 0.0F) ? 0.0F : sum;
        }
    }
}

#else

std::optional<HalfDense> HalfDense::from(std::span<const float>, std::int64_t)
{
    return std::nullopt;
}

void HalfDense::run(std::span<const float>, std::span<const float>, bool, std::span<float>) const {}

#endif

}  // namespace core::onednn
