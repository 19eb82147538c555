#pragma once

#include "core/base/random.h"
#include "core/data/augment.h"
#include "core/data/dataset.h"

#include <utility>
#include <vector>

namespace core {

/// A canvas for multi-label learning and its labels.
struct Composition {
    Image image;              ///< (C, H, W) as the networks see it
    std::vector<int> labels;  ///< ascending, no duplicates; empty for scribbles, noise and blanks
};

struct CompositionOptions {
    double twoShare = 0.22;       ///< canvases with two things of different classes
    double noneShare = 0.08;      ///< canvases that hold none
    double overlap = 0.12;        ///< of the pairs: share that overlaps; the rest stands side by side
    double plainShare = 0.5;      ///< of the things: left as they are. Were all of them changed, the sharp edges of an
                                  ///< image that was not would be a sign of a scrambled one
    Augmentation augmentation{};  ///< applied to the other things first
};

/// Draws one canvas by the shares above. Grey things are put on a larger canvas as ink, then normalised by `rule` as a
/// drawing is; a single thing keeps its data set form in half of the cases and is normalised anew in the other. Colour
/// pictures stand side by side, each squeezed or cropped to half of the width; none is noise or a scrambled picture.
Composition compose(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                    Random& random);

/// Two images of different classes side by side, normalised: what the tests of multi-label measure.
Composition composePair(const Dataset& dataset, std::int64_t first, std::int64_t second, const Preprocessing& rule,
                        Random& random);

/// Two images of different classes by chance. Expects images of at least two classes.
std::pair<std::int64_t, std::int64_t> drawTwo(const Dataset& dataset, Random& random);

/// Classes that have images.
std::int64_t occurringClasses(const Dataset& dataset);

/// Three things of different classes in a row on grey canvases, normalised; the networks were trained on two at most.
/// Expects images of at least three classes.
Composition composeThree(const Dataset& dataset, const Preprocessing& rule, Random& random);

}  // namespace core
