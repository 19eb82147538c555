#pragma once

#include "core/image/ink.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// Labelled ink of a UNIPEN file.
struct UnipenSegment {
    std::string label;
    std::string writer;          ///< empty: the file does not name one
    Ink ink;                     ///< on the canvas, by onCanvas()
    std::filesystem::path file;  ///< file and line of .SEGMENT, for messages
    std::int64_t line = 0;
};

/// What Runoff reads of a UNIPEN file.
struct UnipenFile {
    std::vector<UnipenSegment> segments;          ///< in the order of their .SEGMENT lines
    std::vector<std::filesystem::path> included;  ///< canonical paths
};

/// What may still be read of the files of a folder. readUnipen() subtracts what it reads.
struct UnipenLimits {
    std::uintmax_t bytes = std::uintmax_t{512} << 20;  ///< unpacked
    std::size_t points = 20'000'000;
    std::size_t segments = 1'000'000;
    std::size_t files = 10'000;
};

/// Reads a UNIPEN 1.0 text file, plain or gzip, and the files that it includes, which must be inside `folder`.
///
/// A component is a run of points that follow .PEN_DOWN or .PEN_UP; runs without points do not count. .SEGMENT names
/// its components by their numbers from 0 ("3", "3-5", "3-4,7"), before or after their points. The segments are those
/// of the lowest level of .HIERARCHY that occurs. Only pen-down points are ink; y points up. .COORD states the order of
/// the columns; columns other than X and Y are checked and ignored. The resolution (.X_POINTS_PER_MM, ...) corrects the
/// aspect ratio if the file states it for both axes. Unknown keywords and their text are ignored.
///
/// Throws Error with one line that names the file, the line, what was expected and what was found. Any thread.
UnipenFile readUnipen(const std::filesystem::path& file, const std::filesystem::path& folder, UnipenLimits& limits);

/// Whether the file, plain or gzip, begins with a keyword of UNIPEN. Throws Error if it cannot be read.
bool beginsAsUnipen(const std::filesystem::path& file);
/// The same; false if it cannot be read. Never throws.
bool looksLikeUnipen(const std::filesystem::path& file);

}  // namespace core
