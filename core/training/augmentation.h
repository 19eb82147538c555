#pragma once

#include "core/data/augment.h"
#include "core/data/dataset.h"

#include <optional>
#include <string>

namespace core {

/// The reason for a kind of augmentation.
enum class AugmentationReason {
    Asked,        ///< the user named it or its rules
    Numbers,      ///< auto: the name of every class is a number, so the images are probably digits
    Letters,      ///< auto: the name of every class is a single character
    KnownDigits,  ///< auto: MNIST, or pictures that were normalized as ink when they were read
    EmptyRim,     ///< auto: grayscale images with an empty rim, like centred drawings
    Colour,       ///< auto: colour photos
    Grey          ///< auto: grayscale images that fill their frame
};

/// The augmentation of the training images.
struct ChosenAugmentation {
    enum class Kind { None, Digits, Objects, Rules };

    Kind kind = Kind::None;
    AugmentationReason reason = AugmentationReason::Asked;
    std::optional<Augmentation> rules = std::nullopt;  ///< nullopt: the images do not change
    bool neverMirrored = false;                        ///< class names are numbers; a mirrored digit is no digit
    bool flipLeftOut = false;                          ///< the wish includes mirroring, but neverMirrored is true
};

/// `wish` is "none", "digits" (rotation, shift, scale, shear, stroke width; never mirrored), "objects" (shift,
/// mirroring), "auto" (one of these two; for drawings, digits with withStrokeChanges()), or rules as in
/// parseAugmentation(). Images whose class names are numbers are never mirrored. Throws UsageError for another wish.
ChosenAugmentation chooseAugmentation(const std::string& wish, const Dataset& train);

/// Throws UsageError if chooseAugmentation() does not accept the wish.
void checkAugmentationWish(const std::string& wish);

/// One line for logs and provenance: "digits, as every class is named by a number: rotation 10 shift 1.5; never
/// mirrored".
std::string toText(const ChosenAugmentation& chosen);

}  // namespace core
