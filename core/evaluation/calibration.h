#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier.h"

namespace core {

/// Fits the softmax head's temperature, the specialists' Platt scales and every strategy's refusal threshold
/// (refusalKeeps) on images that no training stage saw. Leaves all as it is without any. Throws Error if a plan cannot
/// be made.
void calibrate(Classifier& classifier, const Dataset& held);

}  // namespace core
