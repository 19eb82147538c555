#pragma once

#include "core/base/random.h"
#include "core/data/augment.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <span>

namespace core {

/// A drawing with random changes of pen width, slant, angle, aspect ratio, lines and pen lifts, as the fields of
/// `augmentation` for strokes say. A pen lift disappears only if the strokes are near each other, and a new one leaves
/// a short gap. The lines of a drawing with an eraser do not change. The same state of `random` gives the same drawing.
Ink changedInk(const Ink& ink, const Augmentation& augmentation, Random& random);

/// An image of a data set and how to change it.
struct AugmentedImage {
    const Dataset& dataset;
    std::int64_t index = 0;
    const Augmentation& augmentation;
};

/// Writes the changed image to `target` (C*H*W floats). If the augmentation changes strokes and the image was made from
/// some, it is made again from changed strokes by the rule of the data set; then only shift (by whole pixels), coarse
/// and flip change its pixels, because rotation, scale, shear and stroke width would change it twice and blur it. Any
/// other image is changed by augment(). Any thread.
void copyAugmented(const AugmentedImage& image, std::span<float> target, Random& random);

}  // namespace core
