#include "core/image/drawing_file.h"
#include "tests/fuzz/fuzz.h"

namespace {

void tryDrawing(fuzz::Bytes bytes)
{
    core::Ink ink;
    if (!fuzz::accepts({.size = bytes.size()}, [&] { ink = core::parseDrawing(fuzz::textOf(bytes), "input"); }))
        return;
    // The file has five decimals. Once rounded, a drawing does not change any more.
    const std::string stored = core::formatDrawing(ink);
    fuzz::require(core::formatDrawing(core::parseDrawing(stored, "stored")) == stored, "a drawing changes when saved");
    const std::string compact = core::compactDrawing(ink);
    fuzz::require(core::parseDrawing(compact, "compact") == ink, "a compact drawing changes when read");
    fuzz::require(core::looksLikeDrawing(compact), "a drawing is not recognized");
}

const fuzz::Target drawingTarget("drawing", tryDrawing);

}  // namespace
