#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/answers.h"
#include "core/evaluation/evaluation.h"

#include <map>
#include <string>
#include <vector>

namespace core {

/// How the strategies answered the images of one writer.
struct WriterScore {
    std::string writer;
    std::int32_t index = -1;  ///< in Dataset::writerNames
    std::int64_t images = 0;
    std::map<StrategyId, std::int64_t> right;  ///< images that each measured strategy answered correctly

    double accuracy(StrategyId strategy) const;  ///< expects a measured strategy
    double meanAccuracy() const;                 ///< of all strategies, each with the same weight
};

/// One score for each writer who occurs in the data set that was evaluated, in natural order of the names. Empty if the
/// writers are not known.
std::vector<WriterScore> byWriter(const Evaluation& evaluation, const Dataset& dataset);
/// The same scores from stored answers for all images of `dataset`.
std::vector<WriterScore> byWriter(const Answers& answers, const Dataset& dataset);

/// The scores with the lowest mean accuracy first; of equal ones, the writer with more images.
std::vector<WriterScore> hardestFirst(std::vector<WriterScore> scores);
/// The scores with the lowest accuracy of `strategy` first; of equal ones, the writer with more images.
std::vector<WriterScore> hardestFirst(std::vector<WriterScore> scores, StrategyId strategy);

}  // namespace core
