#pragma once

#include "core/evaluation/answers.h"

#include <cstdint>
#include <span>
#include <string>

namespace core {

/// The answers of all images as CSV, one line for each image: its number, its true class, its writer if the data set
/// knows writers, and for each strategy the class, the confidence and the margin, with six decimals. The class is that
/// of the highest score; for multi-label, a further column has the number of labels above their thresholds; it is empty
/// if a cascade rejects the image. The window and `runoff evaluate --predictions` write the same bytes.
///
/// Expects the data set of the answers. `numbers` are the numbers of the images in their data set; empty: 0, 1, 2, ...
std::string predictionsCsv(const Answers& answers, const Dataset& dataset, std::span<const std::int64_t> numbers = {});

/// The answers of some strategies, in this order. Expects strategies of the answers.
Answers answersOf(const Answers& all, const std::vector<StrategyId>& strategies);

}  // namespace core
