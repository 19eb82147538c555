#pragma once

#include <filesystem>

namespace core {

/// $XDG_DATA_HOME/runoff, or ~/.local/share/runoff.
std::filesystem::path userDataFolder();
/// $XDG_CACHE_HOME/runoff, or ~/.cache/runoff: what can be computed anew.
std::filesystem::path userCacheFolder();
/// The folder of the running program.
std::filesystem::path programFolder();

}  // namespace core
