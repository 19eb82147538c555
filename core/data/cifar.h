#pragma once

#include "core/data/dataset_format.h"

#include <stop_token>

namespace core {

/// Reads a folder with the binary batches of CIFAR-10 (data_batch_1..5.bin, test_batch.bin, batches.meta.txt, also in a
/// subfolder cifar-10-batches-bin) or with the archive cifar-10-binary.tar.gz. Throws Error if a file is missing or
/// damaged.
TrainTest readCifarFolder(const std::filesystem::path& folder);

/// The numbers of images, computed from the sizes of the files. Reads the whole archive if there is one. Throws Error
/// as readCifarFolder does.
ImageCounts countCifarImages(const std::filesystem::path& folder);

/// Whether the folder contains files of CIFAR-10.
bool isCifarFolder(const std::filesystem::path& folder);

/// Unpacks the archive in `folder` into cifar-10-batches-bin, completely or not at all, and removes the archive. Does
/// not replace existing files. Returns false if it was stopped. Throws Error if the archive is damaged, unsafe or lacks
/// a batch, or if writing fails; the archive then remains.
bool unpackCifarArchive(const std::filesystem::path& folder, const std::stop_token& stop = {});

}  // namespace core
