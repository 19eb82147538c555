#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace ui {

/// A folder with one sub-folder of PNG or JPEG pictures per class; or "train" and "test" with such sub-folders inside.
/// Without "test", every fifth picture of a class (by name) is the test set. All pictures must be grey of one small size,
/// or are brought to 28 x 28 ink (all grey) or 32 x 32 colour by the normalisation that `compare` uses.
/// Throws core::Error naming the picture that cannot be read, core::UsageError if there are no classes.
core::TrainTest readPictureFolder(const std::filesystem::path& folder);

}  // namespace ui
