#pragma once

#include <filesystem>

namespace core {

/// $XDG_DATA_HOME/runoff, or ~/.local/share/runoff.
std::filesystem::path userDataFolder();
/// The folder of the running program.
std::filesystem::path programFolder();

}  // namespace core
