// The entry of a libFuzzer program, which has one target.
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::targets().front().run({data, size});
    return 0;
}
