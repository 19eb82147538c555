#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <string>
#include <vector>

namespace core {

/// The results of the multi-label network on canvases of one kind.
struct CanvasRecord {
    std::string kind;  ///< "none", "one", "two side by side", "two overlapping", "three"
    std::int64_t canvases = 0;
    double exactMatch = 0.0;  ///< share of canvases with exactly the right labels

    /// Canvases with two objects: share where the two highest outputs are not these objects, as in MultiMNIST
    double bestTwoError = 0.0;
    std::vector<double> f1;    ///< for each class; undefined if `occurs` is false
    std::vector<bool> occurs;  ///< for each class: it is on a canvas or in an answer
    double meanF1 = 0.0;       ///< over the classes that occur; undefined if none does

    bool measuresF1() const;                                      ///< whether a class occurs
    bool measuresTwo() const { return kind.starts_with("two"); }  ///< whether bestTwoError is defined
};

/// Measures `count` random canvases of each kind, composed as the training canvases. Colour pictures have only the
/// kinds "none", "one" and "two side by side". Throws UsageError if the model has no multi-label network or the images
/// do not match it.
std::vector<CanvasRecord> evaluateCanvases(ClassifierPlan& plan, const Dataset& dataset, std::int64_t count,
                                           std::uint64_t seed);

}  // namespace core
