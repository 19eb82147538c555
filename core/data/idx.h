#pragma once

#include "core/data/dataset_format.h"

namespace core {

/// Reads a folder with four IDX files named as those of MNIST (train-images-idx3-ubyte and so on, plain or .gz) or of
/// one split of EMNIST, whose images are transposed. Empty `classNames`: the labels serve as names. Throws Error if a
/// file is missing, damaged or too large, or if labels and images or classes do not match.
TrainTest readIdxFolder(const std::filesystem::path& folder, const std::string& name,
                        std::vector<std::string> classNames);

/// The numbers of images, from the headers of the files. Throws Error as readIdxFolder does.
ImageCounts countIdxImages(const std::filesystem::path& folder);

/// Whether the folder contains IDX files.
bool isIdxFolder(const std::filesystem::path& folder);

}  // namespace core
