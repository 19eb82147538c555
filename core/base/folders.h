#pragma once

#include <filesystem>
#include <vector>

namespace core {

/// $XDG_DATA_HOME/runoff, or ~/.local/share/runoff.
std::filesystem::path userDataFolder();
/// $XDG_CACHE_HOME/runoff, or ~/.cache/runoff, for data that can be computed again.
std::filesystem::path userCacheFolder();
/// The entries of a folder, sorted by name, without hidden ones. Empty if the folder cannot be read.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

/// The file of the running program; empty if the system does not tell it.
std::filesystem::path programPath();
/// The folder of the running program.
std::filesystem::path programFolder();

}  // namespace core
