#pragma once

#include "core/strategy/classifier.h"

namespace core {

/// Whether a strategy's answer is shown until the user says otherwise: the usual ones, and of a model that lacks some
/// of these also those that it has networks for.
bool isShownAtFirst(const Classifier& classifier, StrategyId id);

}  // namespace core
