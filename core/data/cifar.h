#pragma once

#include "core/data/dataset.h"

namespace core {

/// A folder of CIFAR-10 binary batches (data_batch_1..5.bin, test_batch.bin, batches.meta.txt; a cifar-10-batches-bin
/// folder inside is found too). Throws Error as readIdxFolder does.
TrainTest readCifarFolder(const std::filesystem::path& folder);

bool isCifarFolder(const std::filesystem::path& folder);

}  // namespace core
