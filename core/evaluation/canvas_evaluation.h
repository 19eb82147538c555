#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <string>
#include <vector>

namespace core {

/// What the multi-label network said about canvases of one kind.
struct CanvasRecord {
    std::string kind;  ///< "none", "one", "two side by side", "two overlapping", "three"
    std::int64_t canvases = 0;
    double exactMatch = 0.0;  ///< share whose labels are all right and no more
    /// Two: share where the two highest outputs are not the two that are there (as MultiMNIST counts)
    double bestTwoError = 0.0;
    std::vector<double> f1;    ///< per class over these canvases; says nothing where `occurs` is false
    std::vector<bool> occurs;  ///< per class: it was there or said
    double meanF1 = 0.0;       ///< over the classes that occur; says nothing where none does

    bool measuresF1() const;                                      ///< some class occurs
    bool measuresTwo() const { return kind.starts_with("two"); }  ///< bestTwoError
};

/// `count` seeded canvases of each kind, composed from `dataset` as the network's training canvases were from training
/// images. Colour pictures have no third place and do not overlap: "none", "one", "two side by side" only. Throws
/// UsageError if the model has no multi-label network or the images do not fit it.
std::vector<CanvasRecord> evaluateCanvases(ClassifierPlan& plan, const Dataset& dataset, std::int64_t count,
                                           std::uint64_t seed);

}  // namespace core
