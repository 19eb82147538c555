#pragma once

#include <filesystem>
#include <string>

namespace core {

/// What a folder holds instead of a data set that Runoff reads, for messages: "CIFAR-100, which Runoff does not read",
/// "an archive (images.zip), which must be unpacked first". Empty if nothing is recognised. Looks at names only, those
/// of sub-folders too.
std::string otherDataIn(const std::filesystem::path& folder);

}  // namespace core
