#pragma once

#include "core/base/random.h"
#include "core/tensor/tensor.h"

#include <span>
#include <string>

namespace core {

/// Random changes that leave the class as it is. Zero switches one off.
struct Augmentation {
    double rotation = 0.0;     ///< degrees, uniform in +-
    double shift = 0.0;        ///< pixels, uniform in +-, each way
    double scale = 0.0;        ///< 0.1: factors 0.9 to 1.1
    double shear = 0.0;        ///< horizontal, uniform in +-, tangent
    double strokeWidth = 0.0;  ///< probability of a thicker or thinner stroke; grey images only
    double coarse = 0.0;       ///< probability of a coarse scan: down to 10..18 pixels and back; grey images only
    bool flip = false;         ///< left-right with probability one half

    bool operator==(const Augmentation&) const = default;
};

/// What is switched on: "shift 1 flip"; "nothing" if all is off.
std::string toText(const Augmentation& augmentation);

/// Reads rules with commas, "shift=2,rotate=10,flip": rotate (0 to 180 degrees), shift (0 to 100 pixels), scale (0 to
/// 0.9), shear (0 to 2), stroke and coarse (probabilities, 0 to 1), each at most once, and flip. Throws UsageError that
/// names the part that is wrong.
Augmentation parseAugmentation(const std::string& rules);

/// Every range and probability times `factor` (0..1); flipping stays as it is.
Augmentation weakened(const Augmentation& augmentation, double factor);

/// What `--augment` means for images of this kind: affine and stroke width for digits (drawn by a mouse too), shifts
/// and flips for garments and photos.
Augmentation defaultAugmentation(const Shape& imageShape, bool digits);

/// Changes one image (C, H, W) in place; bilinear, ground 0 outside for grey images and the edge repeated for colour.
/// Same `random` state: same result on every machine.
void augment(std::span<float> image, const Shape& imageShape, const Augmentation& augmentation, Random& random);

}  // namespace core
