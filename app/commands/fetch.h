#pragma once

#include <string>

namespace app {

/// Downloads the files of a known data set into the data folder of the user. Checks the SHA-256 checksum of each file,
/// keeps only valid files and unpacks an archive. Throws core::UsageError for an unknown name, core::Error for a
/// network error or a wrong checksum, and Interrupted after a signal.
void fetchDataset(const std::string& name);

}  // namespace app
