#pragma once

#include <filesystem>
#include <string>

namespace core {

/// A description of the content of a folder without a data set that Runoff reads, for messages: "CIFAR-100, which
/// Runoff does not read", "an archive (images.zip), which must be unpacked first". Empty if nothing is recognized.
/// Looks only at the names of files in the folder and its subfolders.
std::string otherDataIn(const std::filesystem::path& folder);

}  // namespace core
