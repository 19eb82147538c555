#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <omp.h>

/// Compiles a function once per instruction set and picks at load time, because what ships is plain x86-64. Inlines what
/// it calls. Not under sanitizers: they instrument the resolver, which runs before they are ready.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
#define RUNOFF_VECTORIZED __attribute__((target_clones("default", "arch=haswell", "arch=skylake-avx512"), flatten))
#else
#define RUNOFF_VECTORIZED
#endif

namespace core {

/// Calls `work(begin, end)` on parts of 0..count, one part per OpenMP thread; on the caller alone when there is little.
/// Parts depend on count and the number of threads only. `work` must not throw.
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
    float sum = 1.9875691500e-4F;  // Cephes expf
    sum = sum * rest + 1.3981999507e-3F;
    sum = sum * rest + 8.3334519073e-3F;
    sum = sum * rest + 4.1665795894e-2F;
    sum = sum * rest + 1.6666665459e-1F;
    sum = sum * rest + 5.0000001201e-1F;
    sum = sum * rest * rest + rest + 1.0F;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(sum) + (std::bit_cast<std::uint32_t>(shifted) << 23));
}

}  // namespace core
