#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// The content of a file.
using Bytes = std::vector<std::uint8_t>;

/// Reads a whole file. Throws Error if it is missing, unreadable, not a regular file (a folder, a pipe), or larger than
/// `limit` bytes.
Bytes readFile(const std::filesystem::path& path, std::uintmax_t limit = std::uintmax_t{4} << 30);

/// Writes a temporary file beside the target, checks every write, syncs and renames it: a reader sees either the old or
/// the new file, complete. Writes through symbolic links (see outputTarget) and keeps the permissions of the replaced
/// file. Throws Error, without leaving a partial file, if the folder is not writable or the disk is full. Runs on any
/// thread.
void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> content);
/// The same for text.
void writeFile(const std::filesystem::path& path, std::string_view content);

}  // namespace core
