#include "core/nn/onednn/pooling_rows.h"

#include <cstring>

namespace core::onednn {

namespace {

namespace baseline {
#define RUNOFF_TARGET
#include "core/nn/onednn/pooling_loops.inc"
#undef RUNOFF_TARGET
}  // namespace baseline

template <int Width>
constexpr PoolingLoops baselineLoops{baseline::poolRow<Width>, baseline::distributeRow<Width>};

#if defined(__x86_64__) && defined(__GNUC__)

namespace avx2 {
#define RUNOFF_TARGET __attribute__((target("avx2")))
#include "core/nn/onednn/pooling_loops.inc"
#undef RUNOFF_TARGET
}  // namespace avx2

namespace avx512 {
#define RUNOFF_TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))
#include "core/nn/onednn/pooling_loops.inc"
#undef RUNOFF_TARGET
}  // namespace avx512

bool hasAvx512()
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl");
}

#endif

}  // namespace

PoolingLoops poolingLoops(std::int64_t lanes)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (lanes % 16 == 0 && hasAvx512())
        return {avx512::poolRow<16>, avx512::distributeRow<16>};
    if (lanes % 8 == 0 && __builtin_cpu_supports("avx2"))
        return {avx2::poolRow<8>, avx2::distributeRow<8>};
#endif
    return lanes % 4 == 0 ? baselineLoops<4> : baselineLoops<1>;
}

}  // namespace core::onednn
