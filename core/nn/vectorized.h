#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <omp.h>

/// Compiles a function for several instruction sets and selects one at load time, because the packages target plain
/// x86-64. Inlines all calls. Disabled with sanitizers, which instrument the resolver before they are initialized.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
#define RUNOFF_VECTORIZED __attribute__((target_clones("default", "arch=haswell", "arch=skylake-avx512"), flatten))
#else
#define RUNOFF_VECTORIZED
#endif

namespace core {

/// Calls `work(begin, end)` on parts of 0..count, one part per OpenMP thread; a small count runs on the calling thread.
/// The parts depend only on count and the number of threads. `work` must not throw.
template <class Work>
void inParallel(std::int64_t count, const Work& work)
{
    constexpr std::int64_t little = 16384, grain = 16;  // a cache line of floats
    if (count < little) {
        work(std::int64_t{0}, count);
        return;
    }
#pragma omp parallel
    {
        const std::int64_t thread = omp_get_thread_num(), threads = omp_get_num_threads();
        const std::int64_t lines = (count + grain - 1) / grain;
        const std::int64_t begin = lines * thread / threads * grain;
        const std::int64_t end = std::min(count, lines * (thread + 1) / threads * grain);
        if (begin < end)
            work(begin, end);
    }
}

/// exp(x) for x <= 0 to about 2 ulp, in operations that vectorise; below -87 it stays at exp(-87). NaN stays NaN.
inline float exponential(float x)
{
    constexpr float shift = 12582912.0F;  // 1.5 * 2^23: adding it rounds to an integer in the low bits
    const float clamped = x < -87.0F ? -87.0F : x;
    const float shifted = clamped * 1.44269504F + shift;
    const float whole = shifted - shift;
    const float rest = (clamped - whole * 0.693359375F) + whole * 2.12194440e-4F;  // Cody and Waite
    float sum = 1.9875691500e-4F;                                                  // Cephes expf
    sum = sum * rest + 1.3981999507e-3F;
    sum = sum * rest + 8.3334519073e-3F;
    sum = sum * rest + 4.1665795894e-2F;
    sum = sum * rest + 1.6666665459e-1F;
    sum = sum * rest + 5.0000001201e-1F;
    sum = sum * rest * rest + rest + 1.0F;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(sum) + (std::bit_cast<std::uint32_t>(shifted) << 23));
}

/// log(x) for normal x > 0 to about 2 ulp, in operations that vectorise.
inline float logarithm(float x)
{
    constexpr float half = 0.5F, root = 0.707106781186547524F;
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const float mantissa = std::bit_cast<float>((bits & 0x007fffffU) | 0x3f000000U);  // [0.5, 1)
    const auto power = static_cast<float>(static_cast<std::int32_t>(bits >> 23) - 126);
    const bool low = mantissa < root;
    const float exponent = low ? power - 1.0F : power;
    const float m = (low ? mantissa + mantissa : mantissa) - 1.0F;
    const float square = m * m;
    float sum = 7.0376836292e-2F;  // Cephes logf
    sum = sum * m - 1.1514610310e-1F;
    sum = sum * m + 1.1676998740e-1F;
    sum = sum * m - 1.2420140846e-1F;
    sum = sum * m + 1.4249322787e-1F;
    sum = sum * m - 1.6668057665e-1F;
    sum = sum * m + 2.0000714765e-1F;
    sum = sum * m - 2.4999993993e-1F;
    sum = sum * m + 3.3333331174e-1F;
    sum = sum * m * square - 2.12194440e-4F * exponent - half * square;
    return m + sum + 0.693359375F * exponent;
}

}  // namespace core
