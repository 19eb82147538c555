#pragma once

#include "core/image/ink.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

/// Reads and writes the drawing format of docs/drawing-format.md: strokes as JSON. All functions run on any thread.

inline constexpr int drawingVersion = 1;
inline constexpr std::uintmax_t largestDrawing = std::uintmax_t{16} << 20;  ///< bytes
inline constexpr std::size_t mostStrokes = 10'000;
inline constexpr std::size_t mostPoints = 400'000;  ///< of all strokes together

/// Formats a drawing with one line per stroke. Numbers are rounded to a hundred-thousandth of the canvas. Points that
/// are not finite are left out; numbers outside the range of the format are clamped. Throws Error if there are too many
/// strokes or points.
std::string formatDrawing(const Ink& ink);

/// The point as a drawing file stores it, so that a stroke of such points is the same after it is saved and opened.
InkPoint storedPoint(const InkPoint& point);

/// A drawing as JSON on one line whose numbers are read back as exactly the same values. Throws Error if a number is
/// outside the range of the format, or if there are too many strokes or points.
std::string compactDrawing(const Ink& ink);

/// Parses a drawing. Checks every known key and ignores unknown keys. Throws Error with one line that begins with
/// `name` and states the place in the drawing, what was expected and what was found.
Ink parseDrawing(std::string_view text, const std::string& name);

/// Whether a file with this beginning is a drawing and not a picture: its first character is a brace.
bool looksLikeDrawing(std::string_view beginning);

/// Reads a drawing. Throws Error like readFile() and parseDrawing().
Ink readDrawing(const std::filesystem::path& path);

}  // namespace core
