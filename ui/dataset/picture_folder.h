#pragma once

#include "core/data/dataset_format.h"

#include <filesystem>

namespace ui {

/// Reads a folder with one subfolder of pictures per class, or with "train" and "test" (or "val") that contain such
/// subfolders. Without "test", every fifth picture of a class, by name, is a test picture; if the folder contains a
/// list of writers (writers.csv), core::divide() divides the pictures. Normalizes the pictures like `compare`: to 28 x
/// 28 ink, or to 32 x 32 colour if at least half of them have colours. A remark lists the skipped files. Throws
/// core::UsageError if there are no classes or a class has no pictures, and core::Error if no picture of a class is
/// readable.
core::TrainTest readPictureFolder(const std::filesystem::path& folder);

/// Counts the pictures by their file names, including unreadable ones. Throws core::UsageError like
/// readPictureFolder().
core::ImageCounts countPictures(const std::filesystem::path& folder);

}  // namespace ui
