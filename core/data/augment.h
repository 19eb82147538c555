#pragma once

#include "core/base/random.h"
#include "core/tensor/tensor.h"

#include <span>
#include <string>

namespace core {

/// Random changes of an image that do not change its class. Zero turns a change off.
struct Augmentation {
    double rotation = 0.0;     ///< degrees; the angle is uniform in [-rotation, rotation]
    double shift = 0.0;        ///< pixels; each axis is uniform in [-shift, shift]
    double scale = 0.0;        ///< 0.1: a factor of 0.9 to 1.1 for each axis
    double shear = 0.0;        ///< horizontal; the tangent is uniform in [-shear, shear]
    double strokeWidth = 0.0;  ///< probability of a thicker or thinner stroke; grey images only
    double coarse = 0.0;       ///< probability of a coarse scan: resampled to 10..18 pixels and back; grey images only
    bool flip = false;         ///< left to right, with probability 0.5

    // Changes of the strokes that an image was made from (core/data/augment_strokes.h)
    double pen = 0.0;     ///< 0.3: a pen width of 0.7 to 1.3 of that of the drawing
    double slant = 0.0;   ///< the tangent is uniform in [-slant, slant]
    double turn = 0.0;    ///< degrees; the angle is uniform in [-turn, turn]
    double aspect = 0.0;  ///< 0.2: a ratio of width to height of 1/1.2 to 1.2 of that of the drawing
    double jitter = 0.0;  ///< mean deviation of the line, in parts of the longer side; larger where the pen is fast
    double lifts = 0.0;   ///< probability that the pen stays down between two strokes, or lifts within a stroke

    /// Whether strokes are changed.
    bool changesStrokes() const;

    bool operator==(const Augmentation&) const = default;
};

/// The changes that are turned on, such as "shift 1 flip"; "nothing" if there are none.
std::string toText(const Augmentation& augmentation);

/// Parses rules separated by commas, such as "shift=2,rotate=10,flip". The rules are rotate (0 to 180 degrees), shift
/// (0 to 100 pixels), scale (0 to 0.9), shear (0 to 2), stroke and coarse (probabilities, 0 to 1) and flip; for
/// strokes, pen (0 to 0.9), slant (0 to 2), turn (0 to 180 degrees), aspect (0 to 1), jitter (0 to 0.2) and lifts
/// (probability, 0 to 1). "strokes" sets those of the last six that the text does not name to withStrokeChanges().
/// Throws UsageError, which quotes the wrong rule, for an unknown or repeated rule or a value out of range.
Augmentation parseAugmentation(const std::string& rules);

/// Multiplies every range and probability by `factor` (0..1). Does not change `flip`.
Augmentation weakened(const Augmentation& augmentation, double factor);

/// The augmentation that `--augment` uses: affine changes and stroke width for digits, shifts and flips for other
/// images.
Augmentation defaultAugmentation(const Shape& imageShape, bool digits);

/// The same with the usual changes of strokes for those that are off.
Augmentation withStrokeChanges(Augmentation augmentation);

/// Changes one image (C, H, W) in place with bilinear interpolation. Pixels outside the image are 0 for grey images and
/// repeat the edge for colour images. The same state of `random` gives the same result on every machine.
void augment(std::span<float> image, const Shape& imageShape, const Augmentation& augmentation, Random& random);

}  // namespace core
