#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>

namespace core {

/// Converts (3, h, w) or (1, h, w) to luma (1, h, w) according to Rec. 601.
Image toGrey(const Image& picture);

/// Detects ink in a picture (1 or 3, h, w) of a drawing. Returns (1, h, w), ink 1 on background 0. Detects dark on
/// light and light on dark by the level of the border, removes uneven light of photographed paper (local background
/// estimate) and keeps soft edges. If grey has little contrast, uses one of the three channels: red on green of the
/// same brightness is ink. Returns zeros for a picture of uniform colour.
Image findInk(const Image& picture);

/// Like findInk(), but with dark and light swapped.
Image findOppositeInk(const Image& picture);

/// Resamples (C, h, w) to (C, height, width): by area when shrinking, bilinearly when growing.
Image resample(const Image& picture, std::int64_t height, std::int64_t width);

/// Crops the largest centred square.
Image cropCentre(const Image& picture);

}  // namespace core
