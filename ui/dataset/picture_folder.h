#pragma once

#include "core/data/dataset_format.h"

#include <filesystem>

namespace ui {

/// A folder with one sub-folder of pictures per class; or "train" and "test" (or "val") with such sub-folders inside.
/// Without "test", every fifth picture of a class (by name) is the test set. All pictures become 28 x 28 ink, or 32 x
/// 32 colour if at least half of them have colours, by the normalisation that `compare` uses. What is left out (other
/// files, sub-folders of classes, pictures that cannot be read) is said in one of the remarks. Throws core::UsageError
/// if there are no classes or a class has no pictures, core::Error naming the picture if none of a class can be read.
core::TrainTest readPictureFolder(const std::filesystem::path& folder);

/// The numbers of pictures by the names of the files; those that cannot be read are counted. Throws core::UsageError as
/// readPictureFolder() does.
core::ImageCounts countPictures(const std::filesystem::path& folder);

}  // namespace ui
