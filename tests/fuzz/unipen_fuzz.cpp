#include "core/data/unipen.h"
#include "core/image/drawing_file.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

/// Files that the input may include: one with a stroke, one that includes itself, and one outside the folder.
std::filesystem::path unipenFolder()
{
    const std::filesystem::path folder = fuzz::scratchFolder() / "unipen";
    std::filesystem::create_directories(folder / "include");
    fuzz::put(folder / "include" / "a", std::string_view(".PEN_DOWN\n1 2\n3 4\n"));
    fuzz::put(folder / "loop", std::string_view(".INCLUDE loop\n"));
    fuzz::put(fuzz::scratchFolder() / "out", std::string_view(".VERSION 1.0\n"));
    return folder;
}

void tryUnipen(fuzz::Bytes bytes)
{
    static const std::filesystem::path folder = unipenFolder();
    const std::filesystem::path input = folder / "input";
    fuzz::put(input, bytes);
    const bool looks = core::looksLikeUnipen(input);
    core::UnipenFile file;
    core::UnipenLimits limits{.bytes = std::uintmax_t{1} << 20, .points = 20'000, .segments = 1'000, .files = 4};
    const bool accepted =
        fuzz::accepts({.size = bytes.size(), .factor = 512}, [&] { file = core::readUnipen(input, folder, limits); });
    if (!accepted)
        return;
    fuzz::require(looks || file.segments.empty() || !bytes.empty(), "an accepted file is not recognized");
    const bool inside = std::ranges::all_of(file.included, [](const std::filesystem::path& path) {
        return std::ranges::search(path, folder).begin() == path.begin();
    });
    fuzz::require(inside, "a file outside the folder was included");
    for (const core::UnipenSegment& segment : file.segments)
        fuzz::require(core::parseDrawing(core::compactDrawing(segment.ink), "segment") == segment.ink,
                      "the ink of a segment changes when saved as a drawing");
}

const fuzz::Target unipenTarget("unipen", tryUnipen);

}  // namespace
