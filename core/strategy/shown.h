#pragma once

#include "core/strategy/classifier.h"

namespace core {

/// Whether the answer of a strategy is shown by default: those with Strategy::shownAtFirst and, if the model lacks some
/// of these, the strategies for which it has separate networks.
bool isShownAtFirst(const Classifier& classifier, StrategyId id);

}  // namespace core
