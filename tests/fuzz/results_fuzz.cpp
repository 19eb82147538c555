#include "core/experiment/results.h"
#include "tests/fuzz/fuzz.h"

namespace {

/// Results that most inputs differ from.
const std::filesystem::path& otherResults()
{
    static const std::filesystem::path path = [] {
        std::filesystem::path other = fuzz::scratchFolder() / "other.json";
        core::Results results;
        results.plan = core::parsePlan(
            R"({"format":"runoff plan 1","protocol":"p","kind":"compare","fractions":[1],"trials":2,"first_seed":1,)"
            R"("strategies":["softmax","pairwise"]})",
            "plan");
        results.data = {.name = "mnist", .note = "", .checksum = "00ff", .trainImages = 9, .testImages = 10};
        core::writeResults(results, other);
        return other;
    }();
    return path;
}

void tryResults(fuzz::Bytes bytes)
{
    const std::filesystem::path input = fuzz::scratchFolder() / "input.json", stored = fuzz::scratchFolder() / "a.json",
                                again = fuzz::scratchFolder() / "b.json";
    fuzz::put(input, bytes);
    core::Results results;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { results = core::readResults(input); }))
        return;
    const std::vector<core::CellKey> cells = core::cellsOf(results.plan);
    fuzz::require(core::shardOf(cells, 1, 2).size() + core::shardOf(cells, 2, 2).size() == cells.size(),
                  "a cell is in no shard, or in both");
    core::writeResults(core::withoutTimes(results), stored);
    const core::Results timeless = core::readResults(stored);
    core::writeResults(results, stored);
    fuzz::accepts({.size = 3 * bytes.size()}, [&] { core::expectSameExperiment(timeless, results, "input"); });
    core::writeResults(core::readResults(stored), again);
    fuzz::require(fuzz::contentOf(stored) == fuzz::contentOf(again), "results change when saved");
    fuzz::require(core::mergeResults({stored, again}).cells.size() == results.cells.size(),
                  "results change when merged with themselves");
    fuzz::accepts({.size = 3 * bytes.size()}, [&] { core::mergeResults({otherResults(), input}); });
}

const fuzz::Target resultsTarget("results", tryResults);

}  // namespace
