#pragma once

#include "core/tensor/tensor.h"

#include <optional>

namespace core {

/// What can be measured of ink by arithmetic alone, without any network.
struct InkMeasures {
    double slant = 0.0;        ///< degrees, [-60, 60]; above 0: leans to the right as "/" does
    double strokeWidth = 0.0;  ///< pixels, above 0
    bool operator==(const InkMeasures&) const = default;
};

/// Of one grey image (1, H, W), ink 1 on ground 0; nothing if there is no ink. Slant: the line through the ink's middle
/// that fits best in horizontal distance (second central moments, as for deskewing). Width: of the round pen that gives
/// an ink of this area, outline and Euler number (Steiner's formula); the outline is the sum of the gradient's length,
/// which is the mean outline over all thresholds (coarea formula). Within 8 % for smooth strokes of one width, up to 13
/// % too wide where it is 2 pixels; a mean where the width changes. Pure, any thread.
std::optional<InkMeasures> measureInk(const Image& image);

}  // namespace core
