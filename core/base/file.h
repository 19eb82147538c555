#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace core {

using Bytes = std::vector<std::uint8_t>;

/// The whole file. Throws Error if it is missing, unreadable, no regular file (a folder, a pipe), or larger than
/// `limit` bytes.
Bytes readFile(const std::filesystem::path& path, std::uintmax_t limit = std::uintmax_t{4} << 30);

/// Writes beside the file, checks every write, syncs and renames: a reader sees the old file or the new one, whole.
/// Writes through symbolic links (see outputTarget) and keeps the rights of the file that it replaces. Throws Error,
/// leaving no partial file, if the folder does not take it or the disk is full. Any thread.
void writeFile(const std::filesystem::path& path, std::span<const std::uint8_t> content);
void writeFile(const std::filesystem::path& path, std::string_view content);

}  // namespace core
