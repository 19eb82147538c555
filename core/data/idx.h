#pragma once

#include "core/data/dataset_format.h"

namespace core {

/// A folder of the four IDX files of MNIST's kind (train-images-idx3-ubyte and so on, plain or .gz) or of one split of
/// EMNIST, whose images are turned upright. Throws Error naming the file, what was expected and what was found:
/// missing, truncated, oversized, wrong magic, labels that do not fit the images, labels outside the classes. Without
/// class names the labels number them.
TrainTest readIdxFolder(const std::filesystem::path& folder, const std::string& name,
                        std::vector<std::string> classNames);

/// The numbers of images by the files' headers alone. Throws Error as readIdxFolder does.
ImageCounts countIdxImages(const std::filesystem::path& folder);

bool isIdxFolder(const std::filesystem::path& folder);

}  // namespace core
