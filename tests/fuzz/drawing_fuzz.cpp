#include "core/image/drawing_file.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace {

bool canBeStored(const core::Ink& ink)
{
    return fuzz::accepts({.size = std::size_t{4} << 20}, [&] { core::compactDrawing(ink); });
}

/// What the reader never gives must not be stored either.
bool refusesOtherInk()
{
    core::Ink far, many;
    far.strokes.push_back({.points = {{.x = 100.0, .y = 0.0}}});
    many.strokes.resize(core::mostStrokes + 1);
    return !canBeStored(far) && !canBeStored(many);
}

void tryDrawing(fuzz::Bytes bytes)
{
    static const bool refuses = refusesOtherInk();
    fuzz::require(refuses, "a drawing is stored that cannot be read");
    core::Ink ink;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { ink = core::parseDrawing(fuzz::textOf(bytes), "input"); }))
        return;
    // The file has five decimals. Once rounded, a drawing does not change any more.
    const std::filesystem::path path = fuzz::scratchFolder() / "stored.runoff";
    const std::string stored = core::formatDrawing(ink);
    fuzz::put(path, stored);
    fuzz::require(core::formatDrawing(core::readDrawing(path)) == stored, "a drawing changes when saved");
    for (core::Stroke& stroke : ink.strokes)
        std::ranges::transform(stroke.points, stroke.points.begin(), core::storedPoint);
    fuzz::require(core::formatDrawing(ink) == stored, "a stored point is not that of the file");
    const std::string compact = core::compactDrawing(ink);
    fuzz::require(core::parseDrawing(compact, "compact") == ink, "a compact drawing changes when read");
    fuzz::require(core::looksLikeDrawing(compact), "a drawing is not recognized");
}

const fuzz::Target drawingTarget("drawing", tryDrawing);

}  // namespace
