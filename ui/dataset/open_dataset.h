#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ui {

/// Opens what the command line and the window take for a data set: a known name, which is looked for in `places` and
/// goes before a folder of that name; a folder of IDX files or CIFAR-10 batches, up to two levels below; a folder of
/// pictures. Any thread. Throws core::UsageError in one line that says what the folder holds instead.
core::TrainTest openDataset(const std::string& nameOrFolder, const std::vector<std::filesystem::path>& places);

}  // namespace ui
