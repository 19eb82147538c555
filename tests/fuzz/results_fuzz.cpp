#include "core/experiment/results.h"
#include "tests/fuzz/fuzz.h"

namespace {

void tryResults(fuzz::Bytes bytes)
{
    const std::filesystem::path input = fuzz::scratchFolder() / "input.json", stored = fuzz::scratchFolder() / "a.json",
                                again = fuzz::scratchFolder() / "b.json";
    fuzz::put(input, bytes);
    core::Results results;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { results = core::readResults(input); }))
        return;
    core::writeResults(results, stored);
    core::writeResults(core::readResults(stored), again);
    fuzz::require(fuzz::contentOf(stored) == fuzz::contentOf(again), "results change when saved");
    fuzz::require(core::mergeResults({stored, again}).cells.size() == results.cells.size(),
                  "results change when merged with themselves");
}

const fuzz::Target resultsTarget("results", tryResults);

}  // namespace
