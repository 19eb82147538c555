#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>

namespace core {

/// (3, h, w) or (1, h, w) to luma (1, h, w), Rec. 601.
Image toGrey(const Image& picture);

/// Ink 1 on ground 0 from a picture (1 or 3, h, w) of a drawing: recognises dark on light and light on dark (by the
/// border's level), takes out uneven light of photographed paper (local background estimate), and keeps soft edges.
/// Where grey has little contrast, one of the three channels is looked at: red on green of the same brightness is ink.
/// All zeros for a picture of uniform colour. Same h and w.
Image findInk(const Image& picture);

/// The same if the guess which of dark and light is the ink were the other way.
Image findOppositeInk(const Image& picture);

/// Resamples by area when shrinking and bilinearly when growing; (C, h, w) to (C, height, width).
Image resample(const Image& picture, std::int64_t height, std::int64_t width);

/// The largest centred square.
Image cropCentre(const Image& picture);

}  // namespace core
