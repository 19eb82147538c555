#pragma once

#include <filesystem>
#include <vector>

namespace core {

/// $XDG_DATA_HOME/runoff, or ~/.local/share/runoff.
std::filesystem::path userDataFolder();
/// $XDG_CACHE_HOME/runoff, or ~/.cache/runoff: what can be computed anew.
std::filesystem::path userCacheFolder();
/// What is in the folder, in order of names; nothing if it cannot be read. Hidden entries are left out.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

/// The folder of the running program.
std::filesystem::path programFolder();

}  // namespace core
