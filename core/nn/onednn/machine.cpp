#include "core/base/error.h"
#include "core/nn/onednn/context.h"
#include "core/nn/plan.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace core {

namespace {

using Isa = dnnl::cpu_isa;

struct NamedIsa {
    const char* name;
    Isa isa;
};

constexpr std::array namedIsas{NamedIsa{"avx2", Isa::avx2}, NamedIsa{"avx512", Isa::avx512_core},
                               NamedIsa{"avx512-vnni", Isa::avx512_core_vnni},
                               NamedIsa{"avx512-bf16", Isa::avx512_core_bf16}, NamedIsa{"amx", Isa::avx512_core_amx}};

}  // namespace

std::vector<std::string> instructionSetNames()
{
    std::vector<std::string> names;
    for (const NamedIsa& each : namedIsas)
        names.emplace_back(each.name);
    return names;
}

void limitInstructionSet(const std::string& name)
{
    const auto found = std::ranges::find(namedIsas, name, &NamedIsa::name);
    if (found == namedIsas.end())
        throw UsageError("instruction set: expected one of avx2, avx512, avx512-vnni, avx512-bf16 and amx, found \""
                         + name + '"');
    if (dnnl::set_max_cpu_isa(found->isa) != dnnl::status::success)
        throw Error("instruction set " + name + ": expected a call before the first use of oneDNN");
    if (dnnl::get_effective_cpu_isa() != found->isa)
        throw UsageError("instruction set " + name + ": expected a processor that supports it, found "
                         + instructionSet());
}

std::string instructionSet()
{
    switch (dnnl::get_effective_cpu_isa()) {
    case Isa::sse41:
        return "SSE4.1";
    case Isa::avx:
        return "AVX";
    case Isa::avx2:
        return "AVX2";
    case Isa::avx512_core:
        return "AVX-512";
    case Isa::avx512_core_vnni:
        return "AVX-512 VNNI";
    case Isa::avx512_core_bf16:
        return "AVX-512 BF16";
    case Isa::avx512_core_amx:
        return "AMX";
    default:
        return "AVX2 or newer";
    }
}

bool supportsBf16()
{
    // each value contains the bits of the instruction sets that it includes
    const auto wanted = static_cast<unsigned>(dnnl::cpu_isa::avx512_core_bf16);
    return (static_cast<unsigned>(dnnl::get_effective_cpu_isa()) & wanted) == wanted;
}

std::string oneDnnVersion()
{
    const dnnl::version_t* version = dnnl::version();
    return std::to_string(version->major) + "." + std::to_string(version->minor) + "." + std::to_string(version->patch);
}

double measureSgemm()
{
    return onednn::translated([] {
        constexpr std::int64_t size = 1024;
        constexpr int runs = 7;
        onednn::Context context;
        const auto plain = onednn::plainDescription({size, size});
        const dnnl::memory left = context.allocate(plain), right = context.allocate(plain),
                           product = context.allocate(plain);
        std::ranges::fill(onednn::floats(left), 0.5F);
        std::ranges::fill(onednn::floats(right), 0.25F);
        const auto description =
            onednn::describe<dnnl::matmul>(context.engine(), onednn::Context::attributes(), plain, plain, plain);
        const auto execution = context.execution<dnnl::matmul>(
            description, {{DNNL_ARG_SRC, left}, {DNNL_ARG_WEIGHTS, right}, {DNNL_ARG_DST, product}});
        context.run(execution);  // the first run includes page faults and code generation
        std::vector<double> seconds;
        for (int i = 0; i < runs; ++i) {
            const auto start = std::chrono::steady_clock::now();
            context.run(execution);
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
        return 2.0 * size * size * size / *std::ranges::min_element(seconds) * 1e-9;
    });
}

}  // namespace core
