#pragma once

#include "core/data/augment.h"
#include "core/data/dataset.h"

#include <optional>
#include <string>

namespace core {

/// Why a kind of augmentation was chosen.
enum class AugmentationReason {
    Asked,        ///< it was asked for by name or rule by rule
    Numbers,      ///< auto: every class is named by a number, so they are taken for digits
    Letters,      ///< auto: every class is named by a single sign
    KnownDigits,  ///< auto: MNIST, or pictures that were normalised as ink when they were read
    EmptyRim,     ///< auto: grey images with an empty rim, as drawings that were centred have it
    Colour,       ///< auto: colour photos
    Grey          ///< auto: grey images that fill their frame
};

/// What is done with the training images.
struct ChosenAugmentation {
    enum class Kind { None, Digits, Objects, Rules };

    Kind kind = Kind::None;
    AugmentationReason reason = AugmentationReason::Asked;
    std::optional<Augmentation> rules = std::nullopt;  ///< nothing: the images stay as they are
    bool neverMirrored = false;                        ///< classes named by numbers: a mirrored digit is another sign
    bool flipLeftOut = false;                          ///< mirroring was asked for and is left out for that
};

/// `wish`: "none", "auto", "digits" (turn, shift, scale, shear, stroke width; never mirrored), "objects" (shift,
/// mirror), or rules as parseAugmentation reads them. Images whose classes are named by numbers are never mirrored,
/// whatever the wish. Throws UsageError.
ChosenAugmentation chooseAugmentation(const std::string& wish, const Dataset& train);

/// Throws UsageError if `wish` is none of these.
void checkAugmentationWish(const std::string& wish);

/// One line for logs and provenance: "digits, as every class is named by a number: rotation 10 shift 1.5; never
/// mirrored".
std::string toText(const ChosenAugmentation& chosen);

}  // namespace core
