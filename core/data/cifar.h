#pragma once

#include "core/data/dataset.h"

namespace core {

/// A folder of CIFAR-10 binary batches (data_batch_1..5.bin, test_batch.bin, batches.meta.txt; a cifar-10-batches-bin
/// folder inside is found too), or of the archive as it is downloaded, cifar-10-binary.tar.gz. Throws Error as
/// readIdxFolder does.
TrainTest readCifarFolder(const std::filesystem::path& folder);

struct CifarCounts {
    std::int64_t train = 0, test = 0;
};

/// The numbers of images by the sizes of the files alone. Throws Error as readCifarFolder does; an archive is gone
/// through.
CifarCounts countCifarImages(const std::filesystem::path& folder);

bool isCifarFolder(const std::filesystem::path& folder);

/// Makes cifar-10-batches-bin of the archive in `folder`, whole or not at all, and removes the archive. Throws Error if
/// the archive is damaged or lacks a batch, or if the disk does not take it.
void unpackCifarArchive(const std::filesystem::path& folder);

}  // namespace core
