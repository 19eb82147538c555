#pragma once

#include "core/tensor/tensor.h"

#include <filesystem>

namespace ui {

/// Decodes a picture file: (1, h, w) if it is grey throughout, (3, h, w) otherwise. Throws core::Error naming the file.
core::Image readImage(const std::filesystem::path& path);

/// Whether a file holds strokes (docs/drawing-format.md), by its first letter. False for what cannot be read.
bool isDrawing(const std::filesystem::path& path);

/// By its ending, whatever its case: one of pictureEndings().
bool isImageName(const std::filesystem::path& path);

}  // namespace ui
