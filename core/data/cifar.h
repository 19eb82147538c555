#pragma once

#include "core/data/dataset_format.h"

#include <stop_token>

namespace core {

/// A folder of CIFAR-10 binary batches (data_batch_1..5.bin, test_batch.bin, batches.meta.txt; a cifar-10-batches-bin
/// folder inside is found too), or of the archive as it is downloaded, cifar-10-binary.tar.gz. Throws Error as
/// readIdxFolder does.
TrainTest readCifarFolder(const std::filesystem::path& folder);

/// The numbers of images by the sizes of the files alone. Throws Error as readCifarFolder does; an archive is gone
/// through.
ImageCounts countCifarImages(const std::filesystem::path& folder);

bool isCifarFolder(const std::filesystem::path& folder);

/// Makes cifar-10-batches-bin of the archive in `folder`, whole or not at all, and removes the archive. Files that are
/// in cifar-10-batches-bin already stay as they are. Returns false if it was stopped. Throws Error if the archive is
/// damaged, unsafe or lacks a batch, or if the disk does not take it; then the archive stays and nothing else is left.
bool unpackCifarArchive(const std::filesystem::path& folder, const std::stop_token& stop = {});

}  // namespace core
