#pragma once

#include "app/commands/output.h"
#include "core/data/dataset.h"
#include "core/strategy/classifier_plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace app {

/// An image that is hard for the strategies of a model.
struct HardImage {
    std::int64_t index = 0;  ///< among the measured images
    std::string truth;
    std::string writer;                            ///< empty: not known
    std::map<core::StrategyId, std::string> said;  ///< the class that each strategy answers
};

struct HardestOptions {
    std::int64_t count = 20;
    std::vector<core::StrategyId> strategies{};  ///< that must answer them; empty: all
};

/// The hardest images of `dataset`, see core::hardestImages().
std::vector<HardImage> hardestOf(core::ClassifierPlan& plan, const core::Dataset& dataset,
                                 const HardestOptions& options);

Json toJson(const std::vector<HardImage>& images);
/// Prints a table; nothing without images.
void print(const std::vector<HardImage>& images);

}  // namespace app
