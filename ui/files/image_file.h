#pragma once

#include "core/tensor/tensor.h"

#include <filesystem>

namespace ui {

/// Reads a picture file as (1, h, w) if all pixels are grey, otherwise as (3, h, w). Throws core::Error with the path.
core::Image readImage(const std::filesystem::path& path);

/// Whether a file contains strokes (docs/drawing-format.md), judged by its beginning. False for an unreadable file.
bool isDrawing(const std::filesystem::path& path);

/// Whether the suffix, in any case, is one of pictureEndings().
bool isImageName(const std::filesystem::path& path);

}  // namespace ui
