#pragma once

#include "core/data/dataset.h"
#include "core/strategy/classifier.h"

namespace core {

/// Fits the softmax head's temperature and the specialists' Platt scales on images that no training stage saw.
void calibrate(Classifier& classifier, const Dataset& held);

}  // namespace core
