#pragma once

#include "core/image/ink.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

/// The drawing file of docs/drawing-format.md: strokes as JSON, not pixels. All functions: any thread.

inline constexpr int drawingVersion = 1;
inline constexpr std::uintmax_t largestDrawing = std::uintmax_t{16} << 20;  ///< bytes
inline constexpr std::size_t mostStrokes = 10'000;
inline constexpr std::size_t mostPoints = 400'000;  ///< of all strokes together

/// One line per stroke, numbers rounded to a hundred-thousandth of the canvas. A point that is not finite is left out,
/// a number outside of the format's range is brought into it. Throws Error if there are more strokes or points than
/// allowed.
std::string formatDrawing(const Ink& ink);

/// Checks every known key and ignores unknown keys. `name` stands in front of every message. Throws Error in one
/// line: where in the drawing, what was expected, what was found.
Ink parseDrawing(std::string_view text, const std::string& name);

/// Whether a file that begins like this is meant as a drawing and not as a picture: its first letter is a brace.
bool looksLikeDrawing(std::string_view beginning);

/// Throws Error as readFile and parseDrawing do.
Ink readDrawing(const std::filesystem::path& path);

}  // namespace core
