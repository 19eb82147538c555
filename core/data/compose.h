#pragma once

#include "core/base/random.h"
#include "core/data/augment.h"
#include "core/data/dataset.h"
#include "core/data/join.h"

#include <utility>
#include <vector>

namespace core {

/// An image for multi-label learning and its labels.
struct Composition {
    Image image;              ///< network input (C, H, W)
    std::vector<int> labels;  ///< ascending, no duplicates; empty for scribbles, noise and blanks
};

/// How canvases are composed.
struct CompositionOptions {
    double twoShare = 0.22;   ///< share of canvases with two objects of different classes
    double noneShare = 0.08;  ///< share of canvases without an object
    double overlap = 0.12;    ///< share of the pairs that overlap; the others are side by side
    /// Share of the objects that are not augmented. If all objects were augmented and so blurred, sharp edges would
    /// identify scrambled pictures.
    double plainShare = 0.5;
    Augmentation augmentation{};  ///< of the other objects, before they are placed
    /// Chooses the objects; nullptr: every image with the same probability. Must outlive the call.
    const EpochImages* images = nullptr;
};

/// Draws one canvas at random. Grey objects are placed on a larger canvas, which is normalized by `rule` like a
/// drawing; in half of the cases, a single object remains as in the data set. Two colour pictures are placed side by
/// side, each squeezed or cropped to half of the width. A canvas without an object is a scribble (grey only), noise or
/// a scrambled picture.
Composition compose(const Dataset& dataset, const Preprocessing& rule, const CompositionOptions& options,
                    Random& random);

/// Two images of different classes side by side, normalized. Evaluation measures multi-label networks on such images.
Composition composePair(const Dataset& dataset, std::int64_t first, std::int64_t second, const Preprocessing& rule,
                        Random& random);

/// The indices of two random images of different classes. Expects images of at least two classes.
std::pair<std::int64_t, std::int64_t> drawTwo(const Dataset& dataset, Random& random);

/// The number of classes that have images.
std::int64_t occurringClasses(const Dataset& dataset);

/// Three random grey images of different classes in a row, normalized. Networks are trained on at most two. Expects
/// images of at least three classes.
Composition composeThree(const Dataset& dataset, const Preprocessing& rule, Random& random);

}  // namespace core
