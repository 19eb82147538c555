#pragma once

#include "app/commands/output.h"
#include "core/data/dataset.h"
#include "core/evaluation/answers.h"

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

/// The `count` hardest images for the strategies of the answers, see core::hardestImages(). Expects the data set of the
/// answers.
std::vector<HardImage> hardestOf(const core::Answers& answers, const core::Dataset& images, std::int64_t count);

Json toJson(const std::vector<HardImage>& images);
/// Prints a table; nothing without images.
void print(const std::vector<HardImage>& images);

}  // namespace app
