#pragma once

#include <string>

namespace app {

/// Downloads the files of a known data set into the user's data folder, checks each SHA-256 and keeps only files that
/// pass; unpacks an archive. Throws core::UsageError for an unknown name, core::Error for no network, a refusal or a
/// wrong checksum, Interrupted if it was stopped.
void fetchDataset(const std::string& name);

}  // namespace app
