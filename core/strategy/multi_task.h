#pragma once

#include "core/image/measure.h"
#include "core/nn/task_loss.h"
#include "core/strategy/strategy.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// A multi-task network predicts several values from the same features: the class, its attributes (knownAttributes)
/// and, for grey images, quantities of the ink (measureInk). After R. Caruana, "Multitask Learning", Machine Learning
/// 28 (1997).

struct Quantity {
    QuantityId id = {};
    double InkMeasures::*measured = nullptr;  ///< the measure that it predicts
};

/// Slant in degrees and stroke width in pixels for images (1, H, W); empty for others.
std::vector<Quantity> taskQuantities(const Shape& image);

/// The tasks for images of these classes. The layout has 0 attributes if none are known.
TaskLayout taskLayout(std::span<const std::string> classNames, const Shape& image);

/// One network with taskLayout().outputs() outputs, or none if no attributes are known. The constants are mean and
/// standard deviation of each quantity.
NetworkGroupLayout multiTaskNetworks(std::span<const std::string> classNames, const Shape& image);

/// Decides from logits in the order of the layout and from `scales`, which are mean and standard deviation of each
/// quantity in the training images. The most probable class wins.
Verdict decideMultiTask(std::span<const float> logits, std::span<const std::string> classNames,
                        std::span<const float> scales);

/// Adds the trace of a verdict of this strategy, see Strategy::writeTrace.
void writeMultiTaskTrace(const Verdict& verdict, TraceJson& json);

}  // namespace core
