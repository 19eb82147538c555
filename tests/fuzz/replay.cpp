// Runs the files of folders through one target, without libFuzzer: runoff_fuzz_replay NAME FOLDER...
#include "core/base/file.h"
#include "core/base/output.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdio>
#include <limits>

int main(int argc, char** argv)
{
    const auto& all = fuzz::targets();
    const auto target = std::ranges::find(all, argc > 1 ? argv[1] : "", &fuzz::Target::name);
    if (target == all.end()) {
        std::fprintf(stderr, "usage: %s NAME FOLDER...\n", argv[0]);
        return 2;
    }
    for (int at = 2; at < argc; ++at)
        for (const std::filesystem::path& file : core::everythingIn(argv[at]))
            target->run(core::readFile(file, std::numeric_limits<std::uintmax_t>::max()));
    return 0;
}
