#pragma once

#include "core/image/measure.h"
#include "core/nn/task_loss.h"
#include "core/strategy/strategy.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// One network that does several tasks at once on the same features: the class, what is known of it (knownAttributes),
/// and for grey images of ink quantities that are measured from the image (measureInk). After R. Caruana, "Multitask
/// Learning", Machine Learning 28 (1997).

struct Quantity {
    QuantityId id = {};
    double InkMeasures::*measured = nullptr;  ///< which of the measures it is
};

/// Slant in degrees and stroke width in pixels for images (1, H, W), none for others.
std::vector<Quantity> taskQuantities(const Shape& image);

/// Tasks of one network on images of these classes. Nothing but the class (attributes 0): it has nothing to add.
TaskLayout taskLayout(std::span<const std::string> classNames, const Shape& image);

/// One network of taskLayout().outputs() outputs; constants: mean and deviation of each quantity. None where no
/// attribute is known.
NetworkGroupLayout multiTaskNetworks(std::span<const std::string> classNames, const Shape& image);

/// Logits in the order of the layout, and mean and deviation of each quantity in the training images. The winner is the
/// most probable class.
Verdict decideMultiTask(std::span<const float> logits, std::span<const std::string> classNames,
                        std::span<const float> scales);

}  // namespace core
