// The entry of the libFuzzer program. RUNOFF_FUZZ_TARGET names the target, because libFuzzer has arguments of its own.
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

fuzz::Target::Run chosenTarget()
{
    const char* name = std::getenv("RUNOFF_FUZZ_TARGET");
    const auto& all = fuzz::targets();
    const auto target = std::ranges::find(all, name != nullptr ? name : "", &fuzz::Target::name);
    if (target != all.end())
        return target->run;
    std::fputs("RUNOFF_FUZZ_TARGET: expected the name of a target, as tests/fuzz/README.md lists them\n", stderr);
    std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Target::Run run = chosenTarget();
    run({data, size});
    return 0;
}
