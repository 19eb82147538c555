#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier.h"

namespace core {

/// Fits the temperature of the softmax head, the Platt scales of the specialists and the rejection thresholds of all
/// strategies (rejectionKeptShare) on held-out images. Does nothing without images. Throws Error if the classifier
/// cannot be compiled.
void calibrate(Classifier& classifier, const Dataset& held);

}  // namespace core
